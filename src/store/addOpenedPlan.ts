import type { Id } from '../domain/ids.ts'
import { copyOf } from '../domain/newPlan.ts'
import type { Plan } from '../domain/plan.ts'
import type { Problem } from '../domain/report.ts'
import { putOnDevice } from '../sync/createPlan.ts'
import { addPlanToDevice, device, deviceLibrary, loadThumbnails } from './device.ts'
import type { SourceReading } from './readPlanSource.ts'

type Opened = Exclude<SourceReading, { refused: unknown }>

/** The plan's id on this device, when it is there, and what of the file could not be read. */
export interface OpenedPlan {
  readonly id: Id<'plan'> | undefined
  readonly problems: readonly Problem[]
}

/**
 * Puts a plan read from a file on this device: with the history the file carries, so that it merges with other copies as
 * edits; or as a copy under an id of its own when the plan is here already.
 */
export async function addOpenedPlan(
  { plan, problems, merge }: Opened,
  copyTitle: (title: string) => string,
): Promise<OpenedPlan> {
  const { rows } = await deviceLibrary.list()
  if (rows.some(row => row.id === plan.plan.id)) {
    return { id: await addPlanToDevice(copyOf(plan, copyTitle(plan.plan.title), new Date().toISOString())), problems }
  }
  const opened = merge === undefined ? undefined : await withHistory(merge, plan)
  if (!opened || 'fault' in opened) {
    const ignored: Problem[] = opened ? [{ code: 'bad-field', where: 'merge', kept: false, found: opened.fault }] : []
    return { id: await addPlanToDevice(plan), problems: [...problems, ...ignored] }
  }
  await loadThumbnails()
  const { id, made } = await putOnDevice(opened.document, device)
  return { id: made === 'already-here' ? undefined : id, problems }
}

/** Undefined when what reads it could not be fetched: the plan opens all the same. */
async function withHistory(merge: unknown, plan: Plan) {
  const found = await import('../document/planState.ts').catch(() => undefined)
  return found?.documentOfFile(merge, plan)
}
