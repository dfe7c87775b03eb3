import { momentsOf, shownDay } from '../derive/theDay.ts'
import { linksByFrom, linksByTo } from '../derive/validLinks.ts'
import { compareText, type Id } from '../domain/ids.ts'
import { byOrder } from '../domain/order.ts'
import type { Moment, Plan, Practice } from '../domain/plan.ts'
import type { Because, SuggestedPart, Suggestion } from '../domain/suggestion.ts'
import { oncePerName } from './buildSuggestion.ts'
import { nearestPattern } from './nearestPattern.ts'
import { englishTexts, type PatternTexts } from './patternTexts.ts'
import type { KnownPractice } from './practices.ts'
import { patternOf, restOf } from './restOf.ts'
import { situationOf } from './situation.ts'
import { wavedAway } from './wavedAway.ts'

const mostMoments = 2
const mostRoles = 2

/**
 * [D19] What a practice of the plan still asks for: a moment while it is in none, somebody who already does other
 * things there, and what the library knows of it, or of one that reads much like it.
 */
export function suggestForPractice(plan: Plan, id: Id<'practice'>, text: PatternTexts = englishTexts): Suggestion[] {
  const practice = plan.practices.get(id)
  const day = shownDay(plan)
  if (!practice || !day) return []
  const moments = (linksByFrom(plan, 'makes').get(id) ?? [])
    .flatMap(link => plan.moments.get(link.to) ?? [])
    .sort(byOrder)
  const kinds = new Set(moments.flatMap(moment => situationOf(plan, moment).kind ?? []))
  const same = patternOf(practice, text)
  const pattern = same ?? nearestPattern(practice.title, kinds, text)
  const ofDay = momentsOf(plan, day.id)
  const stage = moments[0] ?? ofDay[0]
  const near = nearbyRoles(plan, id, moments)
  const rest = pattern && stage && restOf(plan, practice, pattern, stage, text)
  const known = (rest?.parts ?? []).filter(part => same || isOpenFor(plan, id, part, near.length > 0))
  const waved = wavedAway(plan)
  const parts = [
    ...(moments.length === 0 && practice.visibility === 'frontstage' ? whereParts(plan, practice, pattern, ofDay) : []),
    ...near.map(({ part }) => part),
    ...known,
  ].filter(({ fingerprint }) => !waved.has(fingerprint))
  const fingerprint = `practice|${id}|rest`
  if (parts.length === 0 || waved.has(fingerprint)) return []
  return [
    {
      fingerprint,
      kind: 'rest',
      title: practice.title,
      existing: id,
      create: oncePerName(parts.flatMap(({ draft }) => draft ?? [])),
      links: parts.flatMap(({ links }) => links),
      parts,
      why: [
        ...near.map(({ why }) => why),
        ...(pattern && !same && known.length > 0
          ? [{ message: 'suggest.alike', values: { title: text.practice(pattern).title } } as const]
          : []),
      ],
      because: '',
      ...(rest?.source && known.length > 0 && { source: rest.source }),
    },
  ]
}

/** What is known only of a practice that reads like it is said where the plan itself says nothing. */
function isOpenFor(plan: Plan, id: Id<'practice'>, { kind }: SuggestedPart, isNear: boolean): boolean {
  if (kind === 'role') return !isNear && !linksByTo(plan, 'does').has(id)
  return !linksByFrom(plan, 'needs').has(id)
}

/** Moments of the day that are of the kind the library has the practice for. */
function whereParts(
  plan: Plan,
  { id }: Practice,
  pattern: KnownPractice | undefined,
  ofDay: readonly Moment[],
): SuggestedPart[] {
  return ofDay
    .filter(moment => pattern && situationOf(plan, moment).kind === pattern.theme)
    .slice(0, mostMoments)
    .map(moment => ({
      fingerprint: `practice|${id}|moment/${moment.id}`,
      kind: 'moment',
      title: moment.title,
      because: '',
      existing: moment.id,
      links: [{ kind: 'makes', from: id, to: moment.id, fields: {} }],
    }))
}

/** Of a practice nobody does, the roles that do most else in its moments. */
function nearbyRoles(plan: Plan, id: Id<'practice'>, moments: readonly Moment[]) {
  if (linksByTo(plan, 'does').has(id)) return []
  const times = new Map<Id<'role'>, { n: number; title: string }>()
  for (const moment of moments) {
    for (const { from } of linksByTo(plan, 'makes').get(moment.id) ?? []) {
      for (const link of linksByTo(plan, 'does').get(from) ?? []) {
        const known = times.get(link.from)
        times.set(link.from, { n: (known?.n ?? 0) + 1, title: known?.title ?? moment.title })
      }
    }
  }
  return [...times]
    .sort(([a, one], [b, other]) => other.n - one.n || compareText(a, b))
    .slice(0, mostRoles)
    .flatMap(([role, { n, title }]) => {
      const record = plan.roles.get(role)
      if (!record) return []
      const part: SuggestedPart = {
        fingerprint: `practice|${id}|role/${role}`,
        kind: 'role',
        title: record.title,
        because: '',
        letters: 'R',
        existing: role,
        links: [{ kind: 'does', from: role, to: id, fields: { part: 'R' } }],
      }
      const why: Because = { message: 'suggest.nearby', values: { role: record.title, n: `${n}`, title } }
      return [{ part, why }]
    })
}
