import type { Model } from '../model.ts'
import { adults } from './adults.ts'
import { day } from './day.ts'
import { needs } from './needs.ts'

/** A small high school whose students work outside it two days a week. */
export const model: Model = { ...day, ...adults, ...needs }
