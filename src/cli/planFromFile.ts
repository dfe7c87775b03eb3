import { existsSync, readFileSync } from 'node:fs'
import { planTextFromPicture } from '../domain/carriedPlan.ts'
import { isId } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { readPlanFile } from '../domain/planFile.ts'
import { complain, refuse, say } from './complain.ts'

/** The plan in a plan file or in a picture that carries one; says what was wrong with it. Undefined when it is refused. */
export function planFromFile(file: string): Plan | undefined {
  const bytes = read(file)
  if (!bytes) return refuse(say(existsSync(file) ? 'terminal.unreadable' : 'terminal.missing', { file }))
  const reading = readPlanFile(planTextFromPicture(bytes) ?? bytes.toString('utf8'))
  if ('refused' in reading) return refuse(say(`terminal.refused.${reading.refused}`, { file }))
  for (const { kept, where, code, found } of reading.problems) {
    complain(say(kept ? 'terminal.mended' : 'terminal.left', { where, code, found }))
  }
  return reading.plan
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined // not there, a folder, or not ours to read
  }
}

/** Says so when a plan has no such day: another is read in its place. */
export function complainOfDay(plan: Plan, day: string): void {
  if (!(isId('day', day) && plan.days.has(day))) complain(say('terminal.noSuchDay', { day }))
}
