import type { Id } from '../../domain/ids.ts'

/** Where a tab keeps the round of a plan. */
export function keptKey(plan: Id<'plan'>): string {
  return `backmap.faces.${plan}`
}

/** Whether this tab has a round of the plan that was open before a reload. */
export function hasKeptRound(plan: Id<'plan'>): boolean {
  try {
    return sessionStorage.getItem(keptKey(plan)) !== null
  } catch {
    return false
  }
}
