import * as Y from 'yjs'
import type { Id } from '../domain/ids.ts'
import { isContained, readSnapshot } from './containment.ts'
import { type Device, databaseOf } from './device.ts'
import { deleteLocalCopy } from './localCopy.ts'
import { openPlanSession } from './planSession.ts'
import { forgetPoints } from './restorePoints.ts'
import { forgetInTabs } from './tabs.ts'

type PlanId = Id<'plan'>

/** `only-here`: something of it is on this device alone; nothing was done. `not-deleted`: the device did not. */
export type Forgotten = 'forgotten' | 'only-here' | 'not-deleted'

/**
 * Deletes a plan from this device: its copy, its row with the link to the shared one, its picture, its
 * history. Others keep theirs.
 * What is on this device alone is deleted only when that is said.
 */
export async function forgetPlan(id: PlanId, device: Device, { evenOnlyHere = false } = {}): Promise<Forgotten> {
  if (!evenOnlyHere && (await isOnlyHere(id, device))) return 'only-here'
  if (!(await removeFromDevice(id, device))) return 'not-deleted'
  await Promise.all([device.library.forget(id), forgetPoints(id, device)])
  return 'forgotten'
}

/** Deletes the copy of a plan; other tabs let go of it, and bring nothing of it back. */
export async function removeFromDevice(id: PlanId, device: Device): Promise<boolean> {
  forgetInTabs(databaseOf(id))
  const held = device.held.get(id)
  device.held.delete(id)
  await held?.copy.letGo()
  held?.document.close()
  return (await deleteLocalCopy(databaseOf(id), device)) || (held !== undefined && device.indexedDB === null)
}

async function isOnlyHere(id: PlanId, device: Device): Promise<boolean> {
  const kept = readSnapshot((await device.library.list()).rows.find(row => row.id === id)?.shared?.kept)
  const session = openPlanSession(id, device, { connects: false })
  const state = await session.ready
  const here = Y.snapshot(session.document.ydoc)
  await session.close()
  return state === 'cannot-open' || (state === 'ready' && !(kept && isContained(here, kept)))
}
