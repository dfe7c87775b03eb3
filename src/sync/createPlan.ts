import { createPlanDocument, type PlanDocument } from '../document/planDocument.ts'
import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { type Device, databaseOf, listPlan } from './device.ts'
import { openLocalCopy } from './localCopy.ts'

/** `kept`: on the disk. `held`: the device did not take it, the page holds it. `already-here`: nothing was done. */
export type PlanMade = { readonly id: Id<'plan'>; readonly made: 'kept' | 'held' | 'already-here' }

/** Puts a plan on this device, seeding its document once, and waits until it is kept. Refuses an id that is here already. */
export function createPlanOnDevice(plan: Plan, device: Device): Promise<PlanMade> {
  return putOnDevice(createPlanDocument(plan), device)
}

/** Puts the document of a plan on this device as it is, and waits until it is kept. Refuses an id that is here already. */
export async function putOnDevice(document: PlanDocument, device: Device): Promise<PlanMade> {
  const plan = document.getState()
  const { id } = plan.plan
  const copy = openLocalCopy(document.ydoc, databaseOf(id), { ...device, isNew: true })
  const opened = await copy.opened
  if (device.held.has(id) || (!opened.ok && opened.reason === 'taken')) {
    await copy.close()
    document.close()
    return { id, made: 'already-here' }
  }
  const kept = await copy.flush().then(
    () => true,
    () => false,
  )
  await listPlan(plan, device)
  if (!kept) {
    device.held.set(id, { document, copy })
    return { id, made: 'held' }
  }
  await copy.close()
  document.close()
  return { id, made: 'kept' }
}
