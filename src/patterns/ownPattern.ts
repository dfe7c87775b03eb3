import type { PatternAnswers } from '../derive/adoptedOf.ts'
import { byId, type Id } from '../domain/ids.ts'
import { type Pattern, patternTables } from '../domain/pattern.ts'
import type { Plan } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { folded } from './folded.ts'

/** What makes two cards of a table the same beside their title. */
const alike: { readonly [table in (typeof patternTables)[number]]?: readonly [title: string, ...more: string[]] } = {
  outcomes: ['title', 'kind'],
  practices: ['title'],
  roles: ['title'],
  supports: ['title', 'type'],
  permissions: ['ask', 'granter'],
  funds: ['title'],
  conditions: ['title', 'area', 'effect'],
  assumptions: ['text'],
  evidence: ['title'],
}

/** The cards of a plan that say the same as cards of a pattern, but for capitals and accents; of several, the smallest id. */
export function sameInPlan(plan: Plan, { map }: Pattern): ReadonlyMap<Id, Id> {
  const same = new Map<Id, Id>()
  for (const name of patternTables) {
    const fields = alike[name]
    if (!fields || map[name].size === 0) continue
    const ours = new Map(
      [...plan[name].values()].sort((a, b) => byId(b, a)).map(record => [saying(record, fields), record.id]),
    )
    for (const record of map[name].values()) {
      const said = saying(record, fields)
      const there = said === undefined ? undefined : ours.get(said)
      if (there) same.set(record.id, there)
    }
  }
  return same
}

/** What a card says, to be compared; undefined without a title. */
function saying(record: object, [title, ...more]: readonly [string, ...string[]]): string | undefined {
  const given: Readonly<Record<string, unknown>> = { ...record }
  const words = folded(String(given[title] ?? ''))
  return words === '' ? undefined : [words, ...more.map(field => folded(String(given[field] ?? '')))].join('|')
}

/** The answers to begin with: all as in the pattern, what the plan has already used, nothing there yet, costs open. */
export function firstAnswers(plan: Plan, pattern: Pattern, day: Id<'day'>): PatternAnswers {
  const { map } = pattern
  const moment = map.moments.get(pattern.moment)
  return {
    title: moment?.title ?? '',
    day,
    time: moment && isTimed(moment) ? { start: moment.start, end: moment.end } : null,
    part: moment?.part ?? 'morning',
    weekdays: moment?.weekdays ?? [],
    students: moment?.students,
    groups: moment?.groups,
    learners: [],
    whose: new Map([...map.learners.keys()].map(learner => [learner, null])),
    use: sameInPlan(plan, pattern),
    status: new Map(),
    keepsCosts: false,
  }
}
