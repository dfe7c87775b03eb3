import { addOpenedPlan } from './addOpenedPlan.ts'
import { readPlanSource } from './readPlanSource.ts'

/** Puts every file that holds a plan on this device as a plan of its own. Gives how many there were. */
export async function openAsPlans(files: readonly File[], copyTitle: (title: string) => string): Promise<number> {
  let opened = 0
  for (const file of files) {
    const reading = await readPlanSource(file).catch(() => undefined)
    if (!reading || 'refused' in reading) continue
    const { id } = await addOpenedPlan(reading, copyTitle)
    if (id) opened += 1
  }
  return opened
}
