import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { type Page, peopleBehind, readTold, type Told, tellable } from './people.ts'
import type { Person, Presence } from './sharing.ts'

/** Who else is here, and what they see of me. It goes on from one connection to the next. */
export interface Crowd {
  getPeople(): readonly Person[]
  subscribe(listener: () => void): () => void
  /** Sent ten times a second at most. */
  show(presence: Partial<Presence>): void
  setWatching(watching: boolean): void
  setAway(away: boolean): void
  /** Something was heard: a page in the background, whose clock is slowed down, says on that occasion that it is here. */
  stir(): void
  /** What a new connection carries; it is done with when that ends. */
  carry(client: number): Awareness
  /** The connection ended: nobody is known to be here. */
  leave(): void
  close(): void
}

const sendMs = 100
const stirMs = 12_000
const unheardMs = 120_000
const silence: Presence = { name: '', view: '', card: null, writing: false, pointer: null }

/** `device` tells this device's pages from others', see `Told`. */
export function openCrowd(device: string): Crowd {
  const listeners = new Set<() => void>()
  const pages = new Map<number, Page>() // in the order they came
  const dropping = new Map<number, ReturnType<typeof setTimeout>>()
  let told: Told = { ...silence, device, away: false, watching: false }
  let people: readonly Person[] = []
  let awareness: Awareness | undefined
  let clock = 0
  let sentAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function tell(next: Partial<Told>): void {
    const before = told
    told = tellable({ ...told, ...next })
    if (same(before, told)) return
    timer ??= setTimeout(send, Math.max(0, sentAt + sendMs - Date.now()))
    if (before.name !== told.name) work()
  }

  function send(): void {
    clearTimeout(timer)
    timer = undefined
    sentAt = Date.now()
    awareness?.setLocalState(told)
  }

  function work(): void {
    const next = peopleBehind([...pages.values()], told).map(person => people.find(old => same(old, person)) ?? person)
    if (next.length === people.length && next.every((person, index) => person === people[index])) return
    people = next
    for (const listener of listeners) listener()
  }

  function onChange(from: Awareness, { added, updated, removed }: Record<string, number[]>, origin: unknown): void {
    if (from !== awareness) return
    for (const client of [...(added ?? []), ...(updated ?? [])]) {
      if (client === from.clientID) continue
      keep(client)
      const said = readTold(from.getStates().get(client))
      if (said) pages.set(client, { client, told: said, unheard: false })
      else pages.delete(client)
    }
    for (const client of removed ?? []) {
      const page = pages.get(client)
      if (page && origin === 'timeout') fade(page)
      else drop(client)
    }
    work()
  }

  /** A page that sleeps says nothing for long, and may wake again. */
  function fade(page: Page): void {
    pages.set(page.client, { ...page, unheard: true })
    const gone = () => {
      drop(page.client)
      work()
    }
    dropping.set(page.client, setTimeout(gone, unheardMs))
  }

  function keep(client: number): void {
    clearTimeout(dropping.get(client))
    dropping.delete(client)
  }

  function drop(client: number): void {
    keep(client)
    pages.delete(client)
  }

  function leave(): void {
    clock = awareness ? clockOf(awareness) : clock
    awareness = undefined
    for (const client of [...pages.keys()]) drop(client)
    work()
  }

  return {
    getPeople: () => people,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    show: presence => tell(presence),
    setWatching: watching => tell({ watching }),
    setAway: away => {
      tell({ away })
      if (timer) send() // a page that goes to sleep has no time to wait
    },
    stir: () => {
      if (awareness && Date.now() - sentAt > stirMs) send()
    },
    carry: client => {
      leave()
      const shadow = new Y.Doc() // or every connection would leave its listener on the plan's own document
      shadow.clientID = client
      const next = new Awareness(shadow)
      next.meta.set(client, { clock: clock + 3, lastUpdated: Date.now() }) // others pay no heed to what counts from 0 again
      next.on('change', (changes: Record<string, number[]>, origin: unknown) => onChange(next, changes, origin))
      awareness = next
      send()
      return next
    },
    leave,
    close: () => {
      clearTimeout(timer)
      leave()
      listeners.clear()
    },
  }
}

function clockOf({ meta, clientID }: Awareness): number {
  return meta.get(clientID)?.clock ?? 0
}

/** Plain values, in the order they were written. */
function same(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
