import { expect, it } from 'vitest'
import type { Plan } from '../../../src/domain/plan.ts'
import { suggestForDay } from '../../../src/patterns/suggest.ts'
import { suggestForPractice } from '../../../src/patterns/suggestForPractice.ts'
import { suggestForSupport } from '../../../src/patterns/suggestForSupport.ts'
import { does, feeling, makes, moment, needs, owns, plan, practice, role, support } from '../../support/planBuilders.ts'
import { planOf } from '../../support/plans.ts'

const partsOf = (world: Plan, id: `practice:${string}`) =>
  suggestForPractice(world, id).flatMap(({ parts }) => parts.map(({ kind, title }) => `${kind}: ${title}`))

it('[D19] asks those who already do most else in its moment to do a practice nobody does', () => {
  const world = plan(
    moment('lunch', '', { title: 'Lunch' }),
    practice('sit', { title: 'Something of our own' }),
    practice('one', { title: 'One' }),
    practice('two', { title: 'Two' }),
    makes('sit', 'lunch'),
    makes('one', 'lunch'),
    makes('two', 'lunch'),
    role('aide', { title: 'Aide' }),
    role('cook', { title: 'Cook' }),
    does('cook', 'one', { part: 'R' }),
    does('cook', 'two', { part: 'R' }),
    does('aide', 'two', { part: 'R' }),
  )
  const [found] = suggestForPractice(world, 'practice:sit')
  expect(found?.parts.map(({ existing }) => existing)).toEqual(['role:cook', 'role:aide'])
  expect(found?.why[0]).toEqual({ message: 'suggest.nearby', values: { role: 'Cook', n: '2', title: 'Lunch' } })
  expect(found?.links[0]).toEqual({ kind: 'does', from: 'role:cook', to: 'practice:sit', fields: { part: 'R' } })
})

it('knows what a practice asks for that reads like one of the library, and says which', () => {
  const world = plan(
    moment('in', '', { title: 'Arrival' }),
    practice('greet', { title: 'We greet each student at the door by name' }),
    makes('greet', 'in'),
  )
  const [found] = suggestForPractice(world, 'practice:greet')
  expect(found?.why).toEqual([
    { message: 'suggest.alike', values: { title: 'Greet every student by name at the door' } },
  ])
  expect(found?.parts.some(({ kind }) => kind === 'role')).toBe(true)
  expect(found?.parts.some(({ kind }) => kind === 'support')).toBe(true)
  expect(
    partsOf(
      plan(moment('in', '', { title: 'Arrival' }), practice('x', { title: 'Be kind' }), makes('x', 'in')),
      'practice:x',
    ),
  ).toEqual([])
})

it('[D19] finds a moment for a practice that is in none, by the kind the library has it for', () => {
  const world = plan(
    moment('in', '', { title: 'Arrival', order: 'a0' }),
    moment('lunch', '', { title: 'Lunch', order: 'a1' }),
    practice('p', { title: 'Host a table where anyone can sit' }),
  )
  const [found] = suggestForPractice(world, 'practice:p')
  expect(found?.parts.filter(({ kind }) => kind === 'moment').map(({ existing }) => existing)).toEqual(['moment:lunch'])
})

it('[D19] names the owner of a support the library knows, else who looks after most of its kind', () => {
  const world = plan(
    support('mine', { title: 'Something of our own', type: 'training' }),
    support('owned', { title: 'Another', type: 'training' }),
    role('c', { title: 'Instructional coach' }),
    owns('c', 'owned'),
  )
  const [found] = suggestForSupport(world, 'support:mine')
  expect(found?.parts).toMatchObject([{ kind: 'role', existing: 'role:c' }])
  expect(found?.links).toEqual([{ kind: 'owns', from: 'role:c', to: 'support:mine', fields: {} }])
  expect(found?.why).toEqual([{ message: 'suggest.usual', values: { type: 'training' } }])
  expect(suggestForSupport(world, 'support:owned')).toEqual([])
})

it('[D19] ties a support nobody needs to the practice that usually leans on it', () => {
  const world = plan(
    support('t', { title: 'Tables and chairs that move with ease', type: 'space' }),
    practice('p', { title: 'Host a table where anyone can sit' }),
    practice('q', { title: 'Something else' }),
  )
  const tied = suggestForSupport(world, 'support:t').flatMap(({ links }) =>
    links.filter(({ kind }) => kind === 'needs'),
  )
  expect(tied).toEqual([{ kind: 'needs', from: 'practice:p', to: 'support:t', fields: {} }])
})

it('answers, over a whole day, the moments without a practice and the feelings without one', () => {
  const world = plan(
    moment('in', '08:00-08:20', { title: 'Arrival' }),
    moment('lunch', '11:30-12:00', { title: 'Lunch' }),
    feeling('lonely', 'lunch', { kind: 'guard' }),
    practice('p', { title: 'Our own lunch' }),
    makes('p', 'lunch'),
    needs('p', 's'),
    support('s'),
  )
  const byMoment = Map.groupBy(suggestForDay(world), ({ moment }) => moment)
  expect([...byMoment.keys()]).toEqual(['moment:in', 'moment:lunch'])
  expect(byMoment.get('moment:lunch')?.map(({ title }) => title)).toEqual(['Host a table where anyone can sit'])
})

it('leaves what was waved away of a card out, and the card when all of it was', () => {
  const decided = (suggestion: string) =>
    planOf({
      days: [{ id: 'day:ideal', kind: 'aim' }],
      supports: [{ id: 'support:s', title: 'Something of our own', type: 'training' }],
      decisions: [{ id: 'decision:d', text: 'no', suggestion }],
    })
  const [found] = suggestForSupport(decided('nothing'), 'support:s')
  expect(suggestForSupport(decided(found?.parts[0]?.fingerprint ?? ''), 'support:s')).toEqual([])
  expect(suggestForSupport(decided('support|support:s|rest'), 'support:s')).toEqual([])
})
