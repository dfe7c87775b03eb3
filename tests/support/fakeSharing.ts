import { firstEpoch, linksFrom, type RoomLink, type Tier } from '../../src/domain/access.ts'
import type { Person, Presence, ShareResult, ShareStatus, Sharing } from '../../src/sync/sharing.ts'

/** The lead link of every pretended room; its join and watch links follow from it. */
export const leadLink: RoomLink = {
  room: 'roomroomroomroomroom1',
  tier: 'facilitate',
  secret: 'A'.repeat(43),
}

interface World {
  readonly status: ShareStatus
  readonly people: readonly Person[]
  readonly tier: Tier
  readonly frozen: boolean
  readonly epoch: number
}

/** Sharing without a network: it says what a test sets, answers what a test decides, and keeps what it was asked. */
export interface FakeSharing extends Sharing {
  set(change: Partial<World>): void
  /** What every call comes to from now on. */
  answer: ShareResult
  readonly asked: readonly string[]
  readonly shown: Partial<Presence>
}

export function fakeSharing(first: Partial<World> = {}): FakeSharing {
  let world: World = {
    status: { state: 'not-shared' },
    people: [],
    tier: 'facilitate',
    frozen: false,
    epoch: firstEpoch,
    ...first,
  }
  let links = linksOf(world)
  const listeners = new Set<() => void>()
  const asked: string[] = []
  let shown: Partial<Presence> = {}
  const set = (change: Partial<World>) => {
    world = { ...world, ...change }
    links = linksOf(world)
    for (const listener of listeners) listener()
  }
  const call = (name: string, done: () => void) => async (): Promise<ShareResult> => {
    asked.push(name)
    if (sharing.answer.done) done()
    return sharing.answer
  }
  const sharing: FakeSharing = {
    answer: { done: true },
    asked,
    get shown() {
      return shown
    },
    set,
    getStatus: () => world.status,
    getPeople: () => world.people,
    getTier: () => world.tier,
    isFrozen: () => world.frozen,
    getLinks: () => links,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    show: presence => {
      shown = { ...shown, ...presence }
    },
    share: call('share', () => set({ status: { state: 'shared', people: 0 } })),
    rotate: call('rotate', () => set({ epoch: world.epoch + 1 })),
    freeze: frozen => call(`freeze ${frozen}`, () => set({ frozen }))(),
    remove: client =>
      call(`remove ${client}`, () => set({ people: world.people.filter(person => person.client !== client) }))(),
    makeCode: async () => {
      asked.push('code')
      return sharing.answer.done ? { code: '48217730', until: Date.now() + 3_600_000 } : sharing.answer
    },
    end: call('end', () => set({ status: { state: 'not-shared' } })),
    leave: async () => {
      asked.push('leave')
      set({ status: { state: 'not-shared' } })
    },
  }
  return sharing
}

function linksOf({ status, tier, epoch }: World): ReturnType<Sharing['getLinks']> {
  if (status.state === 'not-shared') return {}
  const all = linksFrom(leadLink, epoch)
  const own = all[tier]
  return own ? linksFrom(own, epoch) : {}
}

/** Somebody else in the plan. */
export function person(client: number, name: string, more: Partial<Person> = {}): Person {
  return {
    client,
    name,
    hue: client % 8,
    view: 'day',
    card: null,
    writing: false,
    pointer: null,
    away: false,
    watching: false,
    ...more,
  }
}
