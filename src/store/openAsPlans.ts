import { copyOf } from '../domain/newPlan.ts'
import { addPlanToDevice, deviceLibrary } from './device.ts'
import { readPlanSource } from './readPlanSource.ts'

/** Puts every file that holds a plan on this device as a plan of its own; a copy where the plan is here already. */
export async function openAsPlans(files: readonly File[], copyTitle: (title: string) => string): Promise<number> {
  let opened = 0
  for (const file of files) {
    const reading = await readPlanSource(file).catch(() => undefined)
    if (!reading || 'refused' in reading) continue
    const { rows } = await deviceLibrary.list()
    const isHere = rows.some(row => row.id === reading.plan.plan.id)
    const plan = isHere
      ? copyOf(reading.plan, copyTitle(reading.plan.plan.title), new Date().toISOString())
      : reading.plan
    if (await addPlanToDevice(plan)) opened += 1
  }
  return opened
}
