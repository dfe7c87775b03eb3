import type { PlanDocument } from '../document/planDocument.ts'
import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { writePlanFile } from '../domain/planFile.ts'
import { type DeviceLibrary, openDeviceLibrary } from './deviceLibrary.ts'
import type { WordStore } from './lastWords.ts'
import type { LocalCopy } from './localCopy.ts'
import type { Times } from './sharedCopy.ts'

type PlanId = Id<'plan'>

/** A plan's document with its copy on this device. */
export interface HeldPlan {
  readonly document: PlanDocument
  readonly copy: LocalCopy
}

export interface DeviceOptions {
  /** Null stands for a page without storage. */
  readonly indexedDB?: IDBFactory | null | undefined
  readonly now?: () => number
  readonly timeoutMs?: number
  /** Draws the small picture of a plan for the library; its text. */
  readonly picture?: (plan: Plan) => string | Promise<string>
  /** Whether this address opens again without its server: never over plain http but on this very machine. */
  readonly opensWithoutServer?: boolean
  /** The address of the server to share by, like `https://school.example/sync`; nothing where there is none. */
  readonly server?: string | undefined
  /** The device's own ticket, in place of the one that is kept for this page's origin. */
  readonly ticket?: string | undefined
  readonly shareTimes?: Partial<Times> | undefined
  /** Asks the browser not to clear what is kept here; called when there is something to lose. */
  readonly persist?: (() => void) | undefined
  /** Where `pagehide`, `pageshow` and `visibilitychange` are heard. */
  readonly page?: EventTarget | undefined
  /** Where a page that is going leaves what it may not have written; `localStorage` when nothing is given. */
  readonly words?: WordStore | null | undefined
}

/** What keeps plans on this device: one for a page. */
export interface Device extends DeviceOptions {
  readonly library: DeviceLibrary
  /** Plans the device has not taken: they live in this page until it does. */
  readonly held: Map<PlanId, HeldPlan>
}

/** The device this page runs on. */
export function openDevice(options: DeviceOptions = {}): Device {
  const inBrowser = 'window' in globalThis // not so where Node runs it
  return {
    opensWithoutServer: inBrowser && window.isSecureContext,
    persist: inBrowser ? persistOnce() : undefined,
    page: inBrowser ? window : undefined,
    server: inBrowser ? new URL('sync', document.baseURI).href : undefined,
    ...options,
    library: openDeviceLibrary(options),
    held: new Map(),
  }
}

/** A page on plain http has nothing to ask; some browsers ask the person, so once is enough. */
function persistOnce(): () => void {
  let asked = false
  return () => {
    if (asked) return
    asked = true
    navigator.storage?.persist?.().catch(() => undefined)
  }
}

/** The name of the database that keeps a plan's document. */
export function databaseOf(id: PlanId): string {
  return `backmap-${id}`
}

/** Brings the library up to date with a plan: its row, and the text that paints it before its document has loaded. */
export async function listPlan(plan: Plan, device: Device): Promise<void> {
  const { id, title } = plan.plan
  const drawn = pictureOf(plan, device)
  const picture = typeof drawn === 'string' ? drawn : await drawn // what can be kept at once is, for the page may be going
  const row = device.library.put({
    id,
    doc: databaseOf(id),
    title,
    changedAt: (device.now ?? Date.now)(),
    picture,
    counts: { moments: plan.moments.size, practices: plan.practices.size },
  })
  await Promise.all([row, device.library.putPaint(id, writePlanFile(plan))])
}

/** A plan that cannot be drawn is listed all the same. */
function pictureOf(plan: Plan, device: Device): string | Promise<string> {
  try {
    const drawn = device.picture?.(plan) ?? ''
    return typeof drawn === 'string' ? drawn : drawn.catch(() => '')
  } catch {
    return ''
  }
}
