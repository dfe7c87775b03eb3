import * as Y from 'yjs'
import { openPlanDocument, type PlanDocument } from '../document/planDocument.ts'
import { type RoomLink, type Tier, tiers, tokenOf } from '../domain/access.ts'
import { toBase64 } from '../domain/base64.ts'
import type { Id } from '../domain/ids.ts'
import { copyOf } from '../domain/newPlan.ts'
import { haveCommonHistory, isContained } from './containment.ts'
import { createPlanOnDevice, putOnDevice } from './createPlan.ts'
import type { Device } from './device.ts'
import type { LibraryRow, SharedAs } from './deviceLibrary.ts'
import { deviceTicket } from './deviceTicket.ts'
import { removeFromDevice } from './forgetPlan.ts'
import { openPlanSession } from './planSession.ts'
import { type CallFailed, callServer } from './roomCalls.ts'
import type { Joined } from './sharing.ts'

type PlanId = Id<'plan'>

/** What the server has of a plan, with the link it opens by. */
interface Found {
  readonly document: PlanDocument
  readonly shared: SharedAs
}

export interface JoinOptions {
  /** What this device's own plan of that id is called when it is kept beside the shared one. */
  readonly nameCopy: (title: string) => string
}

/**
 * Brings the plan behind a link onto this device and remembers the link; it opens without the server from then on. A
 * plan that this device has already is merged with it when both have a common history. When it has another plan under
 * the same id, made apart, that one is first kept as a plan of its own, and nothing is mixed.
 */
export async function joinPlan(link: RoomLink, device: Device, { nameCopy }: JoinOptions): Promise<Joined> {
  const asked = await findPlan(link, device)
  if ('why' in asked) return asked
  const found = { ...asked, shared: await strongest(asked, device) }
  const { document, shared } = found
  const { id } = document.getState().plan
  try {
    const isKnown = device.held.has(id) || (await rowOf(id, device)) !== undefined
    const isNew = !isKnown && (await putOnDevice(openPlanDocument(document.ydoc), device)).made !== 'already-here'
    if (!isNew && !(await meet(id, found, device, nameCopy))) return { why: 'not-kept' }
    await device.library.putLink(id, shared)
    await device.library.restore(id)
    return { id }
  } finally {
    document.close()
  }
}

async function findPlan(link: RoomLink, device: Device): Promise<Found | CallFailed> {
  const ydoc = new Y.Doc()
  const pass = { token: tokenOf(link), device: deviceTicket(device) }
  const answer = await callServer(device.server).exchange(link.room, pass, {
    vector: toBase64(Y.encodeStateVector(ydoc)),
  })
  if ('why' in answer) return answer
  try {
    Y.applyUpdate(ydoc, answer.update, 'server')
  } catch {
    return { why: 'other-version' }
  }
  const document = openPlanDocument(ydoc)
  if (!document.isSeeded()) return { why: 'no-such-room' } // made, but nothing was ever brought there
  const kept = Y.encodeSnapshot(Y.snapshot(ydoc))
  return { document, shared: { ...link, epoch: answer.epoch, kept } }
}

/** The link just used, or the one of the same room this device has, when that lets it do more and still opens. */
async function strongest({ document, shared }: Found, device: Device): Promise<SharedAs> {
  const before = (await rowOf(document.getState().plan.id, device))?.shared
  if (before?.room !== shared.room || rank(before.tier) >= rank(shared.tier)) return shared
  const answer = await callServer(device.server).look(before.room, {
    token: tokenOf(before),
    device: deviceTicket(device),
  })
  return 'why' in answer && answer.why !== 'unreachable' ? shared : { ...shared, ...before }
}

/** The plan is here already, or another under its id. False when the device did not let go of that one. */
async function meet(
  id: PlanId,
  { document, shared }: Found,
  device: Device,
  nameCopy: JoinOptions['nameCopy'],
): Promise<boolean> {
  const session = openPlanSession(id, device, { connects: false })
  const state = await session.ready
  const mine = session.document
  const isApart = !haveCommonHistory(mine.ydoc, document.ydoc)
  // Through a watch link nothing of this device's own would ever reach the others.
  const isMore = shared.tier === 'view' && !isContained(Y.snapshot(mine.ydoc), Y.snapshot(document.ydoc))
  const isSame = state === 'ready' && !isApart && !isMore
  if (isSame) Y.applyUpdate(mine.ydoc, Y.encodeStateAsUpdate(document.ydoc, Y.encodeStateVector(mine.ydoc)), 'server')
  const plan = mine.getState()
  await session.close()
  if (isSame || state === 'cannot-open') return isSame
  if (state === 'ready') {
    await createPlanOnDevice(copyOf(plan, nameCopy(plan.plan.title), new Date().toISOString()), device)
  }
  const gone = await removeFromDevice(id, device)
  return gone && (await putOnDevice(openPlanDocument(document.ydoc), device)).made !== 'already-here'
}

async function rowOf(id: PlanId, { library }: Device): Promise<LibraryRow | undefined> {
  return (await library.list()).rows.find(row => row.id === id)
}

/** 0 for the link that lets its holder do most. */
function rank(tier: Tier): number {
  return tiers.indexOf(tier)
}
