import type { Model } from '../model.ts'
import { adults } from './adults.ts'
import { day } from './day.ts'
import { needs } from './needs.ts'

/** A middle school house that begins and ends the day in advisory. */
export const model: Model = { ...day, ...adults, ...needs }
