import { expect, it } from 'vitest'
import { adoptSuggestion } from '../../../src/document/adoptSuggestion.ts'
import { newId } from '../../../src/domain/ids.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { acceptSuggestions } from '../../../src/patterns/acceptSuggestions.ts'
import { momentKinds } from '../../../src/patterns/momentKinds.ts'
import { suggestForDay, suggestForFeeling, suggestForMoment, suggestForNeed } from '../../../src/patterns/suggest.ts'
import { twoPeersOf } from '../../support/peers.ts'
import {
  feeling,
  learner,
  makes,
  moment,
  type Piece,
  plan,
  practice,
  role,
  school,
  support,
} from '../../support/planBuilders.ts'
import { planOf } from '../../support/plans.ts'
import { elementaryDay, highDay, middleDay } from '../../support/threeDays.ts'

const lunch = 'moment:lunch'
const titles = (given: readonly { readonly title: string }[]) => given.map(({ title }) => title)

it.each([
  ['elementary', elementaryDay],
  ['middle', middleDay],
  ['high', highDay],
] as const)(
  'gives every moment of a blank %s day three to five practices, roles and supports that fit it',
  (_, day: Plan) => {
    const byMoment = Map.groupBy(suggestForDay(day), ({ moment }) => moment)
    expect([...byMoment.keys()].sort()).toEqual([...day.moments.keys()].sort())
    const times = new Map<string, number>()
    for (const suggestions of byMoment.values()) {
      expect(suggestions.length).toBeGreaterThanOrEqual(3)
      expect(suggestions.length).toBeLessThanOrEqual(5)
      const drafts = suggestions.flatMap(({ create }) => create)
      expect(drafts.some(({ fields }) => fields.visibility === 'backstage')).toBe(true)
      for (const kind of ['role', 'support']) expect(drafts.some(draft => draft.kind === kind)).toBe(true)
      for (const { title } of suggestions) times.set(title, (times.get(title) ?? 0) + 1)
    }
    expect(Math.max(...times.values())).toBeLessThanOrEqual(2)
  },
)

it.each(momentKinds)('gives %s three to five practices, some of them out of sight, in a school of any grades', kind => {
  for (const grades of ['K-2', 'K-5', '6-8', '9-12', '']) {
    const given = suggestForMoment(plan(school({ grades, students: 200 }), moment('m', '', { kind })), 'moment:m')
    const behind = given.filter(({ create }) => create.some(({ fields }) => fields.visibility === 'backstage'))
    expect([grades, given.length >= 3 && given.length <= 5, behind.length >= 1]).toEqual([grades, true, true])
  }
})

it('[D10] answers a feeling with a practice that shapes it', () => {
  const world = plan(moment('lunch', '', { title: 'Lunch' }), feeling('lonely', 'lunch', { kind: 'guard' }))
  const [first] = suggestForFeeling(world, 'feeling:lonely')
  expect(first?.title).toBe('Host a table where anyone can sit')
  expect(first?.links).toContainEqual({
    kind: 'shapes',
    from: 'new:practice/friend-table',
    to: 'feeling:lonely',
    fields: {},
  })
  expect(first?.why[0]).toEqual({ message: 'suggest.feeling', values: { feeling: 'lonely' } })
})

it('answers a need of a learner in a moment of theirs', () => {
  const world = plan(moment('lunch', '', { title: 'Lunch' }), learner('mia'))
  expect(titles(suggestForNeed(world, 'learner:mia', 'food'))[0]).toBe('Let students who are still hungry take more')
})

it('uses what the plan has, whatever its capitals and accents', () => {
  const world = plan(
    moment('lunch', '', { title: 'Lunch' }),
    feeling('lonely', 'lunch', { kind: 'guard' }),
    role('c', { title: 'COUNSELOR' }),
    support('t', { title: 'Tábles and chairs that move with ease', type: 'space' }),
  )
  const [first] = suggestForFeeling(world, 'feeling:lonely')
  const ends = first?.links.flatMap(({ from, to }) => [from, to])
  expect(ends).toEqual(expect.arrayContaining(['role:c', 'support:t']))
})

