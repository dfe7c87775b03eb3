import { linksByFrom, linksByTo } from '../derive/validLinks.ts'
import { byId, compareText, type Id } from '../domain/ids.ts'
import type { Plan, Support } from '../domain/plan.ts'
import type { Because, Draft, DraftLink, SuggestedPart, Suggestion } from '../domain/suggestion.ts'
import { roleInPlan } from './addRoles.ts'
import { yesFor } from './addSupport.ts'
import type { AdultRole } from './adultRole.ts'
import { folded } from './folded.ts'
import { englishTexts, type PatternTexts } from './patternTexts.ts'
import { patternOf } from './restOf.ts'
import { type KnownSupport, type SupportType, supports } from './supports.ts'
import { wavedAway } from './wavedAway.ts'

const mostPractices = 3

/** [D19] What brings a support of the plan about: who sees to it, who has to say yes, and which practices usually lean on it. */
export function suggestForSupport(plan: Plan, id: Id<'support'>, text: PatternTexts = englishTexts): Suggestion[] {
  const support = plan.supports.get(id)
  if (!support) return []
  const known = knownSupport(support, text)
  const owner = linksByTo(plan, 'owns').has(id) ? undefined : ownerPart(plan, support, known, text)
  const isNeeded = linksByTo(plan, 'needs').has(id) || linksByTo(plan, 'requires').has(id)
  const serves = isNeeded || !known ? [] : practiceParts(plan, id, known, text)
  const waved = wavedAway(plan)
  const fingerprint = `support|${id}|rest`
  const parts = [
    ...serves,
    ...(owner ? [owner] : []),
    ...(known ? permissionParts(plan, support, known, text) : []),
  ].filter(part => !waved.has(part.fingerprint))
  if (parts.length === 0 || waved.has(fingerprint)) return []
  const why: Because[] = [
    ...(owner && !known ? [{ message: 'suggest.usual', values: { type: support.type } } as const] : []),
    ...(serves.length > 0 ? [{ message: 'suggest.needsIt', values: {} } as const] : []),
  ]
  return [
    {
      fingerprint,
      kind: 'rest',
      title: support.title,
      existing: id,
      create: parts.flatMap(({ draft }) => draft ?? []),
      links: parts.flatMap(({ links }) => links),
      parts,
      why,
      because: '',
    },
  ]
}

/** The support of the library that a support of the plan is. */
function knownSupport({ title, type }: Support, text: PatternTexts): KnownSupport | undefined {
  const words = folded(title)
  return [...supports.values()].find(
    one => one.type === type && (folded(one.title) === words || folded(text.support(one).title) === words),
  )
}

function ownerPart(
  plan: Plan,
  { id, type }: Support,
  known: KnownSupport | undefined,
  text: PatternTexts,
): SuggestedPart {
  const role = known?.owner ?? usualOwners.get(type) ?? 'principal'
  const there = roleInPlan(plan, text, role)
  const name = `new:role/${role}` as const
  const title = (there && plan.roles.get(there)?.title) || text.role(role)
  return {
    fingerprint: `support|${id}|owner/${role}`,
    kind: 'role',
    title,
    because: '',
    ...(there ? { existing: there } : { draft: { name, kind: 'role', fields: { title } } as const }),
    links: [{ kind: 'owns', from: there ?? name, to: id, fields: {} }],
  }
}

/** Who looks after most of the library's supports of a type. */
const usualOwners: ReadonlyMap<SupportType, AdultRole> = new Map(
  [...Map.groupBy(supports.values(), ({ type }) => type)].flatMap(([type, all]) => {
    const byOwner = [...Map.groupBy(all, ({ owner }) => owner)]
    const [most] = byOwner.sort(([a, one], [b, other]) => other.length - one.length || compareText(a, b))
    return most ? [[type, most[0]] as const] : []
  }),
)

function practiceParts(plan: Plan, id: Id<'support'>, { key }: KnownSupport, text: PatternTexts): SuggestedPart[] {
  return [...plan.practices.values()]
    .sort(byId)
    .filter(practice => {
      const pattern = patternOf(practice, text)
      return pattern?.needs.includes(key) || pattern?.helps?.includes(key)
    })
    .slice(0, mostPractices)
    .map(practice => ({
      fingerprint: `support|${id}|practice/${practice.id}`,
      kind: 'practice',
      title: practice.title,
      because: '',
      existing: practice.id,
      links: [{ kind: 'needs', from: practice.id, to: id, fields: {} }],
    }))
}

function permissionParts(plan: Plan, support: Support, known: KnownSupport, text: PatternTexts): SuggestedPart[] {
  const { id, status } = support
  if (status === 'in place' || linksByFrom(plan, 'awaits').has(id)) return []
  const create: Draft[] = []
  const links: DraftLink[] = []
  const yes = yesFor({ plan, text, practice: id, create, links }, known)
  if (!yes) return []
  const [draft] = create
  const record = draft?.fields ?? plan.permissions.get(yes as Id<'permission'>) // not drafted: there
  return [
    {
      fingerprint: `support|${id}|permission/${known.asks}`,
      kind: 'permission',
      title: String(record?.ask ?? ''),
      because: '',
      granter: String(record?.granter ?? ''),
      ...(draft ? { draft } : { existing: yes as Id }), // as above
      links: [{ kind: 'awaits', from: id, to: yes, fields: {} }],
    },
  ]
}
