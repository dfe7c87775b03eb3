import { expect, it } from 'vitest'
import { lensListsOf, lensThere } from '../../../src/derive/lens.ts'
import { type LensView, lensView } from '../../../src/derive/lensView.ts'
import { aimsAt, day, moment, outcome, plan, practice } from '../../support/planBuilders.ts'

/** What a view says of its groups that any moment is for, and of the rest. */
function told({ groups, rest }: LensView) {
  return [...groups, rest]
    .filter(group => group.moments.length > 0)
    .map(group => [group.key, group.moments.map(id => id.slice(7)), group.minutesPerWeek])
}

const world = plan(
  moment('circle', '08:00-08:30', { tags: ['casel/self-awareness', 'casel/social-awareness'], blended: 'Flex' }),
  moment('lab', '09:00-10:00', { tags: ['casel/self-awareness', 'cbe/mastery'], weekdays: [2, 4] }),
  moment('lunch', '', { part: 'midday', tags: ['casel/kindness'] }),
  moment('walk', '13:00-13:20'),
)

it('gives the moments and weekly minutes of each entry of a list, a moment with several to each of them', () => {
  const view = lensView(world, 'tags/casel')
  expect(told(view)).toEqual([
    ['casel/self-awareness', ['circle', 'lab'], 30 * 5 + 60 * 2],
    ['casel/social-awareness', ['circle'], 150],
    ['casel/kindness', ['lunch'], 0],
    ['', ['walk'], 100],
  ])
  expect(view.byMoment.get('moment:circle')).toEqual([0, 2])
  expect(view.byMoment.get('moment:walk')).toEqual([])
})

it('keeps the entries that no moment is for, in the order of the list, and what the list does not name last', () => {
  const { groups } = lensView(world, 'tags/casel')
  expect(groups.filter(group => group.moments.length === 0).map(group => group.key)).toEqual([
    'casel/self-management',
    'casel/relationship-skills',
    'casel/responsible-decisions',
  ])
  expect(groups.at(-1)?.key).toBe('casel/kindness')
})

it('groups by kind of learning, a moment once in each kind it aims at', () => {
  const aims = plan(
    outcome('read', { kind: 'academic' }),
    outcome('count', { kind: 'academic' }),
    outcome('listen', { kind: 'social' }),
    moment('a', '08:00-09:00', { weekdays: [1] }),
    moment('b', '09:00-09:30', { weekdays: [1] }),
    aimsAt('a', 'read'),
    aimsAt('a', 'count'),
    aimsAt('b', 'count'),
    aimsAt('b', 'listen'),
  )
  expect(told(lensView(aims, 'outcomes'))).toEqual([
    ['academic', ['a', 'b'], 90],
    ['social', ['b'], 30],
  ])
  expect(told(lensView(aims, 'outcome:listen'))).toEqual([
    ['outcome:listen', ['b'], 30],
    ['', ['a'], 60],
  ])
})

it('[D15] tells students, adults and both apart by the share students decide of what is said', () => {
  const choices = plan(
    moment('own', '08:00-09:00', { weekdays: [1], choice: { topic: 'student', pace: 'student', place: 'adult' } }), // 2/3
    moment('both', '09:00-10:00', { weekdays: [1], choice: { topic: 'shared' } }), // 1/2
    moment('told', '10:00-11:00', { weekdays: [1], choice: { topic: 'adult', pace: 'adult', place: 'student' } }), // 1/3
    moment('open', '11:00-11:10', { weekdays: [1] }),
  )
  expect(told(lensView(choices, 'choice'))).toEqual([
    ['student', ['own'], 60],
    ['shared', ['both'], 60],
    ['adult', ['told'], 60],
    ['', ['open'], 10],
  ])
})

it('groups by blended model, and names a model that no list has', () => {
  const models = plan(
    moment('a', '08:00-08:10', { weekdays: [1], blended: 'Flex' }),
    moment('b', '09:00-09:10', { weekdays: [1], blended: 'Our own way' }),
  )
  const view = lensView(models, 'blended')
  expect(view.groups.map(group => group.key).slice(4)).toEqual([
    'Flex',
    'A La Carte',
    'Enriched Virtual',
    'Our own way',
  ])
  expect(view.byMoment.get('moment:b')).toEqual([7])
})

it('looks at the day asked for, and at nothing where there is none', () => {
  const two = plan(day('ideal', { kind: 'aim' }), day('now', { kind: 'today' }), moment('a', '08:00-08:10'), {
    in: 'moments',
    record: { id: 'moment:t', day: 'day:now', tags: ['cbe/equity'], part: 'morning' },
  })
  expect(told(lensView(two, 'tags/cbe', 'day:now'))).toEqual([['cbe/equity', ['t'], 0]])
  expect(told(lensView(plan(), 'tags/cbe'))).toEqual([])
})

it('finds a list that only tags of cards name, and leaves a lens whose list or outcome is gone', () => {
  const loose = plan(practice('p', { tags: ['portrait/kind-to-all', 'plain'] }), outcome('read'))
  expect(lensListsOf(loose).map(list => list.id)).toEqual(['cbe', 'casel', 'leaps', 'deeper', 'gear', 'portrait'])
  expect(lensListsOf(loose).at(-1)?.items).toEqual([{ tag: 'portrait/kind-to-all', name: 'kind to all' }])
  expect(['tags/portrait', 'outcome:read', 'choice'].map(lens => lensThere(loose, lens))).toEqual([
    'tags/portrait',
    'outcome:read',
    'choice',
  ])
  expect(['tags/gone', 'outcome:gone', 'none', undefined].map(lens => lensThere(loose, lens))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  expect(told(lensView(loose, 'tags/gone'))).toEqual([])
})
