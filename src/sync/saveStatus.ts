import type { Refusal } from '../domain/wire.ts'
import type { WhyNotKept } from './database.ts'
import type { ShareStatus } from './sharing.ts'

/** What a copy on this device says. `at` is in milliseconds since 1970; `waiting` counts changes not on the disk yet. */
export type CopyStatus =
  | { readonly state: 'opening' }
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'saving'; readonly waiting: number }
  | { readonly state: 'cannot-keep'; readonly why: WhyNotKept; readonly waiting: number }

/**
 * What the state chip says. Whatever is said of sharing, all of it is on this device's disk as well, but for
 * `only-shared`: the server has it, this device cannot keep it.
 */
export type SaveStatus =
  | CopyStatus
  /** Saved here, but this address cannot open again without its server. */
  | { readonly state: 'saved-needs-server'; readonly at: number }
  | { readonly state: 'connecting'; readonly at: number }
  | { readonly state: 'sending'; readonly at: number }
  /** `people` counts the others who are here now. */
  | { readonly state: 'shared'; readonly at: number; readonly people: number }
  /** The server cannot be reached; `waiting`: something here is not known to be there. */
  | { readonly state: 'offline'; readonly at: number; readonly waiting: boolean }
  | { readonly state: 'refused'; readonly at: number; readonly why: Refusal }
  | { readonly state: 'only-shared'; readonly why: WhyNotKept; readonly people: number }

/** The chip's state, from the copy here, the shared one, and whether this address opens without its server (never over plain http). */
export function saveStatus(copy: CopyStatus, share: ShareStatus, opensWithoutServer: boolean): SaveStatus {
  if (copy.state === 'cannot-keep' && share.state === 'shared') {
    return { state: 'only-shared', why: copy.why, people: share.people }
  }
  if (copy.state !== 'saved') return copy
  if (share.state !== 'not-shared') return { ...share, at: copy.at }
  return opensWithoutServer ? copy : { state: 'saved-needs-server', at: copy.at }
}

/** Whether all that is in the plan is on this device's disk. */
export function isSavedHere({ state }: { readonly state: SaveStatus['state'] | 'read-only' }): boolean {
  return !['opening', 'saving', 'cannot-keep', 'only-shared'].includes(state)
}
