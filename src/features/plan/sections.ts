import type { Id } from '../../domain/ids.ts'
import { planPath } from '../../store/paths.ts'

/** The parts of the view in the order a team asks, in groups. */
export const sectionGroups = {
  begin: ['soon', 'actions', 'ready', 'get', 'when'],
  settle: ['yes', 'cost', 'grants', 'after', 'assume', 'learn'],
  students: ['outcomes', 'equity', 'measures'],
} as const
export type GroupName = keyof typeof sectionGroups
export const groupNames = Object.keys(sectionGroups) as GroupName[] // the keys of the object above
export type SectionName = (typeof sectionGroups)[GroupName][number]

export const checksName = 'checks'
export type PlacePart = SectionName | typeof checksName

const parts: readonly PlacePart[] = [...Object.values(sectionGroups).flat(), checksName]

/** Where a part of the view is found: an address of its own. */
export function partPath(plan: Id<'plan'>, part: PlacePart): string {
  return `${planPath(plan, 'plan')}/${part}`
}

/** The part an address names; null for the view as a whole, and for what is none. */
export function partIn(address: string): PlacePart | null {
  const [, name] = /\/plan\/[^/]+\/plan\/([a-z]+)/.exec(address) ?? []
  return parts.find(part => part === name) ?? null
}

/** Brings a part in sight and its heading under the keys. */
export function bringPart(part: PlacePart) {
  const heading = document.getElementById(headingOf(part))
  if (part === checksName) scrollTo(0, 0)
  else heading?.scrollIntoView?.({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

export const contentsId = 'plan-contents'

/** Brings the contents of the view in sight and its first link under the keys. */
export function bringContents() {
  scrollTo(0, 0)
  document.getElementById(contentsId)?.querySelector('a')?.focus()
}

/** Where the heading of a part is on the page. */
export function headingOf(part: PlacePart): string {
  return `plan-part-${part}`
}
