import type { Id } from '../domain/ids.ts'
import { planPath } from './paths.ts'

export const whatIfName = 'whatif'

/** The address at which something is tried on a copy of a plan: `/plan/<id>/whatif/without/support:s3`. */
export function whatIfPath(plan: Id<'plan'>, ...parts: readonly string[]): string {
  return [planPath(plan), whatIfName, ...parts].join('/')
}
