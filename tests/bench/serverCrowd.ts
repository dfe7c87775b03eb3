import { createHash } from 'node:crypto'
import { type RawData, WebSocket } from 'ws'
import * as Y from 'yjs'
import { type RoomLink, tokenOf } from '../../src/domain/access.ts'
import {
  authFrame,
  awarenessFrame,
  awarenessOf,
  frameTypes,
  readFrame,
  syncFrame,
  syncSteps,
} from '../support/torture/frames.ts'
import { type Histogram, tally } from '../support/torture/histogram.ts'
import { pause } from '../support/torture/waiting.ts'

/**
 * Some of the people in a room, in a process of their own so that they do not measure each other. They say the same
 * bytes to a sync server and to a bare one, and each keeps a document of all they hear.
 */
export type Order =
  | { readonly do: 'enter'; readonly place: Place; readonly people: number; readonly first: number }
  | {
      readonly do: 'work'
      readonly seconds: number
      readonly editsPerSecond: number
      readonly cursorsPerSecond: number
    }
  | { readonly do: 'compare' }
  | { readonly do: 'join'; readonly place: Place; readonly people: number }
  | { readonly do: 'leave' }

export interface Place {
  readonly url: string
  readonly kind: 'ours' | 'bare'
  readonly link: RoomLink
}

export interface Worked {
  readonly edits: number
  /** From saying to hearing, of each edit by each other person here; and of cursors. */
  readonly editMs: Histogram
  readonly cursorMs: Histogram
  /** From saying an edit to the server's word that it is kept. */
  readonly keptMs: Histogram
  readonly bytesHeard: number
  readonly cpuMs: number
}

export type Answer =
  | { readonly done: 'enter' | 'leave' }
  | { readonly done: 'work'; readonly worked: Worked }
  | { readonly done: 'compare'; readonly states: readonly string[] }
  | { readonly done: 'join'; readonly joinedMs: readonly number[] }

const editMark = Buffer.from('@@')
const cursorMark = Buffer.from('##')

interface Walker {
  readonly number: number
  readonly socket: WebSocket
  readonly ydoc: Y.Doc
  readonly unanswered: number[]
  clock: number
}

let crowd: Walker[] = []
let tallies = newTallies()

function newTallies() {
  return { edit: tally(), cursor: tally(), kept: tally(), bytes: 0, edits: 0 }
}

/** Milliseconds on a clock that all processes of this machine share. */
function clockMs(): number {
  return Number(process.hrtime.bigint() / 1000n) / 1000
}

function stamp(number: number): string {
  return String(number).padStart(3, '0') + String(Math.round(clockMs() * 1000)).padStart(16, '0')
}

function noteStamps(bytes: Buffer, mark: Buffer, self: number, now: number, note: (ms: number) => void): void {
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 21)) {
    const said = bytes.toString('latin1', at + 2, at + 21)
    if (Number(said.slice(0, 3)) !== self) note(now - Number(said.slice(3)) / 1000)
  }
}

function bytesOf(data: RawData): Buffer {
  return Buffer.isBuffer(data) ? data : Buffer.concat(Array.isArray(data) ? data : [Buffer.from(data)])
}

function hear(walker: Walker, bytes: Buffer): void {
  const now = clockMs()
  tallies.bytes += bytes.length
  if (bytes[1 + 21] === frameTypes.awareness) {
    noteStamps(bytes, cursorMark, walker.number, now, tallies.cursor.note)
    return
  }
  noteStamps(bytes, editMark, walker.number, now, tallies.edit.note)
  const heard = readFrame(bytes)
  if (heard.heard === 'sync' && heard.step !== syncSteps.vector) Y.applyUpdate(walker.ydoc, heard.payload)
  if (heard.heard !== 'status') return
  const said = walker.unanswered.shift()
  if (said !== undefined) tallies.kept.note(now - said)
}

