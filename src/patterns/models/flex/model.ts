import type { Model } from '../model.ts'
import { adults } from './adults.ts'
import { day } from './day.ts'
import { needs } from './needs.ts'

/** A lower high school house whose students plan their own hours. */
export const model: Model = { ...day, ...adults, ...needs }
