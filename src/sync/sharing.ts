import type { RoomLink, Tier } from '../domain/access.ts'
import type { Id } from '../domain/ids.ts'
import type { Refusal } from '../domain/wire.ts'

/** What an open plan's being shared comes to. */
export type ShareStatus =
  | { readonly state: 'not-shared' }
  /** The server has not been reached since the plan was opened. */
  | { readonly state: 'connecting' }
  /** Connected; not everything that is here is known to be on the server's disk. */
  | { readonly state: 'sending' }
  /** Everything that is here is on the server's disk. `people` counts the others who are here now. */
  | { readonly state: 'shared'; readonly people: number }
  /** The server cannot be reached. `waiting`: something here is not known to be on its disk. */
  | { readonly state: 'offline'; readonly waiting: boolean }
  /** The server says no, and asking again by itself would not help. The plan stays on this device. */
  | { readonly state: 'refused'; readonly why: Refusal }

/** Somebody else who has the plan open. */
export interface Person {
  /** The number they go by while they are here. */
  readonly client: number
  /** A nickname, or '' for none. */
  readonly name: string
  /** 0 to 7: one of the hues of people. */
  readonly hue: number
  readonly view: string
  /** The card they have selected, and whether they are writing in it. */
  readonly card: Id | null
  readonly writing: boolean
  readonly pointer: Pointer | null
  /** Here, but not looking at the page or not heard of for half a minute. */
  readonly away: boolean
  /** They may only look. */
  readonly watching: boolean
  /** The question of how moments feel that they put or answer. */
  readonly asked?: Asked | null
}

/** A question of how some moments feel, as people tell each other of it: how many have answered, and never what. */
export interface Asked {
  readonly round: string
  readonly moments: readonly Id<'moment'>[]
  /** `shown`: every device writes its answers down now. `dropped`: nobody does. */
  readonly stage: 'open' | 'shown' | 'dropped'
  /** They put it. */
  readonly asks: boolean
  /** How many have answered on their device. */
  readonly answered: number
}

/** A place on a card, as shares of its inline size (from its start) and its block size: the same place on every screen. */
export interface Pointer {
  readonly card: Id
  readonly x: number
  readonly y: number
}

/** What the others see of me. */
export type Presence = Pick<Person, 'name' | 'view' | 'card' | 'writing' | 'pointer' | 'asked'>

export type ShareResult = { readonly done: true } | { readonly done: false; readonly why: Refusal | 'unreachable' }

/** The sharing of one open plan. */
export interface Sharing {
  getStatus(): ShareStatus
  /** The others, in the order they came. The same array until something changes. */
  getPeople(): readonly Person[]
  /** What this device may do; 'facilitate' for a plan that is not shared. */
  getTier(): Tier
  isFrozen(): boolean
  /** The links this device can hand out; empty while not shared. */
  getLinks(): Readonly<Partial<Record<Tier, RoomLink>>>
  /** Hears of every change of the above. */
  subscribe(listener: () => void): () => void
  /** Tells the others; sent ten times a second at most. */
  show(presence: Partial<Presence>): void
  /** Makes a room for the plan and connects. The plan stays on this device as before. */
  share(): Promise<ShareResult>
  /** Ends the join and watch links handed out so far, and makes new ones. */
  rotate(): Promise<ShareResult>
  freeze(frozen: boolean): Promise<ShareResult>
  /** Asks somebody to leave: their connection ends, and their device is refused. */
  remove(client: number): Promise<ShareResult>
  /** Eight digits to say aloud in the place of the join link, for an hour. */
  makeCode(): Promise<
    { readonly code: string; readonly until: number } | { readonly done: false; readonly why: Refusal | 'unreachable' }
  >
  /** Ends the room for everybody; each device keeps its copy. */
  end(): Promise<ShareResult>
  /** Forgets the link on this device only; the plan stays. */
  leave(): Promise<void>
}

/** What opening a link comes to: the plan is on this device now, under that id. */
export type Joined = { readonly id: Id<'plan'> } | { readonly why: Refusal | 'unreachable' }
