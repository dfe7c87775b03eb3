import type { Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { type Fall, type Holding, pairs, type Stand, type Sum, wayOf } from './whatIfFall.ts'
import { handsOf, lostHands, missingFor, shapingOf } from './whatIfStands.ts'

const states = ['ready', 'thin', 'close', 'blocked', 'unmapped'] as const

export function moments({ report: a }: Stand, { report: b }: Stand): Fall[] {
  return pairs(a.readiness, b.readiness, row => row.moment).flatMap(([moment, before, after]): Fall[] => {
    if (!before || !after) return []
    const worse = states.indexOf(after.state) - states.indexOf(before.state)
    const fewer = after.missing.length - before.missing.length
    const isOther = after.missing.join() !== before.missing.join()
    if (worse === 0 && !isOther) return []
    return [{ of: 'moment', way: wayOf(worse || fewer), moment, before, after }]
  })
}

export function feelings(before: Stand, after: Stand): Fall[] {
  const [was, is] = [holdings(before.plan, after.plan), holdings(after.plan, before.plan)]
  return [...was].flatMap(([feeling, held]): Fall[] => {
    const now = is.get(feeling)
    if (!now || held.holding.length > 0 === now.holding.length > 0) return []
    return [{ of: 'feeling', way: now.holding.length === 0 ? 'worse' : 'better', feeling, before: held, after: now }]
  })
}

/** A practice holds a feeling unless something it cannot do without is missing, or it has nobody where the other plan has somebody. */
function holdings(plan: Plan, other: Plan): ReadonlyMap<Id<'feeling'>, Holding> {
  const [hands, named] = [handsOf(plan), handsOf(other)]
  const stands = (id: Id<'practice'>) => {
    const who = hands.get(id)
    return who !== undefined && !lostHands(named.get(id), who) && missingFor(plan, id).length === 0
  }
  return new Map(
    [...shapingOf(plan)].map(([feeling, shaping]) => [feeling, { shaping, holding: shaping.filter(stands) }]),
  )
}

export function practices(before: Stand, after: Stand): Fall[] {
  const [was, is] = [handsOf(before.plan), handsOf(after.plan)]
  return [...was].flatMap(([practice, held]): Fall[] => {
    const now = is.get(practice)
    const way = now && lostHands(held, now) ? 'worse' : now && lostHands(now, held) ? 'better' : undefined
    return now && way ? [{ of: 'practice', way, practice, before: held, after: now }] : []
  })
}

export function owners(before: Stand, after: Stand): Fall[] {
  const [was, is] = [
    new Set(before.report.looseEnds.supportsWithoutOwner),
    new Set(after.report.looseEnds.supportsWithoutOwner),
  ]
  return [...before.plan.supports.keys()].flatMap((support): Fall[] =>
    after.plan.supports.has(support) && was.has(support) !== is.has(support)
      ? [
          {
            of: 'owner',
            way: is.has(support) ? 'worse' : 'better',
            support,
            before: !was.has(support),
            after: !is.has(support),
          },
        ]
      : [],
  )
}

export function sums({ report: { cost: a } }: Stand, { report: { cost: b } }: Stand): Fall[] {
  const all: readonly Sum[] = ['newMoney', 'firstYear', 'perYear']
  return all.flatMap((what): Fall[] =>
    a[what] === b[what] ? [] : [{ of: 'money', way: wayOf(b[what] - a[what]), what, before: a[what], after: b[what] }],
  )
}
