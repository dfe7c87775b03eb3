import * as Y from 'yjs'
import { createPlanDocument, openPlanDocument, type PlanDocument } from '../../src/document/planDocument.ts'
import { sameJson } from '../../src/domain/field.ts'
import type { Id } from '../../src/domain/ids.ts'
import { readPlanFile, writePlanFile } from '../../src/domain/planFile.ts'
import { smallWorld } from '../unit/document/smallWorld.ts'
import { type CommandName, randomCommand } from './randomCommands.ts'
import { withSeededIds } from './seeded.ts'
import { watchUndo } from './watchUndo.ts'

export interface WorkSize {
  readonly replicas: number
  readonly commandsEach: number
}

/** What one run did; a broken promise throws. */
export interface WorkDone {
  readonly ran: ReadonlyMap<CommandName, number>
  readonly undone: number
  /** Pairs of commands neither of whose writers had seen the other's, and how many of them were about one record. */
  readonly concurrent: number
  readonly meeting: number
  readonly recordsReturned: number
  readonly outcome: string
}

interface Said {
  readonly replica: number
  /** How much of each replica's work its writer had seen. */
  readonly seen: readonly number[]
  readonly clock: number
  readonly about: readonly Id[]
}

interface Replica {
  readonly name: string
  readonly document: PlanDocument
  readonly watch: ReturnType<typeof watchUndo>
  readonly outbox: Uint8Array[]
  /** What the others have sent and it has not received, and what it has received before. */
  readonly inbox: Uint8Array[]
  readonly received: Uint8Array[]
  group: number
}

/**
 * Several people work on one plan at random, cut off from each other for a while, their updates coming late, out of
 * order and twice. Then all meet, and everything that was promised is checked.
 */
export function randomWork(seed: number, { replicas: count, commandsEach }: WorkSize): WorkDone {
  return withSeededIds(seed, random => {
    const start = createPlanDocument(smallWorld()).ydoc
    const replicas = Array.from({ length: count }, (_, index) => openReplica(start, index))
    const ran = new Map<CommandName, number>()
    const said: Said[] = []
    let undone = 0

    for (let turn = 0; turn < commandsEach * count; turn++) {
      const index = Math.floor(random() * count)
      const replica = replicas[index]
      if (!replica) continue
      if (turn % 40 === 0) for (const each of replicas) each.group = Math.floor(random() * 2)
      const made = randomCommand(replica.document.getState(), random, replica.name, turn)
      if (made) {
        const seen = replicas.map((_, other) => clockOf(replica, other))
        acting(replica, () => replica.document.change(made.command))
        const clock = clockOf(replica, index)
        if (clock > (seen[index] ?? 0)) said.push({ replica: index, seen, clock, about: made.about })
        ran.set(made.name, (ran.get(made.name) ?? 0) + 1)
      }
      const luck = random()
      if (luck < 0.12) undone += acting(replica, replica.watch.undo) ? 1 : 0
      else if (luck < 0.17) acting(replica, replica.watch.redo)
      else if (luck < 0.2) replica.document.endGesture()
      if (random() < 0.4) send(replica, replicas)
      if (random() < 0.06) receive(pickFrom(replicas, random), random)
    }
    meet(replicas)
    must(
      new Set(replicas.map(({ document }) => writePlanFile(document.getState()))).size === 1,
      'all see the same when they meet',
    )
    let recordsReturned = 0
    for (const replica of replicas) {
      recordsReturned += acting(replica, () => replica.watch.undoAll(start))
      meet(replicas)
    }
    const outcome = checkAllAgree(replicas)
    for (const { document } of replicas) document.close()
    return { ran, undone, ...countMeetings(said), recordsReturned, outcome }
  })
}

function openReplica(start: Y.Doc, index: number): Replica {
  const ydoc = new Y.Doc()
  ydoc.clientID = index + 1
  Y.applyUpdate(ydoc, Y.encodeStateAsUpdate(start), 'network')
  const document = openPlanDocument(ydoc)
  return { name: `r${index}-`, document, watch: watchUndo(document), outbox: [], inbox: [], received: [], group: 0 }
}

