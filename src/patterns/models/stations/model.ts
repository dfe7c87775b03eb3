import type { Model } from '../model.ts'
import { adults } from './adults.ts'
import { day } from './day.ts'
import { needs } from './needs.ts'

/** Three elementary classrooms whose reading and math run in stations. */
export const model: Model = { ...day, ...adults, ...needs }