/** Opens a socket and brings a document up to date over it. */
function enter({ url, kind, link }: Place, number: number): Promise<Walker> {
  return new Promise((resolve, reject) => {
    const ydoc = new Y.Doc()
    const socket = new WebSocket(url, { perMessageDeflate: false })
    const walker: Walker = { number, socket, ydoc, unanswered: [], clock: 0 }
    socket.on('error', reject)
    socket.on('close', (code, reason) => reject(new Error(`closed: ${code} ${reason}`)))
    socket.on('open', () => {
      if (kind === 'bare') return
      socket.send(authFrame(link.room, { token: tokenOf(link), device: `device-${process.pid}-${number}` }))
      socket.send(syncFrame(link.room, 'vector', Y.encodeStateVector(ydoc)))
    })
    const take = (data: RawData) => {
      const bytes = bytesOf(data)
      if (kind === 'bare') Y.applyUpdate(ydoc, bytes)
      else {
        const heard = readFrame(bytes)
        if (heard.heard === 'refused') reject(new Error(`refused: ${heard.why}`))
        if (heard.heard !== 'sync' || heard.step === syncSteps.vector) return
        Y.applyUpdate(ydoc, heard.payload)
        if (heard.step !== syncSteps.answer) return
      }
      socket.off('message', take)
      socket.on('message', later => hear(walker, bytesOf(later)))
      resolve(walker)
    }
    socket.on('message', take)
  })
}

async function enterAll(place: Place, people: number, first: number): Promise<void> {
  crowd = await Promise.all(Array.from({ length: people }, (_, index) => enter(place, first + index)))
  for (const { socket, ydoc } of crowd) {
    ydoc.on('update', (update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction) => {
      if (local) socket.send(syncFrame(place.link.room, 'edit', update))
    })
  }
}

function edit(walker: Walker): void {
  const plan = walker.ydoc.getMap('plan')
  const key = `moment:m${Math.floor(Math.random() * 40)}/title`
  tallies.edits++
  walker.unanswered.push(clockMs())
  plan.set(key, `@@${stamp(walker.number)} a greeting at the door`)
}

function point(walker: Walker, room: string): void {
  walker.clock++
  const state = {
    name: 'Amara',
    hue: 3,
    view: 'day',
    card: 'moment:m12',
    writing: false,
    pointer: { card: 'moment:m12', x: 0.431, y: 0.277 },
    at: `##${stamp(walker.number)}`,
  }
  const said = awarenessOf([{ client: walker.ydoc.clientID, clock: walker.clock, state }])
  walker.socket.send(awarenessFrame(room, said))
}

async function work(room: string, seconds: number, editsPerSecond: number, cursorsPerSecond: number): Promise<Worked> {
  tallies = newTallies()
  const before = process.cpuUsage()
  const end = performance.now() + seconds * 1000
  const often = async (perSecond: number, act: () => void) => {
    const every = 1000 / perSecond
    let next = performance.now() + Math.random() * every
    while (next < end) {
      await pause(Math.max(0, next - performance.now()))
      act()
      next += every
    }
  }
  await Promise.all(
    crowd.flatMap(walker => [
      often(editsPerSecond, () => edit(walker)),
      often(cursorsPerSecond, () => point(walker, room)),
    ]),
  )
  await pause(1000)
  const { user, system } = process.cpuUsage(before)
  return {
    edits: tallies.edits,
    editMs: tallies.edit.histogram(),
    cursorMs: tallies.cursor.histogram(),
    keptMs: tallies.kept.histogram(),
    bytesHeard: tallies.bytes,
    cpuMs: (user + system) / 1000,
  }
}

/** What each document shows, as one word each. */
function states(): string[] {
  return crowd.map(({ ydoc }) => {
    const shown = [...ydoc.getMap('plan').entries()].sort(([a], [b]) => (a < b ? -1 : 1))
    return createHash('sha256').update(JSON.stringify(shown)).digest('hex')
  })
}

async function join(place: Place, people: number): Promise<number[]> {
  const start = clockMs()
  const joined = await Promise.all(
    Array.from({ length: people }, async (_, index) => {
      const walker = await enter(place, index)
      return { walker, ms: clockMs() - start }
    }),
  )
  for (const { walker } of joined) walker.socket.removeAllListeners('close').terminate()
  return joined.map(({ ms }) => ms)
}

let room = ''

async function follow(order: Order): Promise<Answer> {
  switch (order.do) {
    case 'enter':
      room = order.place.link.room
      await enterAll(order.place, order.people, order.first)
      return { done: 'enter' }
    case 'work':
      return {
        done: 'work',
        worked: await work(room, order.seconds, order.editsPerSecond, order.cursorsPerSecond),
      }
    case 'compare':
      return { done: 'compare', states: states() }
    case 'join':
      return { done: 'join', joinedMs: await join(order.place, order.people) }
    case 'leave':
      for (const { socket, ydoc } of crowd.splice(0)) {
        socket.removeAllListeners('close').terminate()
        ydoc.destroy()
      }
      return { done: 'leave' }
  }
}

process.on('message', (order: Order) => {
  follow(order).then(
    answer => process.send?.(answer),
    error => {
      console.error(error)
      process.exit(1)
    },
  )
})
