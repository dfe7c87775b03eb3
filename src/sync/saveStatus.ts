import type { WhyNotKept } from './database.ts'

/** What a copy on this device says. `at` is in milliseconds since 1970; `waiting` counts changes not on the disk yet. */
export type CopyStatus =
  | { readonly state: 'opening' }
  | { readonly state: 'saved'; readonly at: number }
  | { readonly state: 'saving'; readonly waiting: number }
  | { readonly state: 'cannot-keep'; readonly why: WhyNotKept; readonly waiting: number }

/** What the state chip says. `saved-needs-server`: saved here, but this address cannot open again without its server. */
export type SaveStatus = CopyStatus | { readonly state: 'saved-needs-server'; readonly at: number }

/** The chip's state: a copy's, and whether this address opens again without its server (never over plain http). */
export function saveStatus(copy: CopyStatus, opensWithoutServer: boolean): SaveStatus {
  return copy.state === 'saved' && !opensWithoutServer ? { state: 'saved-needs-server', at: copy.at } : copy
}
