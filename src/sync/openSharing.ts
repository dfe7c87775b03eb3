import type { PlanDocument } from '../document/planDocument.ts'
import type { Id } from '../domain/ids.ts'
import type { Device } from './device.ts'
import type { SharedAs } from './deviceLibrary.ts'
import { nobodyElse } from './notShared.ts'
import type { SharedPlan } from './sharedPlan.ts'
import type { ShareStatus, Sharing } from './sharing.ts'

export interface PlanSharing extends Sharing {
  /** Whether this device may change the plan now: not through a watch link, nor while editing is paused. */
  mayEdit(): boolean
  /** The link this device keeps for the plan; until it is known, nothing may be changed. */
  follow(shared: SharedAs | undefined): void
  close(): void
}

const connecting: ShareStatus = { state: 'connecting' }
/** Until what does the sharing is asked for again; doubled each time, in milliseconds. */
const firstAgain = 1000
const longestAgain = 30_000

const offline: ShareStatus = { state: 'offline', waiting: true } // nobody has compared

/**
 * The sharing of an open plan. What does it is fetched once the plan is shared, or about to be: the first page must not
 * wait for it, and a plan that is only here never needs it.
 */
export function openSharing(id: Id<'plan'>, document: PlanDocument, device: Device): PlanSharing {
  const listeners = new Set<() => void>()
  let plan: SharedPlan | undefined
  let fetching: Promise<SharedPlan | undefined> | undefined
  let link: SharedAs | undefined
  let isKnown = false
  let closed = false
  let failures = 0
  let retry: ReturnType<typeof setTimeout> | undefined
  let absent = device.server === undefined // or what does it could not be fetched
  const now = (): Sharing => plan ?? nobodyElse

  function tell(): void {
    for (const listener of listeners) listener()
  }

  function fetchPlan(): Promise<SharedPlan | undefined> {
    fetching ??= import('./sharedPlan.ts').then(
      ({ openSharedPlan }) => {
        if (closed) return undefined
        plan = openSharedPlan({ id, document, device })
        plan.subscribe(tell)
        plan.follow(link)
        return plan
      },
      () => {
        fetching = undefined // as when offline; it is tried again
        absent = true
        if (!closed) retry = setTimeout(again, Math.min(firstAgain * 2 ** failures, longestAgain))
        failures += 1
        tell()
        return undefined
      },
    )
    return fetching
  }

  function again(): void {
    clearTimeout(retry)
    if (link) void fetchPlan()
  }
  device.page?.addEventListener('online', again)

  async function withPlan<T>(use: (sharing: Sharing) => Promise<T>): Promise<T> {
    return use((await fetchPlan()) ?? nobodyElse)
  }

  const sharing: PlanSharing = {
    getStatus: () => (link && !plan ? (absent ? offline : connecting) : now().getStatus()),
    getPeople: () => now().getPeople(),
    getTier: () => (link && !plan ? link.tier : now().getTier()),
    isFrozen: () => now().isFrozen(),
    getLinks: () => now().getLinks(),
    mayEdit: () => {
      const tier = sharing.getTier()
      return isKnown && tier !== 'view' && (tier === 'facilitate' || !now().isFrozen())
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    show: presence => now().show(presence),
    share: () => withPlan(sharing => sharing.share()),
    rotate: () => withPlan(sharing => sharing.rotate()),
    freeze: frozen => withPlan(sharing => sharing.freeze(frozen)),
    remove: client => withPlan(sharing => sharing.remove(client)),
    makeCode: () => withPlan(sharing => sharing.makeCode()),
    end: () => withPlan(sharing => sharing.end()),
    leave: () => withPlan(sharing => sharing.leave()),
    follow: shared => {
      isKnown = true
      link = shared
      if (plan) plan.follow(shared)
      else if (shared && device.server !== undefined) void fetchPlan()
      tell()
    },
    close: () => {
      closed = true
      clearTimeout(retry)
      device.page?.removeEventListener('online', again)
      plan?.close()
      listeners.clear()
    },
  }
  return sharing
}
