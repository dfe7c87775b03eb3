import { writeClock } from '../../src/domain/clock.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { linkOf, planOf } from './plans.ts'

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: Math.round(count) }, (_, index) => make(index))

/** What a link may say beside what it joins. */
const because = { reason: 'Without it the first hour is lost for some', confidence: 80 }

/**
 * A plan in which every rule has something to say. At `size` 1 it has 60 moments, 300 practices and 200 supports, with
 * people, feelings, permissions and funds to match; everything grows alike, and cards have as many links at every size.
 * Cards say as much as those of the example plan, in as many words, and have as many links of each kind.
 */
export function busyPlan(size: number): Plan {
  const number = (atOne: number) => Math.max(2, Math.round(atOne * size))
  const [moments, practices, supports] = [number(60), number(300), number(200)]
  const [people, roles, outcomes] = [Math.max(3, number(30)), number(15), number(12)]
  const [feelings, permissions] = [number(120), number(60)]
  const [learners, funds, perDay] = [4, 4, 60]
  const said = (index: number, voice: readonly string[]) => ({
    order: `c${index.toString(36).padStart(3, '0')}`,
    voice: index % 5 ? voice : [],
    sure: ['researched', 'partly', 'guess'][index % 3],
  })
  const days = Math.ceil(moments / perDay)
  return planOf(
    {
      days: many(days, index => ({ id: `day:d${index}`, title: `Day ${index}`, kind: index % 2 ? 'variant' : 'aim' })),
      learners: many(learners, index => ({
        id: `learner:l${index}`,
        name: `Learner ${index}`,
        grade: '7',
        about: 'Reads everything about space, takes the first bus, looks after a brother, goes quiet in large groups.',
        strengths: ['Drawing', 'Listening', 'Careful with tools'],
        needs: ['Time to think before speaking', 'A quiet place to start', 'One adult who knows'],
        todayInOneLine: 'I wait until somebody asks me what I think.',
        access: { device: 'own', homeInternet: 'reliable', languages: ['English', 'Spanish'] },
        ...said(index, ['students']),
      })),
      outcomes: many(outcomes, index => ({
        id: `outcome:o${index}`,
        title: `Outcome ${index}: explains a claim to a real reader`,
        kind: 'academic',
        frameworks: ['State Reading 7', 'Leaps: Relevance'],
        evidence: index % 9 ? 'A portfolio with two rounds of critique' : '',
        tags: ['leaps/relevance', 'deeper/critical-thinking'],
        ...said(index, ['educators', 'students']),
      })),
      moments: many(moments, index => ({
        id: `moment:m${index}`,
        day: `day:d${Math.floor(index / perDay)}`,
        title: `Moment ${index} of the day`,
        does: 'Students read in pairs, say what surprised them, and write one question for the group.',
        learns: 'To ask, and to listen to the end.',
        place: 'Library, north side',
        kind: 'stations',
        grouping: 'pairs of crew',
        groups: 4,
        ...(index % 2 && { tags: ['casel/self-management', 'cbe/decisions'] }),
        start: writeClock(480 + (index % perDay) * 7),
        end: writeClock(487 + (index % perDay) * 7 + (index % 11 ? 0 : 5)),
        minAdults: index % 3 ? 2 + (index % 4) * 5 : null,
        ...(index % 9 === 0 && { weekdays: [2, 4] }),
        choice:
          index % 3
            ? { topic: 'student', pace: 'student', place: 'adult', partner: 'shared', product: 'student' }
            : { topic: 'student' },
        ...said(index, ['students', 'educators']),
      })),
      feelings: many(feelings, index => ({
        id: `feeling:f${index}`,
        moment: `moment:m${index % moments}`,
        learner: index % 2 ? null : `learner:l${index % learners}`,
        word: 'welcome',
        field: 'calm',
        kind: index % 4 ? 'aim' : 'guard',
        ...(index % 2 && { voice: ['students'], sure: 'partly' }),
      })),
      practices: many(practices, index => ({
        id: `practice:p${index}`,
        title: `Practice ${index}: sits in with one group`,
        detail:
          index % 20 ? 'Sits in, then sees two students within the day, and notes it.' : 'Look at the data together',
        tags: ['leaps/whole-child'],
        ...said(index, ['educators']),
        status: ['new', 'partly', 'in place'][index % 3],
        visibility: index % 5 === 4 ? 'backstage' : 'frontstage',
        ...(index % 10 === 9 && { timing: { kind: 'floating', purpose: 'prep', minutes: 30, timesPerWeek: 2 } }),
      })),
      roles: many(roles, index => ({
        id: `role:r${index}`,
        title: `Role ${index} of the crew`,
        ...said(index, ['educators']),
      })),
      people: many(people, index => ({
        id: `person:a${index}`,
        label: `Adult ${index} of crew`,
        order: said(index, []).order,
        fte: index % 4 ? 1 : 0.5,
      })),
      supports: many(supports, index => ({
        id: `support:s${index}`,
        title: `Support ${index}: two days in August`,
        detail: 'Circles, talk of feelings, when to refer.',
        gear: 'Personalized Professional Learning',
        ...(index % 2 && { tags: ['casel/self-awareness'] }),
        ...said(index, ['educators']),
        leadWeeks: index % 7 ? index % 30 : null,
        status: ['missing', 'partly', 'in place'][index % 3],
        type: ['training', 'tools', 'time', 'data', 'partners'][index % 5],
        costOneTime: index % 4 ? index * 100 : null,
      })),
      permissions: many(permissions, index => ({
        id: `permission:q${index}`,
        ask: `Ask ${index}: may two adults be away in August`,
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
        ...many(practices * 0.4, index =>
          linkOf('makes', `practice:p${index * 2}`, `moment:m${(index * 2 + 1) % moments}`),
        ),
        ...many(practices, index => linkOf('does', `role:r${index % roles}`, `practice:p${index}`, { part: 'R' })),
        ...many(practices, index =>
          linkOf('does', `role:r${(index + 1) % roles}`, `practice:p${index}`, { part: ['C', 'I', 'A'][index % 3] }),
        ),
        ...many(practices * 2.3, index =>
          linkOf(
            'assigned',
            `person:a${((index % practices) * 7 + Math.floor(index / practices)) % people}`,
            `practice:p${index % practices}`,
          ),
        ),
        ...many(practices, index => linkOf('needs', `practice:p${index}`, `support:s${index % supports}`)),
        ...many(practices * 0.75, index =>
          linkOf('needs', `practice:p${index}`, `support:s${(index * 7 + 1) % supports}`, {
            weight: index % 3 ? 'needed' : 'helpful',
            ...(index % 2 && because),
          }),
        ),
        ...many(supports / 5, index =>
          linkOf('requires', `support:s${index}`, `support:s${((index + supports / 2) % supports) | 0}`),
        ),
        ...many(permissions, index => linkOf('awaits', `support:s${(index * 2) % supports}`, `permission:q${index}`)),
        ...many(feelings, index =>
          linkOf('shapes', `practice:p${(index * 2) % practices}`, `feeling:f${index}`, index % 2 ? because : {}),
        ),
        ...many(practices, index =>
          linkOf('builds', `practice:p${index}`, `outcome:o${index % outcomes}`, { tier: 1 + (index % 4) }),
        ),
        ...many(supports * 0.6, index => linkOf('pays', `fund:f${index % funds}`, `support:s${index}`)),
        ...many(supports * 0.9, index => linkOf('owns', `role:r${index % roles}`, `support:s${index}`)),
        ...many(moments, index => linkOf('aims-at', `moment:m${index}`, `outcome:o${index % outcomes}`)),
        ...many(people, index => linkOf('fills', `person:a${index}`, `role:r${index % roles}`)),
      ],
    },
    { school: { dayStart: '08:00', dayEnd: '15:30', students: 400 } },
  )
}
