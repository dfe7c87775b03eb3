import { isDate } from '../domain/fieldKinds.ts'
import type { Id } from '../domain/ids.ts'
import type { Command } from './commands.ts'
import { editFields } from './edits.ts'

/** What was counted, and on which date (`YYYY-MM-DD`). */
export interface Reading {
  readonly date: string
  readonly value: number
}

const most = 1e12

/** Writes what was counted on a date, in place of what stood there; the other readings stay. Refused without a date or a number. */
export function writeReading(id: Id<'measure'>, { date, value }: Reading): Command {
  return document => {
    const readings = document.plan().measures.get(id)?.readings
    if (readings && isDate(date) && Math.abs(value) <= most) {
      editFields(document, id, { readings: { ...readings, [date]: value } })
    }
  }
}

/** Changes the date of a reading, its value, or both; on a date that has one already it takes that one's place. */
export function changeReading(id: Id<'measure'>, was: string, is: Reading): Command {
  return document => {
    const readings = document.plan().measures.get(id)?.readings
    if (readings?.[was] === undefined || !isDate(is.date) || !(Math.abs(is.value) <= most)) return
    const { [was]: _, ...others } = readings
    editFields(document, id, { readings: { ...others, [is.date]: is.value } })
  }
}

/** Takes the reading of a date away. */
export function removeReading(id: Id<'measure'>, date: string): Command {
  return document => {
    const readings = document.plan().measures.get(id)?.readings
    if (readings?.[date] === undefined) return
    const { [date]: _, ...others } = readings
    editFields(document, id, { readings: others })
  }
}
