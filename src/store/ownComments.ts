import type { Id } from '../domain/ids.ts'

const key = 'backmap.comments'
const most = 500

let held: ReadonlySet<string> | undefined

/** The comments written on this device: without accounts, that is what makes them one's own. */
export function ownComments(): ReadonlySet<string> {
  held ??= new Set(kept())
  return held
}

/** Remembers a comment as one's own; the oldest are forgotten when there are very many. */
export function rememberOwnComment(id: Id<'comment'>): void {
  held = new Set([...ownComments(), id].slice(-most))
  try {
    localStorage.setItem(key, JSON.stringify([...held]))
  } catch {
    // a private window: they stay one's own until the page is closed
  }
}

function kept(): readonly string[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(read) ? read.filter(id => typeof id === 'string') : []
  } catch {
    return [] // nothing, or nothing of ours
  }
}
