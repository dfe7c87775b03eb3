import type { Id } from '../domain/ids.ts'
import { type Adopted, adoptSuggestion } from './adoptSuggestion.ts'
import type { Command } from './commands.ts'

/**
 * Takes up a pattern in one step: its moment in a day of the plan, and the cards and links behind it. Refused when the
 * day is gone. What is used of the plan and gone meanwhile is left out with its links.
 */
export function adoptPattern(adopted: Adopted): Command {
  return document => {
    const days = adopted.records.flatMap(record => ('day' in record ? [record.day as Id] : [])) // only moments have one
    if (days.length > 0 && days.every(day => document.has(day))) adoptSuggestion(adopted)(document)
  }
}
