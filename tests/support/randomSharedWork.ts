import { setImmediate as turn } from 'node:timers/promises'
import { nanoid } from 'nanoid'
import * as Y from 'yjs'
import { createPlanDocument, openPlanDocument, type PlanDocument } from '../../src/document/planDocument.ts'
import { firstEpoch, newRoomLink, tokenHashes, tokenOf } from '../../src/domain/access.ts'
import { writePlanFile } from '../../src/domain/planFile.ts'
import { openCrowd } from '../../src/sync/presence.ts'
import { callServer } from '../../src/sync/roomCalls.ts'
import { openSharedCopy, type SharedCopy } from '../../src/sync/sharedCopy.ts'
import { smallWorld } from '../unit/document/smallWorld.ts'
import { until } from './localCopyContract.ts'
import { randomCommand } from './randomCommands.ts'
import { checkAllAgree, type WorkSize } from './randomWork.ts'
import { randomFrom } from './seeded.ts'
import { quick } from './sharingDevices.ts'
import { watchUndo } from './watchUndo.ts'

export interface SharedWorkDone {
  readonly ran: number
  readonly undone: number
  /** How often somebody was cut off. */
  readonly away: number
  /** How often it was said that all is shared, while somebody worked. */
  readonly saidShared: number
  readonly outcome: string
}

interface Member {
  readonly name: string
  readonly document: PlanDocument
  readonly watch: ReturnType<typeof watchUndo>
  copy: SharedCopy | undefined
}

/**
 * Several people work on one plan at random over a real server, cut off from it now and then. At the end all are there:
 * everyone shows the same, and so does who reads the plan anew from the server. The seed tells what each does and when
 * they are cut off, not what the network makes of it.
 */
export async function randomSharedWork(
  seed: number,
  { replicas, commandsEach }: WorkSize,
  url: string,
): Promise<SharedWorkDone> {
  const random = randomFrom(seed)
  const server = `${url}/sync`
  const link = newRoomLink()
  const made = await callServer(server).makeRoom({ room: link.room, hashes: tokenHashes(link, firstEpoch) })
  if ('why' in made) throw new Error(`no room: ${made.why}`)
  const start = createPlanDocument(smallWorld()).ydoc
  const members = Array.from({ length: replicas }, (_, index) => openMember(start, index))
  const counts = { ran: 0, undone: 0, away: 0, saidShared: 0 }

  function connect(member: Member): void {
    const { ydoc } = member.document
    const crowd = openCrowd(member.name)
    const copy = openSharedCopy(ydoc, {
      server,
      room: link.room,
      pass: { token: tokenOf(link), device: nanoid() },
      carryAwareness: () => crowd.carry(ydoc.clientID),
      onAwarenessGone: crowd.leave,
      onHeard: crowd.stir,
      times: { ...quick, opening: 20_000, answering: 20_000 },
    })
    copy.subscribe(() => {
      const { state } = copy.getState()
      if (state === 'shared') counts.saidShared += 1
    })
    member.copy = copy
  }

  for (const member of members) connect(member)
  for (let step = 0; step < commandsEach * replicas; step++) {
    const member = members[Math.floor(random() * replicas)]
    if (!member) continue
    const command = randomCommand(member.document.getState(), random, member.name, step)
    if (command) {
      member.document.change(command.command)
      counts.ran += 1
    }
    const luck = random()
    if (luck < 0.12) counts.undone += member.watch.undo() ? 1 : 0
    else if (luck < 0.17) member.watch.redo()
    else if (luck < 0.2) member.document.endGesture()
    if (random() < 0.01) {
      if (member.copy) counts.away += 1
      member.copy?.close()
      member.copy = undefined
    } else if (!member.copy && random() < 0.1) connect(member)
    if (random() < 0.2) await turn() // lets come what has come
  }
  for (const member of members) if (!member.copy) connect(member)
  const fileOf = ({ document }: Member) => writePlanFile(document.getState())
  const isDone = () =>
    members.every(({ copy }) => copy?.getState().state === 'shared') && new Set(members.map(fileOf)).size === 1
  await until(isDone, 60_000)
  const outcome = checkAllAgree(members)
  const reader = await readAnew(server, link.room, tokenOf(link))
  if (writePlanFile(reader.getState()) !== outcome) throw new Error('the server has what nobody shows')
  for (const { copy, document } of members) {
    copy?.close()
    document.close()
  }
  return { ...counts, outcome }
}

function openMember(start: Y.Doc, index: number): Member {
  const ydoc = new Y.Doc()
  Y.applyUpdate(ydoc, Y.encodeStateAsUpdate(start), 'network')
  const document = openPlanDocument(ydoc)
  return { name: `r${index}-`, document, watch: watchUndo(document), copy: undefined }
}

async function readAnew(server: string, room: string, token: string): Promise<PlanDocument> {
  const vector = Buffer.from(Y.encodeStateVector(new Y.Doc())).toString('base64')
  const answer = await callServer(server).exchange(room, { token, device: nanoid() }, { vector })
  if ('why' in answer) throw new Error(`could not be read: ${answer.why}`)
  const ydoc = new Y.Doc()
  Y.applyUpdate(ydoc, answer.update)
  return openPlanDocument(ydoc)
}
