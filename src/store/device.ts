import { editRecord } from '../document/commands.ts'
import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { createPlanOnDevice } from '../sync/createPlan.ts'
import { type Device, openDevice } from '../sync/device.ts'
import type { Forgotten } from '../sync/forgetPlan.ts'
import { openPlanSession, type PlanSession } from '../sync/planSession.ts'

type Thumbnail = (plan: Plan) => string

let drawThumbnail: Thumbnail | undefined
let fetchThumbnail: (() => Promise<Thumbnail>) | undefined

/** What keeps the plans of this page; one for the whole page. */
export const device: Device = openDevice({ picture: pictureOf })
export const deviceLibrary = device.library

/** What draws is fetched for the first plan with something to draw. */
function pictureOf(plan: Plan): string | Promise<string> {
  if (drawThumbnail) return drawThumbnail(plan)
  return plan.moments.size > 0 ? loadThumbnails().then(() => drawThumbnail?.(plan) ?? '') : ''
}

/** Says where to fetch what draws the library's small pictures; the app does so once, at its start. */
export function provideThumbnails(fetch: () => Promise<Thumbnail>): void {
  fetchThumbnail = fetch
}

/** Fetches it; offline, plans are listed without a picture. */
export async function loadThumbnails(): Promise<void> {
  drawThumbnail ??= await fetchThumbnail?.().catch(() => undefined)
}

/** Puts a plan on this device; its id, or undefined when one of that id is here already. */
export async function addPlanToDevice(plan: Plan): Promise<Id<'plan'> | undefined> {
  const { id, made } = await createPlanOnDevice(plan, device)
  return made === 'already-here' ? undefined : id
}

/** The plan as this device has it, or undefined when it cannot be read. */
export function readPlanOnDevice(id: Id<'plan'>): Promise<Plan | undefined> {
  return withSession(id, session => session.document.getState())
}

export async function renamePlanOnDevice(id: Id<'plan'>, title: string): Promise<void> {
  await withSession(id, session => session.document.change(editRecord(id, { title })))
}

/** Deletes a plan from this device, with the link it was shared by; see `forgetPlan` of sync. */
export async function forgetPlan(id: Id<'plan'>, options?: { readonly evenOnlyHere: boolean }): Promise<Forgotten> {
  const forgetting = await import('../sync/forgetPlan.ts').catch(() => undefined)
  return forgetting ? forgetting.forgetPlan(id, device, options) : 'not-deleted'
}

async function withSession<T>(id: Id<'plan'>, use: (session: PlanSession) => T): Promise<T | undefined> {
  const session = openPlanSession(id, device, { connects: false })
  const used = (await session.ready) === 'ready' ? use(session) : undefined
  await session.close()
  return used
}
