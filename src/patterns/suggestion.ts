import type { Id, Kind } from '../domain/ids.ts'
import type { LinkKind } from '../domain/links.ts'
import type { SourceId } from './sources.ts'

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
}

/** Why something is suggested: the catalogue's name for a sentence, and what fills it. */
export interface Because {
  readonly message: 'suggest.kind' | 'suggest.feeling' | 'suggest.need' | 'suggest.outcome'
  readonly values: Readonly<Record<string, string>>
}

/** Something a plan could take up, whole or not at all. Nothing of it is in the plan yet. */
export interface Suggestion {
  /** The same on every device; a decision that names it waves it away for good. */
  readonly fingerprint: string
  readonly kind: 'practice' | 'link'
  readonly moment: Id<'moment'>
  readonly title: string
  /** The practice of the plan it builds on. */
  readonly existing?: Id<'practice'>
  readonly create: readonly Draft[]
  readonly links: readonly DraftLink[]
  readonly why: readonly Because[]
  /** The library's own reason for the practice. */
  readonly because: string
  readonly source?: SourceId
}
