import { type Id, tailOf } from '../domain/ids.ts'

export const views = ['day', 'map', 'adults', 'plan', 'list'] as const
export type View = (typeof views)[number]

/** Where a view of a plan is found: one address each, so that it can be reloaded and linked. */
export function planPath(plan: Id<'plan'>, view?: View): string {
  return view ? `/plan/${tailOf(plan)}/${view}` : `/plan/${tailOf(plan)}`
}

export const whatIfName = 'whatif'

/** The address at which something is tried on a copy of a plan: `/plan/<id>/whatif/without/support:s3`. */
export function whatIfPath(plan: Id<'plan'>, ...parts: readonly string[]): string {
  return [planPath(plan), whatIfName, ...parts].join('/')
}

export function isView(name: string | undefined): name is View {
  return views.some(view => view === name)
}

/** The view a plan opens with: the list where the page is as narrow as a phone, else the day. */
export function firstView(pageWidth: number): View {
  return pageWidth < 700 ? 'list' : 'day'
}
