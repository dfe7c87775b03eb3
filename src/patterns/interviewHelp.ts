import { permissionsOf, practicesOf, rolesOf, supportsOf } from '../derive/chainOf.ts'
import { compareText, type Id, isId } from '../domain/ids.ts'
import { feelings as feelingWords } from '../domain/lists/feelings.ts'
import type { Plan, Practice } from '../domain/plan.ts'
import type { AdultRole } from './adultRole.ts'
import { buildSuggestion, practiceInPlan } from './buildSuggestion.ts'
import { fits } from './choosePractices.ts'
import { folded } from './folded.ts'
import { deviceNeed } from './interviewNeeds.ts'
import type { Question } from './interviewQuestion.ts'
import { englishTexts, type PatternTexts } from './patternTexts.ts'
import { type PermissionKey, type PermissionPattern, permissions } from './permissions.ts'
import { type KnownPractice, practices } from './practices.ts'
import { situationOf } from './situation.ts'
import { suggestForFeeling, suggestForMoment } from './suggest.ts'
import type { Suggestion } from './suggestion.ts'
import { type KnownSupport, type SupportKey, supports } from './supports.ts'

const most = 3

/** Up to three practices of the library that could answer a question, the best first. */
export function practiceHelp(plan: Plan, question: Question, text: PatternTexts = englishTexts): Suggestion[] {
  return practicesFor(plan, question, text)
    .filter(
      ({ kind, existing }) =>
        (kind === 'practice' || kind === 'link') && !(existing && question.said.includes(existing)),
    )
    .slice(0, most)
}

function practicesFor(plan: Plan, question: Question, text: PatternTexts): Suggestion[] {
  switch (question.kind) {
    case 'shape': {
      const [first, ...others] = question.feelings.map(feeling => suggestForFeeling(plan, feeling, text))
      return others.reduce(alternating, first ?? [])
    }
    case 'need':
      return suggestForNeedAt(plan, question.moment, question.need, text)
    case 'lack':
      return suggestForNeedAt(plan, question.moment, deviceNeed, text)
    case 'practice':
      return suggestForMoment(plan, question.moment, text).filter(one => !isBackstage(plan, one))
    case 'backstage':
      return suggestForMoment(plan, question.moment, text).filter(one => isBackstage(plan, one))
    default:
      return []
  }
}

/** Both lists by turns; what both have comes once. */
function alternating(a: readonly Suggestion[], b: readonly Suggestion[]): Suggestion[] {
  const mixed = Array.from({ length: Math.max(a.length, b.length) }, (_, place) => [a[place], b[place]]).flat()
  const seen = new Set<string>()
  return mixed.flatMap(one => {
    if (!one || seen.has(one.fingerprint)) return []
    seen.add(one.fingerprint)
    return one
  })
}

function isBackstage(plan: Plan, { existing, create }: Suggestion): boolean {
  const fields =
    existing && isId('practice', existing)
      ? plan.practices.get(existing)
      : (create.find(({ kind }) => kind === 'practice')?.fields as Partial<Practice> | undefined) // fields of that kind
  return fields?.visibility === 'backstage'
}

function suggestForNeedAt(plan: Plan, id: Id<'moment'>, need: string, text: PatternTexts): Suggestion[] {
  const moment = plan.moments.get(id)
  if (!moment) return []
  const situation = situationOf(plan, moment)
  const there = new Set(practicesOf(plan, id).map(practice => practice.id))
  return practices
    .filter(pattern => pattern.eases.includes(need) && fits(pattern, situation))
    .filter(pattern => !there.has(practiceInPlan(plan, pattern, text)?.id ?? 'practice:'))
    .sort((a, b) => Number(a.theme === 'any') - Number(b.theme === 'any') || a.rank - b.rank)
    .slice(0, most)
    .map(pattern => buildSuggestion(plan, pattern, situation, text))
}

/** The practice as the library knows it, by its title; else the practices of its kind of moment, which are like it. */
function patternsLike(
  plan: Plan,
  practice: Id<'practice'>,
  at: Id<'moment'>,
  text: PatternTexts,
): readonly KnownPractice[] {
  const title = folded(plan.practices.get(practice)?.title ?? '')
  const same = practices.filter(pattern => isSaid(title, pattern.title, text.practice(pattern).title))
  const moment = plan.moments.get(at)
  if (same.length > 0 || !moment) return same
  const { kind } = situationOf(plan, moment)
  return practices.filter(({ theme }) => theme === (kind ?? 'any'))
}

/** Whether folded words are one of these titles. */
function isSaid(words: string, ...titles: readonly string[]): boolean {
  return titles.some(title => folded(title) === words)
}

/** The keys named most often, those named first on ties. */
function mostNamed<K extends string>(keys: readonly K[]): K[] {
  const counts = new Map<K, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key)
}

