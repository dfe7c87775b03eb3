import { IDBFactory } from 'fake-indexeddb'
import { nanoid } from 'nanoid'
import type { RoomLink } from '../../src/domain/access.ts'
import type { Id } from '../../src/domain/ids.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { writePlanFile } from '../../src/domain/planFile.ts'
import { createPlanOnDevice } from '../../src/sync/createPlan.ts'
import { type Device, openDevice } from '../../src/sync/device.ts'
import { joinPlan } from '../../src/sync/joinPlan.ts'
import { openPlanSession, type PlanSession } from '../../src/sync/planSession.ts'
import type { Joined, ShareStatus } from '../../src/sync/sharing.ts'
import { until } from './localCopyContract.ts'
import { freshPlanId, planOf } from './plans.ts'

/** Everything happens sooner than in life, so that a test need not wait for it. */
export const quick = {
  opening: 1500,
  answering: 1500,
  asking: 30,
  silence: 2000,
  retry: 40,
  longestRetry: 400,
  withoutSocket: 800,
  polling: 100,
}

/** A device of its own, with its own storage and its own ticket, that shares by the server at that address. */
export function deviceAt(url: string, options: Partial<Device> = {}): Device {
  return openDevice({
    indexedDB: new IDBFactory(),
    opensWithoutServer: true,
    server: `${url}/sync`,
    ticket: nanoid(),
    shareTimes: quick,
    ...options,
  })
}

/** The plan, made on that device and opened there. */
export async function openNew(plan: Plan, device: Device): Promise<PlanSession> {
  await createPlanOnDevice(plan, device)
  return openOn(device, plan.plan.id)
}

export async function openOn(device: Device, id: Id<'plan'>): Promise<PlanSession> {
  const session = openPlanSession(id, device)
  await session.ready
  await until(() => session.sharing.getStatus().state !== 'connecting')
  return session
}

export async function joinOn(device: Device, link: RoomLink): Promise<Joined> {
  return joinPlan(link, device, { nameCopy: title => `${title} (copy)` })
}

/** Joins by a link and opens what it brings. */
export async function joinAndOpen(device: Device, link: RoomLink): Promise<PlanSession> {
  const joined = await joinOn(device, link)
  if ('why' in joined) throw new Error(`could not join: ${joined.why}`)
  return openOn(device, joined.id)
}

export function linkOf(session: PlanSession, tier: 'facilitate' | 'edit' | 'view' = 'edit'): RoomLink {
  const link = session.sharing.getLinks()[tier]
  if (!link) throw new Error(`there is no link to ${tier}`)
  return link
}

/** A plan of one moment, `moment:lunch`, that nobody else has. */
export function lunchPlan(): Plan {
  return planOf(
    {
      days: [{ id: 'day:one', title: 'Ideal day' }],
      moments: [{ id: 'moment:lunch', day: 'day:one', title: 'Lunch', start: '12:00', end: '12:30' }],
    },
    { id: freshPlanId() },
  )
}

/** Waits until everything of everybody is on the server's disk. */
export async function allShared(...sessions: PlanSession[]): Promise<void> {
  for (const session of sessions) await stateOf(session, 'shared')
}

/** Waits until all show the same as the first, and gives it. */
export async function alike(first: PlanSession, ...others: PlanSession[]): Promise<Plan> {
  const file = () => writePlanFile(first.document.getState())
  await until(() => others.every(({ document }) => writePlanFile(document.getState()) === file()))
  return first.document.getState()
}

export async function stateOf(session: PlanSession, state: ShareStatus['state']): Promise<ShareStatus> {
  await until(() => session.sharing.getStatus().state === state)
  return session.sharing.getStatus()
}
