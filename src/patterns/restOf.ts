import { linksByFrom, linksByTo } from '../derive/validLinks.ts'
import type { Id } from '../domain/ids.ts'
import { byOrder } from '../domain/order.ts'
import type { Moment, Plan, Practice } from '../domain/plan.ts'
import type { Draft, DraftLink, Suggestion } from '../domain/suggestion.ts'
import { addRoles } from './addRoles.ts'
import { addSupport, yesFor } from './addSupport.ts'
import type { Chain } from './chain.ts'
import { folded } from './folded.ts'
import { partsOf } from './partsOf.ts'
import type { PatternTexts } from './patternTexts.ts'
import { type KnownPractice, practices } from './practices.ts'
import { situationOf } from './situation.ts'
import { speaksFor } from './speaksFor.ts'
import { type SupportKey, supports } from './supports.ts'
import { wavedAway } from './wavedAway.ts'

/** The practice of the library that a practice of the plan is, in English or in the words of `text`. */
export function patternOf({ title }: Practice, text: PatternTexts): KnownPractice | undefined {
  const words = folded(title)
  return practices.find(pattern => folded(pattern.title) === words || folded(text.practice(pattern).title) === words)
}

/** What the practices of a moment that the library knows still ask for. */
export function restOfMoment(plan: Plan, moment: Moment, text: PatternTexts): Suggestion[] {
  return (linksByTo(plan, 'makes').get(moment.id) ?? [])
    .flatMap(link => plan.practices.get(link.from) ?? [])
    .sort(byOrder)
    .flatMap(practice => {
      const pattern = patternOf(practice, text)
      return pattern ? (restOf(plan, practice, pattern, moment, text) ?? []) : []
    })
}

/** What a practice of the plan still asks for, as the library knows it; undefined when nothing is left of it. */
export function restOf(
  plan: Plan,
  practice: Practice,
  pattern: KnownPractice,
  moment: Moment,
  text: PatternTexts,
): Suggestion | undefined {
  const made = (linksByFrom(plan, 'makes').get(practice.id) ?? []).map(link => link.to)
  const bases = [...made, moment.id].map(id => `practice|${id}|${pattern.key}`)
  const waved = wavedAway(plan)
  const isWaved = (part: string) => bases.some(base => waved.has(`${base}|${part}`))
  if (isWaved('rest')) return undefined
  const situation = situationOf(plan, moment)
  const chain: Chain = { plan, text, practice: practice.id, create: [], links: [] }
  addRoles(chain, pattern, situation)
  const doing = (linksByTo(plan, 'does').get(practice.id) ?? []).flatMap(link => plan.roles.get(link.from) ?? [])
  const doers = doing.map(({ title }) => ` ${folded(title)} `)
  const isDone = ({ from, part }: DraftLink) =>
    doing.some(({ id }) => id === from) ||
    namesOf(chain.create, part, from).some(name => doers.some(title => title.includes(` ${folded(name)} `)))
  const roles = chain.links.filter(link => !isDone(link))
  chain.links.length = 0
  for (const key of pattern.needs) addMissing(chain, practice, key, 'needed')
  for (const key of pattern.helps ?? []) addMissing(chain, practice, key, 'helpful')
  const links = [...roles, ...chain.links]
  const base = `practice|${moment.id}|${pattern.key}`
  const used = new Set<string>(links.flatMap(({ from, to }) => [from, to]))
  const drafts = { create: chain.create.filter(({ name }) => used.has(name)), links }
  const parts = partsOf({ plan, base, drafts, isWaved })
  if (parts.length === 0) return undefined
  const said = text.practice(pattern)
  return {
    fingerprint: `${base}|rest`,
    kind: 'rest',
    moment: moment.id,
    title: practice.title,
    existing: practice.id,
    create: parts.flatMap(({ draft }) => draft ?? []),
    links: parts.flatMap(part => part.links),
    parts,
    why: [],
    because: said.because,
    ...(pattern.source && speaksFor(pattern.source, situation.grades) && { source: pattern.source }),
  }
}

/** A role by its name in the library, and as it would be written. */
function namesOf(create: readonly Draft[], part: string | undefined, from: string): string[] {
  const draft = create.find(({ name }) => name === from)
  return [part?.replace('role/', ''), draft?.fields.title].filter(name => typeof name === 'string')
}

/** A support the practice does not have yet; of one it has, the yes that nobody has asked for. */
function addMissing(chain: Chain, practice: Practice, key: SupportKey, weight: 'needed' | 'helpful') {
  const { plan, links } = chain
  const before = links.length
  addSupport(chain, key, weight)
  const needs = links[before]
  const has = linksByFrom(plan, 'needs')
    .get(practice.id)
    ?.some(link => link.to === needs?.to)
  if (!has) return
  links.length = before
  const support = supports.get(key)
  const there = plan.supports.get(needs?.to as Id<'support'>) // `needs` ends at a support
  if (!support || !there || there.status === 'in place' || linksByFrom(plan, 'awaits').has(there.id)) return
  const yes = yesFor(chain, support)
  if (yes)
    links.push({ kind: 'awaits', from: there.id, to: yes, fields: {}, part: `permission/${support.asks}/${key}` })
}
