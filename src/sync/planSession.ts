import * as Y from 'yjs'
import { openPlanDocument, type PlanDocument } from '../document/planDocument.ts'
import type { Id } from '../domain/ids.ts'
import { type Device, databaseOf, type HeldPlan, listPlan } from './device.ts'
import type { LibraryList } from './deviceLibrary.ts'
import { isHidden } from './hidden.ts'
import { type LocalCopy, openLocalCopy } from './localCopy.ts'
import { openSharing, type PlanSharing } from './openSharing.ts'
import { type SaveStatus, saveStatus } from './saveStatus.ts'
import { connectTabs } from './tabs.ts'

type PlanId = Id<'plan'>

/** `missing`: this device has no such plan. `cannot-open`: the storage does not give it; it is tried again. */
export type SessionState = 'opening' | 'ready' | 'missing' | 'cannot-open'

/** One plan, open on this device: its document, its copy, and the tabs that have it open too. */
export interface PlanSession {
  readonly id: PlanId
  readonly document: PlanDocument
  readonly copy: LocalCopy
  readonly sharing: PlanSharing
  /** What the first opening came to; always settles. */
  readonly ready: Promise<Exclude<SessionState, 'opening'>>
  state(): SessionState
  status(): SaveStatus
  /** Hears of changes of state and status, not of the plan's. */
  subscribe(listener: () => void): () => void
  /** Writes what waits if it can, then lets go. What the device did not take is held by the page. Never rejects. */
  close(): Promise<void>
}

const rowMs = 2000

/**
 * Opens a plan of this device, and connects it when it is shared. Editing waits for `ready`; a picture of the last time
 * is in the library meanwhile.
 */
export function openPlanSession(id: PlanId, device: Device, { connects = true } = {}): PlanSession {
  const { document, copy } = device.held.get(id) ?? openPlan(id, device)
  device.held.delete(id)
  const tabs = connectTabs(document.ydoc, copy, databaseOf(id), () => forgotten())
  const sharing = openSharing(id, document, connects ? device : { ...device, server: undefined })
  const listeners = new Set<() => void>()
  const stops: (() => void)[] = []
  let state: SessionState = 'opening'
  let status = statusNow()
  let looks = 0
  let isForgotten = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const listed = device.library.list() // beside the opening, so that nothing waits for it after
  const ready = copy.opened.then(opened => {
    if (state === 'missing') return state // forgotten meanwhile
    const first = document.isSeeded() ? 'ready' : opened.ok ? 'missing' : 'cannot-open'
    state = first
    stops.push(document.subscribe(onChange))
    if (first === 'ready') void findRow(listed)
    tell()
    return first
  })

  function statusNow(): SaveStatus {
    return saveStatus(copy.getStatus(), sharing.getStatus(), device.opensWithoutServer ?? false)
  }

  function tell(): void {
    for (const listener of listeners) listener()
  }

  function onStatus(): void {
    const next = statusNow()
    if (JSON.stringify(next) === JSON.stringify(status)) return
    status = next
    tell()
  }

  function onChange(): void {
    if (state !== 'ready' && document.isSeeded()) {
      state = 'ready'
      void findRow(device.library.list())
      tell()
    }
    if (document.canUndo()) device.persist?.() // something was really done here
    timer ??= setTimeout(keepRow, rowMs)
  }

  function keepRow(): void {
    clearTimeout(timer)
    timer = undefined
    if (document.isSeeded()) void listPlan(document.getState(), device)
  }

  /** Lists the plan if it is not listed, and follows the link that is kept for it. */
  async function findRow(list: Promise<LibraryList>): Promise<void> {
    looks += 1
    const look = looks
    const row = (await list).rows.find(each => each.id === id)
    if (look !== looks || state !== 'ready') return
    if (!row) keepRow()
    sharing.follow(row?.shared)
  }

  /** The plan was forgotten or replaced in another tab: nothing of this one may bring it back. */
  function forgotten(): void {
    end()
    isForgotten = true
    state = 'missing'
    tabs.close()
    void copy.letGo()
    tell()
  }

  function leave(): void {
    if (timer) keepRow()
  }

  function end(): void {
    looks += 1
    for (const stop of stops.splice(0)) stop()
    sharing.close()
    clearTimeout(timer)
  }

  stops.push(copy.subscribe(onStatus))
  stops.push(sharing.subscribe(onStatus))
  stops.push(device.library.subscribe(what => what === 'link' && void findRow(device.library.list())))
  stops.push(hear(device.page, 'pagehide', leave))
  stops.push(hear(device.page, 'pageshow', tabs.greet))
  stops.push(hear(device.page, 'visibilitychange', () => (isHidden() ? leave() : tabs.greet())))

  async function close(): Promise<void> {
    if (isForgotten) return document.close()
    if (timer) keepRow()
    end()
    const held = { document, copy }
    device.held.set(id, held) // whoever opens the plan again meanwhile goes on with this document
    const kept = await copy.flush().then(
      () => true,
      () => false,
    )
    tabs.close()
    if (device.held.get(id) !== held || (!kept && document.isSeeded())) return
    device.held.delete(id)
    const opened = await copy.opened
    if (opened.ok && opened.unreadable.length === 0 && !document.isSeeded()) await copy.destroy()
    else await copy.close()
    document.close()
  }

  return {
    id,
    document,
    copy,
    sharing,
    ready,
    state: () => state,
    status: () => status,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close,
  }
}

function openPlan(id: PlanId, device: Device): HeldPlan {
  const ydoc = new Y.Doc()
  return { document: openPlanDocument(ydoc), copy: openLocalCopy(ydoc, databaseOf(id), device) }
}

function hear(target: EventTarget | undefined, event: string, listener: () => void): () => void {
  target?.addEventListener(event, listener)
  return () => target?.removeEventListener(event, listener)
}