/** Up to three kinds of adults who usually do such a practice; none of the plan's own roles. */
export function roleHelp(
  plan: Plan,
  practice: Id<'practice'>,
  moment: Id<'moment'>,
  text: PatternTexts = englishTexts,
): string[] {
  const named = patternsLike(plan, practice, moment, text).flatMap(({ by }) =>
    (Object.entries(by) as [AdultRole, string][]).filter(([, part]) => part.includes('R')).map(([role]) => role),
  )
  const usual: AdultRole[] = ['teacher', 'advisor', 'instructional assistant']
  return rolesNotIn(plan, [...mostNamed(named), ...usual], text)
}

/** Up to three supports the library knows such a practice to need, each of another kind where it can be. */
export function supportHelp(
  plan: Plan,
  practice: Id<'practice'>,
  moment: Id<'moment'>,
  text: PatternTexts = englishTexts,
): KnownSupport[] {
  const there = new Set(supportsOf(plan, practice).map(({ title }) => folded(title)))
  const found = mostNamed<SupportKey>(
    patternsLike(plan, practice, moment, text).flatMap(({ needs, helps = [] }) => [...needs, ...helps]),
  )
    .flatMap(key => supports.get(key) ?? [])
    .map(support => ({ ...support, ...text.support(support) }))
    .filter(({ title }) => !there.has(folded(title)))
  const firsts = found.filter(({ type }, place) => found.findIndex(other => other.type === type) === place)
  return [...new Set([...firsts, ...found])].slice(0, most) // the same objects in both
}

/** Up to three yeses that such a support usually waits for. */
export function permissionHelp(plan: Plan, id: Id<'support'>, text: PatternTexts = englishTexts): PermissionPattern[] {
  const support = plan.supports.get(id)
  if (!support) return []
  const known = [...supports.values()]
  const same = known.filter(one => isSaid(folded(support.title), one.title, text.support(one).title))
  const alike = known.filter(({ type }) => type === support.type)
  const there = new Set(permissionsOf(plan, id).map(({ ask }) => folded(ask)))
  const keys = [...same, ...alike].flatMap(({ asks }) => asks ?? [])
  const first = same.flatMap(({ asks }) => asks ?? [])
  return [...new Set([...first, ...mostNamed(keys)])]
    .map(text.permission)
    .filter(({ ask }) => !there.has(folded(ask)))
    .slice(0, most)
}

/** Up to three of whom such a yes is usually asked; those who grant another one of the plan first. */
export function granterHelp(plan: Plan, id: Id<'permission'>, text: PatternTexts = englishTexts): string[] {
  const ask = folded(plan.permissions.get(id)?.ask ?? '')
  const same = (Object.keys(permissions) as PermissionKey[]) // the keys of the object
    .filter(key => isSaid(ask, permissions[key].ask, text.permission(key).ask))
    .map(text.permission)
  const own = [...plan.permissions.values()].map(({ granter }) => granter.trim()).filter(Boolean)
  const usual = (['principal', 'district leader', 'board member'] as const).map(text.role)
  return [...new Set([...same.map(({ granter }) => granter), ...mostNamed(own.sort(compareText)), ...usual])].slice(
    0,
    most,
  )
}

/** Up to three who usually see that such a support gets there; none of the plan's own roles. */
export function ownerHelp(plan: Plan, id: Id<'support'>, text: PatternTexts = englishTexts): string[] {
  const support = plan.supports.get(id)
  if (!support) return []
  const known = [...supports.values()]
  const same = known.filter(one => isSaid(folded(support.title), one.title, text.support(one).title))
  const alike = known.filter(({ type }) => type === support.type)
  return rolesNotIn(plan, [...same.map(({ owner }) => owner), ...mostNamed(alike.map(({ owner }) => owner))], text)
}

/** The first three of these the plan has no role for, in the words of a language. */
function rolesNotIn(plan: Plan, roles: readonly AdultRole[], text: PatternTexts): string[] {
  const there = new Set([...plan.roles.values()].map(({ title }) => folded(title)))
  return [...new Set(roles)]
    .filter(role => !there.has(folded(role)) && !there.has(folded(text.role(role))))
    .slice(0, most)
    .map(text.role)
}

const wordsOffered = 8

/** Words for how such a moment could feel, wanted ones only: those its practices usually bring about first. */
export function feelingHelp(plan: Plan, id: Id<'moment'>): string[] {
  const moment = plan.moments.get(id)
  if (!moment) return []
  const { kind } = situationOf(plan, moment)
  const wanted = new Set(
    feelingWords.items.filter(({ field }) => field === 'bright' || field === 'calm').map(({ name }) => name),
  )
  const there = new Set([...plan.feelings.values()].filter(one => one.moment === id).map(({ word }) => word))
  const usual = ['welcome', 'safe', 'known', 'capable', 'curious', 'proud', 'relaxed', 'included', 'needed', 'hopeful']
  const named = practices.filter(({ theme }) => theme === kind).flatMap(({ feels }) => feels)
  return [...new Set([...mostNamed(named), ...usual])]
    .filter(word => wanted.has(word) && !there.has(word))
    .slice(0, wordsOffered)
}

/** Who does it already, for words about what they need. */
export function doersOf(plan: Plan, practice: Id<'practice'>): readonly string[] {
  return rolesOf(plan, practice)
    .map(({ title }) => title.trim())
    .filter(Boolean)
}
