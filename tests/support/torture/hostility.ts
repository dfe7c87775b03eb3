import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as Y from 'yjs'
import { editRecord } from '../../../src/document/commands.ts'
import { linksFrom } from '../../../src/domain/access.ts'
import { smallWorld } from '../../unit/document/smallWorld.ts'
import { randomFrom } from '../seeded.ts'
import type { AttackOrder, AttackReport } from './attackers.ts'
import { bareFrame, syncFrame, textFrame } from './frames.ts'
import { quantile, type Tally, tally } from './histogram.ts'
import type { Measured } from './probe.ts'
import { joinRoom, type PlainMember, type RoomMember } from './roomMember.ts'
import { settled } from './settled.ts'
import { callRoom, startRoom } from './startRoom.ts'
import { startSyncServer } from './syncProcess.ts'
import { pause, until } from './waiting.ts'

export interface HostilityOutcome extends AttackReport {
  readonly stillUp: boolean
  /** Milliseconds within which 95 of 100 edits of another room arrive, at rest and under attack, turn about. */
  readonly p95AtRest: number
  readonly p95Attacked: number
  /** Milliseconds until the honest people of the attacked room and of the other agree, and are told that all is kept. */
  readonly settledMs: number | undefined
  readonly before: Measured
  readonly after: Measured
  /** How many lines the server has printed. */
  readonly linesPrinted: number
}

/** Attackers send hostile frames to one room while honest people work in it and in another one. */
export async function hostility(frames: number, seed: number, perSecond: number): Promise<HostilityOutcome> {
  const random = randomFrom(seed)
  const dataDir = mkdtempSync(join(tmpdir(), 'backmap-hostile-'))
  const server = await startSyncServer({ dataDir })
  const url = `ws://127.0.0.1:${server.port}/sync`
  const link = await startRoom(server.url, smallWorld())
  const frozen = await startRoom(server.url, smallWorld())
  const elsewhere = await startRoom(server.url, smallWorld())
  await callRoom(server.url, frozen, { do: 'freeze', frozen: true })
  const enter = (place: typeof link, name: string) => joinRoom(url, linksFrom(place, 1).edit ?? place, { name })
  const ann = enter(elsewhere, 'ann')
  const ben = enter(elsewhere, 'ben')
  const cleo = enter(link, 'cleo')
  const dan = enter(link, 'dan')
  const valid: Uint8Array[] = []
  record(cleo, valid)
  const crowd = [ann, ben, cleo, dan]
  let attackers: ChildProcess | undefined
  try {
    await until(() => crowd.every(({ document }) => document.isSeeded()), 10_000)
    for (let times = 0; times < 30; times++) {
      for (const member of [cleo, dan]) {
        member.edit(random)
        member.provider.awareness?.setLocalStateField('person', { name: member.name, hue: times % 8, view: 'day' })
      }
      await cleo.askKept()
    }
    cleo.provider.forceSync()
    await pause(300)
    const state = Y.encodeStateAsUpdate(cleo.document.ydoc)
    valid.push(syncFrame(link.room, 'answer', state), syncFrame(link.room, 'edit', state, 'syncReply'))
    valid.push(bareFrame(link.room, 'queryAwareness'), textFrame(link.room, 'close', ''))

    attackers = fork(fileURLToPath(new URL('./attackers.ts', import.meta.url)))
    const child = attackers
    const tell = (order: AttackOrder) => child.connected && child.send(order)
    let report: AttackReport | undefined
    child.on('message', message => {
      report = message as AttackReport // it says nothing else
    })
    const before = await server.measure()
    tell({
      do: 'begin',
      attack: {
        url,
        seed,
        link,
        frozen,
        otherRoom: elsewhere.room,
        valid: valid.map(bytes => Buffer.from(bytes).toString('base64')),
        clients: [cleo, dan].map(({ document }) => document.ydoc.clientID),
        frames,
        perSecond,
      },
    })
    const atRest = tally()
    const attacked = tally()
    await latencies(ann, ben, atRest, 500) // the first ones are slow
    const rest = tally()
    while (!report && child.connected && server.isUp()) {
      await latencies(ann, ben, rest, 700)
      tell({ do: 'go' })
      await pause(50)
      for (const member of [cleo, dan]) member.edit(random)
      await latencies(ann, ben, attacked, 1500)
      tell({ do: 'rest' })
      await pause(100)
    }
    if (!report) throw new Error(`the attack was not carried out; the server said: ${server.printed().slice(-2000)}`)

    for (const member of crowd) member.edit(random)
    const ask = (member: RoomMember, waitMs?: number) => member.askKept(waitMs)
    const settledMs = [await settled([ann, ben], ask, 10_000), await settled([cleo, dan], ask, 10_000)]
    for (const member of [cleo, dan]) member.leave()
    await pause(2000)
    const after = await server.measure()
    return {
      ...report,
      stillUp: server.isUp(),
      p95AtRest: quantile([rest.histogram()], 0.95),
      p95Attacked: quantile([attacked.histogram()], 0.95),
      settledMs: settledMs.includes(undefined) ? undefined : Math.max(...settledMs.map(Number)),
      before,
      after,
      linesPrinted: server.printed().split('\n').length,
    }
  } finally {
    attackers?.kill()
    for (const member of crowd) member.leave()
    await server.kill()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Remembers what somebody sends. */
function record({ provider }: PlainMember, frames: Uint8Array[]): void {
  provider.on('outgoingMessage', ({ message }: { message: { toUint8Array(): Uint8Array } }) => {
    const bytes = message.toUint8Array() // empty for answers, which are added below
    if (frames.length < 200 && bytes.length > 22) frames.push(bytes)
  })
}

/** One writes, the other sees it: for so long, twenty times a second. */
async function latencies(writer: RoomMember, reader: RoomMember, { note }: Tally, forMs: number): Promise<void> {
  const end = performance.now() + forMs
  for (let number = 0; performance.now() < end; number++) {
    const title = `${performance.now()} ${number}`
    const start = performance.now()
    const arrived = new Promise<void>(resolve => {
      const timer = setTimeout(resolve, 5000)
      const stop = reader.document.subscribe(() => {
        if (reader.document.getState().moments.get('moment:lunch')?.title !== title) return
        clearTimeout(timer)
        stop()
        resolve()
      })
    })
    writer.document.change(editRecord('moment:lunch', { title }))
    await arrived
    note(performance.now() - start)
    await pause(Math.max(0, 50 - (performance.now() - start)))
  }
}
