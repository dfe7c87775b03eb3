import { isDate } from '../../domain/fieldKinds.ts'

/** A date as a language writes it; other words as they were written. */
export function sayDate(date: string, language: string): string {
  if (!isDate(date)) return date
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(date))
}
