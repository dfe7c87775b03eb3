const clockForm = /^([01]\d|2[0-4]):([0-5]\d)$/

/** `"08:10"` → 490 minutes after midnight, up to `"24:00"`; undefined for anything else. */
export function parseClock(raw: unknown): number | undefined {
  const found = typeof raw === 'string' ? clockForm.exec(raw) : null
  if (!found) return undefined
  const minutes = Number(found[1]) * 60 + Number(found[2])
  return minutes <= 1440 ? minutes : undefined
}

/** 490 → `"08:10"`, the file's form of a time. */
export function writeClock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** A stretch of one day: minutes after midnight, half-open. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Weekdays are 1 (Monday) to 7 (Sunday); a record that names none runs Monday to Friday. */
export const schoolWeek: readonly number[] = [1, 2, 3, 4, 5]

export function runsOn(record: { readonly weekdays: readonly number[] }): readonly number[] {
  return record.weekdays.length > 0 ? record.weekdays : schoolWeek
}