it('does not come again once it is there or was waved away', () => {
  const there = plan(
    moment('lunch', '', { title: 'Lunch' }),
    practice('p', { title: 'Host a table where anyone can sit' }),
    makes('p', 'lunch'),
  )
  const anew = suggestForMoment(there, lunch).filter(({ kind }) => kind !== 'rest')
  expect(titles(anew)).not.toContain('Host a table where anyone can sit')
  const waved = planOf({
    days: [{ id: 'day:ideal', kind: 'aim' }],
    moments: [{ id: lunch, day: 'day:ideal', title: 'Lunch' }],
    decisions: [{ id: 'decision:d', text: 'no', suggestion: 'practice|moment:lunch|sit-and-eat' }],
  })
  expect(titles(suggestForMoment(waved, lunch))).not.toContain('Eat at a different student table each day')
})

it('is taken up whole in one step, by one person while another works, and goes back in one', () => {
  const { ann, ben, exchange } = twoPeersOf(plan(moment('lunch', '', { title: 'Lunch' })))
  const suggestions = suggestForMoment(ann.getState(), lunch)
  const drafts = new Set(suggestions.flatMap(({ create }) => create.map(({ name }) => name)))
  ann.change(adoptSuggestion(acceptSuggestions(suggestions, newId)))
  ben.change(adoptSuggestion(acceptSuggestions(suggestions.slice(0, 1), newId)))
  exchange()
  expect(ann.getState()).toEqual(ben.getState())
  ben.undo()
  exchange()
  const { practices, roles, supports, permissions } = ann.getState()
  expect(practices.size + roles.size + supports.size + permissions.size).toBe(drafts.size)
  ann.undo()
  exchange()
  expect(ben.getState().practices.size + ben.getState().links.size).toBe(0)
})

function greetersIn(grades: string, ...more: readonly Piece[]) {
  const world = plan(school({ grades, students: 150 }), moment('in', '', { title: 'Arrival' }), ...more)
  const greet = suggestForMoment(world, 'moment:in').find(({ title }) => title.startsWith('Greet every student'))
  return greet?.links.filter(({ kind }) => kind === 'does').map(({ from }) => from)
}

it('asks the classroom teacher where an elementary school has no advisors', () => {
  expect(greetersIn('K-5')).toEqual(['new:role/teacher', 'new:role/assistant principal'])
  expect(greetersIn('6-8')).toEqual(['new:role/advisor', 'new:role/assistant principal'])
  expect(greetersIn('K-5', role('a', { title: 'Advisor' }))).toEqual(['role:a', 'new:role/assistant principal'])
})

it('names a source only where it speaks for the grades of the school', () => {
  const sourceIn = (grades: string) => {
    const world = plan(school({ grades }), moment('bio', '', { title: 'Biology lesson' }))
    return suggestForMoment(world, 'moment:bio').find(({ title }) => title.startsWith('Read exit answers'))?.source
  }
  expect([sourceIn('K-5'), sourceIn('9-12'), sourceIn('')]).toEqual([
    'source:rel-formative-assessment',
    undefined,
    'source:rel-formative-assessment',
  ])
})

it('tells an internship from a day of service, and a gym hour from recess, by the title', () => {
  const offered = (title: string, kind: string) =>
    suggestForMoment(plan(school({ grades: '6-12', students: 60 }), moment('m', '', { title, kind })), 'moment:m').map(
      ({ fingerprint }) => fingerprint.split('|')[2],
    )
  expect(offered('Internship', 'service or internship')).toEqual(expect.arrayContaining(['match-site', 'mentor-host']))
  expect(offered('Día de servicio', 'service or internship')).toEqual(
    expect.arrayContaining(['class-service', 'field-lead']),
  )
  expect(offered('Día de servicio', 'service or internship')).not.toContain('match-site')
  expect(offered('Gym', 'movement or recess')).toContain('own-best')
  expect(offered('Recess', 'movement or recess')).not.toContain('own-best')
  expect(offered('PE', 'movement or recess')).toContain('own-best')
  expect(offered('Peaceful recess', 'movement or recess')).not.toContain('own-best')
})

it('brings what is made for the youngest where all are young', () => {
  const offered = (grades: string) =>
    titles(suggestForMoment(plan(school({ grades }), moment('m', '', { title: 'Plan my day' })), 'moment:m'))
  expect(offered('K-2')).toContain('Plan with picture cards in place of words')
  expect(offered('K-8')).not.toContain('Plan with picture cards in place of words')
})
