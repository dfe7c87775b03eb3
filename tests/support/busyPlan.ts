import { writeClock } from '../../src/domain/clock.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { linkOf, planOf } from './plans.ts'

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

/**
 * A plan in which every rule has something to say. At `size` 1 it has 60 moments, 300 practices and 200 supports, with
 * people, feelings, permissions and funds to match; everything grows alike, and cards have as many links at every size.
 */
export function busyPlan(size: number): Plan {
  const number = (atOne: number) => Math.max(2, Math.round(atOne * size))
  const [moments, practices, supports] = [number(60), number(300), number(200)]
  const [people, roles, outcomes] = [number(30), number(15), number(12)]
  const [feelings, permissions] = [number(120), number(60)]
  const [learners, funds, perDay] = [4, 4, 60]
  const days = Math.ceil(moments / perDay)
  return planOf(
    {
      days: many(days, index => ({ id: `day:d${index}`, title: `Day ${index}`, kind: index % 2 ? 'variant' : 'aim' })),
      learners: many(learners, index => ({ id: `learner:l${index}`, name: `Learner ${index}` })),
      outcomes: many(outcomes, index => ({ id: `outcome:o${index}`, title: `Outcome ${index}` })),
      moments: many(moments, index => ({
        id: `moment:m${index}`,
        day: `day:d${Math.floor(index / perDay)}`,
        title: `Moment ${index}`,
        does: 'Students read in pairs and say what surprised them.',
        start: writeClock(480 + (index % perDay) * 7),
        end: writeClock(487 + (index % perDay) * 7 + (index % 11 ? 0 : 5)),
        minAdults: index % 3 ? 2 : null,
        ...(index % 9 === 0 && { weekdays: [2, 4] }),
        choice: { topic: 'student' },
      })),
      feelings: many(feelings, index => ({
        id: `feeling:f${index}`,
        moment: `moment:m${index % moments}`,
        learner: index % 2 ? null : `learner:l${index % learners}`,
        word: 'welcome',
        field: 'calm',
        kind: index % 4 ? 'aim' : 'guard',
      })),
      practices: many(practices, index => ({
        id: `practice:p${index}`,
        title: `Practice ${index}`,
        detail: index % 20 ? '' : 'Look at the data together',
        status: ['new', 'partly', 'in place'][index % 3],
        visibility: index % 5 === 4 ? 'backstage' : 'frontstage',
        ...(index % 10 === 9 && { timing: { kind: 'floating', purpose: 'prep', minutes: 30, timesPerWeek: 2 } }),
      })),
      roles: many(roles, index => ({ id: `role:r${index}`, title: `Role ${index}` })),
      people: many(people, index => ({
        id: `person:a${index}`,
        label: `Adult ${index}`,
        fte: index % 4 ? 1 : 0.5,
      })),
      supports: many(supports, index => ({
        id: `support:s${index}`,
        title: `Support ${index}`,
        leadWeeks: index % 7 ? index % 30 : null,
        status: ['missing', 'partly', 'in place'][index % 3],
        type: ['training', 'tools', 'time', 'data', 'partners'][index % 5],
        costOneTime: index % 4 ? index * 100 : null,
      })),
      permissions: many(permissions, index => ({
        id: `permission:q${index}`,
        ask: `Ask ${index}`,
        granter: `Granter ${index % 6}`,
        weeks: index % 9,
        status: ['to ask', 'asked', 'granted', 'refused'][index % 4],
      })),
      funds: many(funds, index => ({
        id: `fund:f${index}`,
        title: `Fund ${index}`,
        recurring: index % 2 === 0,
        tiers: [1, 2, 3],
      })),
      links: [
        ...many(practices, index => linkOf('makes', `practice:p${index}`, `moment:m${index % moments}`)),
        ...many(practices, index => linkOf('does', `role:r${index % roles}`, `practice:p${index}`, { part: 'R' })),
        ...many(practices, index => linkOf('assigned', `person:a${(index * 7) % people}`, `practice:p${index}`)),
        ...many(practices, index => linkOf('needs', `practice:p${index}`, `support:s${index % supports}`)),
        ...many(practices, index =>
          linkOf('needs', `practice:p${index}`, `support:s${(index * 7 + 1) % supports}`, {
            weight: index % 3 ? 'needed' : 'helpful',
          }),
        ),
        ...many(Math.round(supports / 4), index =>
          linkOf('requires', `support:s${index}`, `support:s${((index + supports / 2) % supports) | 0}`),
        ),
        ...many(permissions, index => linkOf('awaits', `support:s${(index * 2) % supports}`, `permission:q${index}`)),
        ...many(feelings, index => linkOf('shapes', `practice:p${(index * 2) % practices}`, `feeling:f${index}`)),
        ...many(supports, index => linkOf('pays', `fund:f${index % funds}`, `support:s${index}`)),
        ...many(Math.round(supports / 2), index => linkOf('owns', `role:r${index % roles}`, `support:s${index}`)),
        ...many(moments, index => linkOf('aims-at', `moment:m${index}`, `outcome:o${index % outcomes}`)),
        ...many(people, index => linkOf('fills', `person:a${index}`, `role:r${index % roles}`)),
      ],
    },
    { school: { dayStart: '08:00', dayEnd: '15:30', students: 400 } },
  )
}
