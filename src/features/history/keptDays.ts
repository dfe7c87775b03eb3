import type { Plan } from '../../domain/plan.ts'
import type { RestorePoint } from '../../sync/restorePoint.ts'

/** A name the team gave, whose content is on another device. */
export interface Elsewhere {
  readonly id: string
  readonly at: number
  readonly title: string
  readonly by?: string
}

export type Kept =
  | { readonly point: RestorePoint; readonly at: number }
  | { readonly elsewhere: Elsewhere; readonly at: number }

export interface KeptDay {
  readonly title: string
  readonly kept: readonly Kept[]
}

/** What is kept, by days of this place, the latest first; names of the team whose content is elsewhere among it. */
export function keptDays(points: readonly RestorePoint[], plan: Plan, now: number, language: string): KeptDay[] {
  const here = new Set<string>(points.map(({ id }) => `version:${id}`))
  const elsewhere = [...plan.versions.values()].flatMap(({ id, title, at, by }): Kept[] => {
    const time = Date.parse(at)
    if (here.has(id) || Number.isNaN(time)) return []
    return [{ at: time, elsewhere: { id, at: time, title, ...(by !== undefined && { by }) } }]
  })
  const all = [...points.map((point): Kept => ({ at: point.at, point })), ...elsewhere].sort((a, b) => b.at - a.at)
  const days = new Map<string, Kept[]>()
  for (const kept of all) {
    const title = dayName(kept.at, now, language)
    days.set(title, [...(days.get(title) ?? []), kept])
  }
  return [...days].map(([title, kept]) => ({ title, kept }))
}

function dayName(at: number, now: number, language: string): string {
  const daysAgo = Math.round((midnight(now) - midnight(at)) / 86_400_000) // a day of 23 or 25 hours rounds to one
  if (daysAgo === 0 || daysAgo === 1) {
    const name = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-daysAgo, 'day')
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
  }
  const year = new Date(at).getFullYear() === new Date(now).getFullYear() ? {} : ({ year: 'numeric' } as const)
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', ...year }).format(at)
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

function midnight(at: number): number {
  const date = new Date(at)
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}

/** The hour and minute of this place. */
export function timeOf(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at)
}
