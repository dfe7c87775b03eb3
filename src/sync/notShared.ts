import type { Person, ShareStatus, Sharing } from './sharing.ts'

export const notShared: ShareStatus = { state: 'not-shared' }
export const nobody: readonly Person[] = []
export const noLinks: ReturnType<Sharing['getLinks']> = {}

const unreachable = { done: false, why: 'unreachable' } as const

/** The sharing of a plan that is only here, and of no plan at all. */
export const nobodyElse: Sharing = {
  getStatus: () => notShared,
  getPeople: () => nobody,
  getTier: () => 'facilitate',
  isFrozen: () => false,
  getLinks: () => noLinks,
  subscribe: () => () => undefined,
  show: () => undefined,
  share: async () => unreachable,
  rotate: async () => unreachable,
  freeze: async () => unreachable,
  remove: async () => unreachable,
  makeCode: async () => unreachable,
  end: async () => unreachable,
  leave: async () => undefined,
}
