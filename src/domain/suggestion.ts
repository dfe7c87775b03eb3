import type { Id, Kind } from './ids.ts'
import type { LinkKind } from './links.ts'

/** A record that is not there yet: the same name, the same record, in all suggestions accepted together. */
export type NewName = `new:${string}`

export interface Draft {
  readonly name: NewName
  readonly kind: Extract<Kind, 'practice' | 'role' | 'support' | 'permission'>
  readonly fields: Readonly<Record<string, unknown>>
}

export interface DraftLink {
  readonly kind: Extract<LinkKind, 'makes' | 'shapes' | 'builds' | 'does' | 'needs' | 'owns' | 'awaits'>
  readonly from: Id | NewName
  readonly to: Id | NewName
  readonly fields: Readonly<Record<string, unknown>>
  /** What it is called among the links of its chain, the same on every device. */
  readonly part?: string
}

/** Records and links that could be added together. */
export interface Drafts {
  readonly create: readonly Draft[]
  readonly links: readonly DraftLink[]
}

/** Why something is suggested: the catalogue's name for a sentence, what fills it, and the learners it is for. */
export interface Because {
  readonly message:
    | 'suggest.kind'
    | 'suggest.feeling'
    | 'suggest.need'
    | 'suggest.outcome'
    | 'suggest.grouping'
    | 'suggest.model'
    | 'suggest.alike'
    | 'suggest.nearby'
    | 'suggest.usual'
    | 'suggest.needsIt'
    | 'suggest.makes'
  readonly values: Readonly<Record<string, string>>
  readonly learners?: readonly Id<'learner'>[]
}

/** One card of a suggestion, to be taken up or waved away by itself. */
export interface SuggestedPart {
  /** The same on every device; a decision that names it waves it away for good. */
  readonly fingerprint: string
  readonly kind: Draft['kind'] | 'moment'
  readonly title: string
  /** The library's own reason; empty where the words of its kind say enough. */
  readonly because: string
  /** The card of the plan it is; absent: it would be made. */
  readonly existing?: Id
  /** The record it would make. */
  readonly draft?: Draft
  readonly links: readonly DraftLink[]
  /** The part it hangs on; absent: the card the whole suggestion answers. */
  readonly under?: string
  /** Of a role: the letters of what it does; `owns` when it sees that a support gets there. */
  readonly letters?: string
  /** Of a support. */
  readonly type?: string
  readonly isHelpful?: boolean
  /** Of a permission: who has to say yes. */
  readonly granter?: string
}

/** Where a practice of the library comes from, as its page was on the day it was seen. */
export interface SuggestionSource {
  /** A study or a review of some, a how-to, something to use, a whole approach, or who does it. */
  readonly kind: 'evidence' | 'guide' | 'tool' | 'model' | 'organisation'
  readonly name: string
  readonly url?: string
  readonly seen: string
  readonly grades?: string
  /** Of the evidence for it, 1 to 4, where it is known. */
  readonly tier?: number
}

/** Something a plan could take up: a chain of cards, whole or one by one. Nothing of it is in the plan yet. */
export interface Suggestion extends Drafts {
  /** The same on every device; a decision that names it waves it away for good. */
  readonly fingerprint: string
  /** A new practice, one the plan has linked anew, or what is missing at a card that is there. */
  readonly kind: 'practice' | 'link' | 'rest'
  /** The moment it is for; absent where it answers another card. */
  readonly moment?: Id<'moment'>
  readonly title: string
  /** The practice or support of the plan it builds on. */
  readonly existing?: Id
  /** Every card of it, what it hangs on first. */
  readonly parts: readonly SuggestedPart[]
  readonly why: readonly Because[]
  /** The library's own reason for the practice. */
  readonly because: string
  /** Where the library has it from: an id, and what it stands for where that is shown. */
  readonly source?: string
  readonly origin?: SuggestionSource
}
