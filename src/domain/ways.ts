import { type Id, newId } from './ids.ts'
import { type Beginning, newPlan } from './newPlan.ts'
import type { Plan, RecordIn, TableName } from './plan.ts'
import { readRecord } from './planFile.ts'
import { collectProblems } from './report.ts'

/** The ways in, in the order of the list of entry points. */
export const ways = ['dream', 'moment', 'shadow', 'model', 'competency', 'equity', 'visit', 'grant'] as const
export type Way = (typeof ways)[number]

interface BeginningOfWay extends Beginning {
  /** What the day as students live it now is called. */
  readonly todayTitle: string
}

/**
 * The plan a way in begins with: an ideal day, and only what the way is about. One moment to fix stands in today's day and
 * in the ideal one; shadowing has today's day and notes to fill; a school visit has notes. A model brings its own plan.
 */
export function planOfWay(way: Exclude<Way, 'model'>, beginning: BeginningOfWay): Plan {
  const plan = newPlan(beginning)
  const [ideal] = plan.days.keys()
  const today = newId('day')
  const withToday = adding(plan, 'days', { id: today, title: beginning.todayTitle, kind: 'today', order: 'a1' })
  switch (way) {
    case 'moment':
      return [today, ideal].reduce(
        (made, day) => adding(made, 'moments', { id: newId('moment'), day, part: 'morning', order: 'a0' }),
        withToday,
      )
    case 'shadow':
      return adding(withToday, 'visits', notes('shadow', beginning))
    case 'visit':
      return adding(plan, 'visits', notes('visit', beginning))
    default:
      return plan
  }
}

function notes(kind: 'shadow' | 'visit', { now }: Beginning): Raw {
  return { id: newId('visit'), kind, date: now.slice(0, 10) }
}

type Raw = { readonly id: Id } & Readonly<Record<string, unknown>>

function adding<T extends TableName>(plan: Plan, table: T, raw: Raw): Plan {
  const { report } = collectProblems()
  const record = readRecord(table, raw, report)
  if (!record) throw new Error(`no record for ${table}`) // they are made above
  return { ...plan, [table]: new Map<Id, RecordIn<T>>([...plan[table], [raw.id, record]] as [Id, RecordIn<T>][]) }
}
