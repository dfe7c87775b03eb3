import { remembered } from '../derive/remembered.ts'
import { linksByFrom, linksByTo } from '../derive/validLinks.ts'
import type { Moment, Plan, Practice } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { addRoles } from './addRoles.ts'
import { addSupport } from './addSupport.ts'
import type { Chain } from './chain.ts'
import { shapes } from './choosePractices.ts'
import { partsOf } from './partsOf.ts'
import { englishTexts, type PatternTexts, type Text } from './patternTexts.ts'
import type { KnownPractice } from './practices.ts'
import { sameTitle } from './sameTitle.ts'
import type { Situation } from './situation.ts'
import { speaksFor } from './speaksFor.ts'
import type { Because, Draft, DraftLink, Suggestion } from './suggestion.ts'
import { wavedAway } from './wavedAway.ts'

/** The practice of a plan that says the same in the language asked for or in English, whatever its capitals and accents. */
export function practiceInPlan(
  plan: Pick<Plan, 'practices'>,
  pattern: KnownPractice,
  text: PatternTexts = englishTexts,
): Practice | undefined {
  return sameTitle(plan.practices, text.practice(pattern).title) ?? sameTitle(plan.practices, pattern.title)
}

const pairsOf = remembered(
  (links: Plan['links']): ReadonlySet<string> =>
    new Set([...links.values()].map(({ kind, from, to }) => `${kind}|${from}|${to}`)),
)

/** The whole chain of a practice for a moment: who does it, what it needs, who has to say yes. What is there is used. */
export function buildSuggestion(
  plan: Plan,
  pattern: KnownPractice,
  situation: Situation,
  text: PatternTexts = englishTexts,
): Suggestion {
  const { moment } = situation
  const { source } = pattern
  const said = text.practice(pattern)
  const existing = practiceInPlan(plan, pattern, text)
  const practice = existing?.id ?? (`new:practice/${pattern.key}` as const)
  const create: Draft[] = []
  const links: DraftLink[] = [{ kind: 'makes', from: practice, to: moment.id, fields: {} }]
  const chain: Chain = { plan, text, practice, create, links }
  const met = situation.feelings.filter(feeling => shapes(pattern, feeling))
  for (const feeling of met) links.push({ kind: 'shapes', from: practice, to: feeling.id, fields: {} })
  for (const link of linksByFrom(plan, 'aims-at').get(moment.id) ?? []) {
    if (plan.outcomes.get(link.to)?.kind === pattern.builds)
      links.push({ kind: 'builds', from: practice, to: link.to, fields: {} })
  }
  if (!existing) {
    create.push({
      name: `new:practice/${pattern.key}`,
      kind: 'practice',
      fields: practiceFields(pattern, said, moment),
    })
  }
  if (!existing || !linksByTo(plan, 'does').has(existing.id)) addRoles(chain, pattern, situation)
  if (!existing || !linksByFrom(plan, 'needs').has(existing.id)) {
    for (const key of pattern.needs) addSupport(chain, key, 'needed')
    for (const key of pattern.helps ?? []) addSupport(chain, key, 'helpful')
  }
  const known = pairsOf(plan.links)
  const base = `practice|${moment.id}|${pattern.key}`
  const title = existing?.title ?? said.title
  const open = links.filter(({ kind, from, to }) => !known.has(`${kind}|${from}|${to}`))
  const waved = wavedAway(plan)
  const parts = partsOf({
    plan,
    base,
    drafts: { create, links: open },
    practice: {
      fingerprint: base,
      kind: 'practice',
      title,
      because: said.because,
      ...(existing ? { existing: existing.id } : create[0] && { draft: create[0] }),
      links: open.filter(({ kind }) => kind === 'makes' || kind === 'shapes' || kind === 'builds'),
    },
    isWaved: part => waved.has(`${base}|${part}`),
  })
  return {
    fingerprint: base,
    kind: existing ? 'link' : 'practice',
    moment: moment.id,
    title,
    ...(existing && { existing: existing.id }),
    create: oncePerName(parts.flatMap(({ draft }) => draft ?? [])),
    links: parts.flatMap(part => part.links),
    parts,
    why: reasons(pattern, situation, met),
    because: said.because,
    ...(source && speaksFor(source, situation.grades) && { source }),
  }
}

/** What two supports wait for together is drafted once. */
export function oncePerName(drafts: readonly Draft[]): Draft[] {
  return [...new Map(drafts.map(draft => [draft.name, draft])).values()]
}

function reasons(pattern: KnownPractice, { moment, needs, outcomes, kind }: Situation, met: Situation['feelings']) {
  const felt = Map.groupBy(met, ({ word }) => word)
  return [
    ...[...felt].map(([feeling, all]): Because => {
      const learners = new Set(all.flatMap(({ learner }) => learner ?? []))
      const isOfSome = all.every(({ learner }) => learner)
      return { message: 'suggest.feeling', values: { feeling }, ...(isOfSome && { learners: [...learners] }) }
    }),
    ...pattern.eases.flatMap((need): Because[] => {
      const learners = needs.get(need)
      return learners ? [{ message: 'suggest.need', values: { need }, learners }] : []
    }),
    ...(outcomes.has(pattern.builds)
      ? [{ message: 'suggest.outcome', values: { outcome: pattern.builds } } as const]
      : []),
    ...(pattern.theme === kind ? [{ message: 'suggest.kind', values: { kind: pattern.theme } } as const] : []),
    ...(pattern.theme === 'grouping'
      ? [{ message: 'suggest.grouping', values: { grouping: moment.grouping } } as const]
      : []),
    ...(pattern.theme === 'model' && moment.blended
      ? [{ message: 'suggest.model', values: { model: moment.blended } } as const]
      : []),
  ]
}

function practiceFields(pattern: KnownPractice, said: Text, moment: Moment): Record<string, unknown> {
  const visibility = pattern.when && !pattern.seen ? 'backstage' : 'frontstage'
  return { title: said.title, detail: said.because, visibility, timing: timingOf(pattern, moment), status: 'new' }
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
