import { remembered } from '../derive/remembered.ts'
import { linksByFrom, linksByTo } from '../derive/validLinks.ts'
import { byId, type Id } from '../domain/ids.ts'
import type { Moment, Plan, Practice } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { adultsFor, rolesOf } from './adultsOf.ts'
import { shapes } from './choosePractices.ts'
import { folded } from './folded.ts'
import { permissions } from './permissions.ts'
import type { KnownPractice } from './practices.ts'
import { gradesOf, type Situation } from './situation.ts'
import { speaksFor } from './speaksFor.ts'
import type { Because, Draft, DraftLink, NewName, Suggestion } from './suggestion.ts'
import { type SupportKey, supports } from './supports.ts'

/** The practice of a plan that says the same, whatever its capitals and accents. */
export function practiceInPlan(plan: Pick<Plan, 'practices'>, pattern: KnownPractice): Practice | undefined {
  return sameTitle(plan.practices, pattern.title)
}

function sameTitle<R extends { readonly id: Id; readonly title: string }>(
  table: ReadonlyMap<Id, R>,
  title: string,
): R | undefined {
  return byTitle(table).get(folded(title)) as R | undefined // the index holds records of that table
}

/** The records of a table by folded title; of those that share one, the smallest id. */
const byTitle = remembered((table: ReadonlyMap<Id, { readonly id: Id; readonly title: string }>) => {
  const sorted = [...table.values()].sort((a, b) => byId(b, a))
  return new Map(sorted.map(record => [folded(record.title), record]))
})

const pairsOf = remembered(
  (links: Plan['links']): ReadonlySet<string> =>
    new Set([...links.values()].map(({ kind, from, to }) => `${kind}|${from}|${to}`)),
)

/** The whole chain of a practice for a moment: who does it, what it needs, who has to say yes. What is there is used. */
export function buildSuggestion(plan: Plan, pattern: KnownPractice, situation: Situation): Suggestion {
  const { moment } = situation
  const { source } = pattern
  const existing = practiceInPlan(plan, pattern)
  const practice = existing?.id ?? (`new:practice/${pattern.key}` as const)
  const create: Draft[] = []
  const links: DraftLink[] = [{ kind: 'makes', from: practice, to: moment.id, fields: {} }]
  const met = situation.feelings.filter(feeling => shapes(pattern, feeling))
  for (const feeling of met) links.push({ kind: 'shapes', from: practice, to: feeling.id, fields: {} })
  for (const link of linksByFrom(plan, 'aims-at').get(moment.id) ?? []) {
    if (plan.outcomes.get(link.to)?.kind === pattern.builds)
      links.push({ kind: 'builds', from: practice, to: link.to, fields: {} })
  }
  if (!existing) {
    create.push({ name: `new:practice/${pattern.key}`, kind: 'practice', fields: practiceFields(pattern, moment) })
  }
  if (!existing || !linksByTo(plan, 'does').has(existing.id)) addRoles(plan, pattern, moment, practice, create, links)
  if (!existing || !linksByFrom(plan, 'needs').has(existing.id)) {
    for (const key of pattern.needs) addSupport(plan, key, 'needed', practice, create, links)
    for (const key of pattern.helps ?? []) addSupport(plan, key, 'helpful', practice, create, links)
  }
  const known = pairsOf(plan.links)
  return {
    fingerprint: `practice|${moment.id}|${pattern.key}`,
    kind: existing ? 'link' : 'practice',
    moment: moment.id,
    title: existing?.title ?? pattern.title,
    ...(existing && { existing: existing.id }),
    create,
    links: links.filter(({ kind, from, to }) => !known.has(`${kind}|${from}|${to}`)),
    why: reasons(pattern, situation, met),
    because: pattern.because,
    ...(source && speaksFor(source, situation.grades) && { source }),
  }
}

function reasons(pattern: KnownPractice, situation: Situation, met: Situation['feelings']): Because[] {
  return [
    ...met.map(({ word }): Because => ({ message: 'suggest.feeling', values: { feeling: word } })),
    ...pattern.eases
      .filter(need => situation.needs.has(need))
      .map((need): Because => ({ message: 'suggest.need', values: { need } })),
    ...(situation.outcomes.has(pattern.builds)
      ? [{ message: 'suggest.outcome', values: { outcome: pattern.builds } } as const]
      : []),
    ...(pattern.theme === situation.kind
      ? [{ message: 'suggest.kind', values: { kind: pattern.theme } } as const]
      : []),
  ]
}