/** Lets somebody act, and keeps what that wrote to be sent. */
function acting<T>({ document, outbox }: Replica, act: () => T): T {
  const keep = (update: Uint8Array) => void outbox.push(update)
  document.ydoc.on('update', keep)
  const result = act()
  document.ydoc.off('update', keep)
  return result
}

/** Sends what waits, as one message, to everybody else. */
function send(replica: Replica, replicas: readonly Replica[]) {
  if (replica.outbox.length === 0) return
  const message = Y.mergeUpdates(replica.outbox.splice(0))
  for (const other of replicas) if (other !== replica) other.inbox.push(message)
}

/** Takes in some of what waits, from people of the same group mostly: any order, some of it twice. */
function receive(replica: Replica, random: () => number) {
  const reachable = replica.group === 0 ? replica.inbox.length : Math.floor(replica.inbox.length / 2)
  const taken = shuffled(replica.inbox.splice(0, reachable), random)
  const late = taken.splice(0, Math.floor(random() * random() * taken.length))
  replica.inbox.unshift(...late)
  if (replica.received.length > 0 && random() < 0.5) taken.push(pickFrom(replica.received, random))
  if (taken.length === 0) return
  const first = random() < 0.3 ? Math.floor(random() * taken.length) : 0
  takeIn(replica.document.ydoc, taken.slice(0, first))
  takeIn(replica.document.ydoc, taken.slice(first))
  replica.received.push(...taken.slice(0, 2))
}

function meet(replicas: readonly Replica[]) {
  for (const replica of replicas) send(replica, replicas)
  for (const { document, inbox } of replicas) {
    takeIn(document.ydoc, inbox.splice(0))
  }
}

/** Several updates as one transaction of somebody else's. */
function takeIn(ydoc: Y.Doc, updates: Uint8Array[]) {
  if (updates.length > 0) Y.applyUpdate(ydoc, Y.mergeUpdates(updates), 'network')
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map(item => ({ item, ticket: random() }))
    .sort((a, b) => a.ticket - b.ticket)
    .map(({ item }) => item)
}

function pickFrom<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)] as T // never called with an empty list
}

/** Every replica shows the same, as reading from scratch does, and what it shows is a valid plan. Gives its file. */
export function checkAllAgree(replicas: readonly Pick<Replica, 'name' | 'document'>[]): string {
  const files = replicas.map(({ name, document }) => {
    const file = writePlanFile(document.getState())
    const bytes = Y.encodeStateAsUpdate(document.ydoc)
    const scratch = openPlanDocument(document.ydoc)
    must(writePlanFile(scratch.getState()) === file, `${name} shows what a reading from scratch shows`)
    must(sameJson(scratch.problems(), document.problems()), `${name} reports what a reading from scratch reports`)
    scratch.close()
    must(document.ydoc.store.pendingStructs === null, `${name} waits for nothing`)
    must(Buffer.compare(bytes, Y.encodeStateAsUpdate(document.ydoc)) === 0, `reading does not write in ${name}`)
    return file
  })
  const [first = ''] = files
  must(new Set(files).size === 1, 'everybody sees the same')
  const reading = readPlanFile(first)
  if ('refused' in reading) throw new Error(`the written plan was refused: ${reading.refused}`)
  must(reading.problems.length === 0, 'what was read is valid')
  must(writePlanFile(reading.plan) === first, 'written and read again it is the same')
  return first
}

function clockOf(replica: Replica, other: number): number {
  return Y.getState(replica.document.ydoc.store, other + 1)
}

function countMeetings(said: readonly Said[]): { concurrent: number; meeting: number } {
  let concurrent = 0
  let meeting = 0
  for (const [position, later] of said.entries()) {
    for (let index = 0; index < position; index++) {
      const earlier = said[index]
      if (!earlier || earlier.replica === later.replica) continue
      if ((later.seen[earlier.replica] ?? 0) >= earlier.clock) continue
      concurrent++
      if (earlier.about.some(id => later.about.includes(id))) meeting++
    }
  }
  return { concurrent, meeting }
}

function must(holds: boolean, promise: string) {
  if (!holds) throw new Error(`broken: ${promise}`)
}