function practiceFields(pattern: KnownPractice, moment: Moment): Record<string, unknown> {
  const visibility = pattern.when && !pattern.seen ? 'backstage' : 'frontstage'
  return { title: pattern.title, detail: pattern.because, visibility, timing: timingOf(pattern, moment), status: 'new' }
}

function timingOf({ when }: KnownPractice, moment: Moment): Practice['timing'] {
  if (!when) return { kind: 'during' }
  const { purpose, minutes } = when
  if (when.kind === 'weekly') return { kind: 'floating', purpose, minutes, timesPerWeek: when.times }
  if (isTimed(moment)) {
    const start = when.kind === 'before' ? moment.start - minutes : moment.end
    if (start >= 0 && start + minutes <= 1440) return { kind: 'at', start, end: start + minutes, purpose }
  }
  return { kind: 'floating', purpose, minutes, timesPerWeek: 5 }
}

function addRoles(
  plan: Plan,
  pattern: KnownPractice,
  moment: Moment,
  practice: Id | NewName,
  create: Draft[],
  links: DraftLink[],
): void {
  const students = moment.students ?? plan.plan.school.students
  const adults = adultsFor(pattern, students, moment.groups ?? 1)
  const roles = rolesOf(pattern, gradesOf(plan.plan.school.grades), role => !!roleInPlan(plan, role, moment))
  let isFirst = true
  for (const [title, part] of roles) {
    const there = roleInPlan(plan, title, moment)
    if (!there) create.push({ name: `new:role/${title}`, kind: 'role', fields: { title } })
    const count = part.includes('R') && isFirst ? adults : 1
    if (part.includes('R')) isFirst = false
    links.push({ kind: 'does', from: there ?? `new:role/${title}`, to: practice, fields: { part, count } })
  }
}

/** The role of that name; else the one that is already at the moment, or the only one whose name holds all its words. */
function roleInPlan(plan: Plan, title: string, moment: Moment): Id<'role'> | undefined {
  const same = sameTitle(plan.roles, title)
  if (same) return same.id
  const near = [...plan.roles.values()]
    .filter(role => ` ${folded(role.title)} `.includes(` ${folded(title)} `))
    .sort(byId)
  const here = new Set((linksByTo(plan, 'makes').get(moment.id) ?? []).map(link => link.from))
  const doing = linksByFrom(plan, 'does')
  return (
    near.find(role => doing.get(role.id)?.some(link => here.has(link.to))) ?? (near.length === 1 ? near[0] : undefined)
  )?.id
}

function addSupport(
  plan: Plan,
  key: SupportKey,
  weight: 'needed' | 'helpful',
  practice: Id | NewName,
  create: Draft[],
  links: DraftLink[],
): void {
  const support = supports.get(key)
  if (!support) return
  const there = [...plan.supports.values()]
    .sort(byId)
    .find(one => one.type === support.type && folded(one.title) === folded(support.title))
  const name = `new:support/${key}` as const
  links.push({ kind: 'needs', from: practice, to: there?.id ?? name, fields: { weight, reason: support.because } })
  if (there) return
  const { title, type, because, hours } = support
  create.push({
    name,
    kind: 'support',
    fields: { title, type, detail: because, status: 'missing', ...(hours && { hours }) },
  })
  const owner =
    sameTitle(plan.roles, support.owner)?.id ??
    create.find(({ name: role }) => role === `new:role/${support.owner}`)?.name
  if (owner) links.push({ kind: 'owns', from: owner, to: name, fields: {} })
  if (!support.asks) return
  const { ask, granter } = permissions[support.asks]
  const yes = [...plan.permissions.values()].sort(byId).find(one => folded(one.ask) === folded(ask))
  const permission = `new:permission/${support.asks}` as const
  if (!yes && !create.some(draft => draft.name === permission)) {
    create.push({ name: permission, kind: 'permission', fields: { ask, granter, status: 'to ask' } })
  }
  links.push({ kind: 'awaits', from: name, to: yes?.id ?? permission, fields: {} })
}
