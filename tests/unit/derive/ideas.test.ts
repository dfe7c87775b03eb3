import { expect, it } from 'vitest'
import { openCommentCounts } from '../../../src/derive/comments.ts'
import { cardMadeOf, ideaCount, ideasByPlace, ideasNearMoments, idForCardOf } from '../../../src/derive/ideas.ts'
import { recordsByVoice } from '../../../src/derive/voices.ts'
import { day, face, idea, moment, plan, practice } from '../../support/planBuilders.ts'
import { planOf } from '../../support/plans.ts'

const at = (order: string, extra: Record<string, unknown> = {}) => ({ order, text: order, ...extra })

it('ideas lie near a card, in the parking lot, or out of sight; one near a card that is gone is parked', () => {
  const world = plan(
    moment('lunch'),
    practice('serve'),
    idea('b', at('a2', { near: 'moment:lunch' })),
    idea('a', at('a1', { near: 'moment:lunch' })),
    idea('c', at('a3', { near: 'practice:serve' })),
    idea('d', at('a4', { near: 'moment:gone' })),
    idea('e', at('a5')),
    idea('f', at('a6', { near: 'moment:lunch', hidden: true })),
  )
  const { near, parked, hidden } = ideasByPlace(world)
  const ids = (ideas: readonly { id: string }[] = []) => ideas.map(({ id }) => id)
  expect([...near].map(([card, ideas]) => [card, ids(ideas)])).toEqual([
    ['moment:lunch', ['idea:a', 'idea:b']],
    ['practice:serve', ['idea:c']],
  ])
  expect([ids(parked), ids(hidden), ideaCount(world)]).toEqual([['idea:d', 'idea:e'], ['idea:f'], 5])
  expect([...ideasNearMoments(world).keys()]).toEqual(['moment:lunch'])
})

it('the card made of an idea keeps the name of its id, unless that is in use', () => {
  const world = plan(moment('lunch'), idea('lunch', at('a1')), idea('walk', at('a2')))
  expect([idForCardOf(world, 'idea:walk', 'moment'), idForCardOf(world, 'idea:lunch', 'practice')]).toEqual([
    'moment:walk',
    'practice:lunch',
  ])
  expect(idForCardOf(world, 'idea:lunch', 'moment')).toMatch(/^moment:(?!lunch$)/)
  expect([cardMadeOf(world, 'idea:lunch'), cardMadeOf(world, 'idea:walk')]).toEqual(['moment:lunch', undefined])
})

it('counts the comments that are still open, card by card; a card that is gone or settled is left out', () => {
  const comment = (id: string, on: string, extra = {}) => ({
    id: `comment:${id}`,
    on,
    text: id,
    at: '2026-11-02',
    ...extra,
  })
  const world = planOf({
    days: [{ id: 'day:ideal', kind: 'aim' }],
    moments: [
      { id: 'moment:a', day: 'day:ideal' },
      { id: 'moment:b', day: 'day:ideal' },
    ],
    comments: [
      comment('one', 'moment:a'),
      comment('two', 'moment:a'),
      comment('three', 'moment:a', { resolved: true }),
      comment('four', 'moment:b', { resolved: true }),
      comment('five', 'moment:gone'),
    ],
  })
  expect([...openCommentCounts(world)]).toEqual([['moment:a', 2]])
})

it('[D31] names the records behind each number: of no today day, a record with two voices under both', () => {
  const world = plan(
    day('ideal', { kind: 'aim' }),
    day('now', { kind: 'today' }),
    moment('circle', '', { voice: ['families', 'students'] }),
    moment('homeroom', '', { day: 'day:now', voice: ['students'] }),
    face('f1', 'circle', { voice: ['students'] }),
    practice('greet', { voice: ['students'] }),
  )
  expect([...recordsByVoice(world)]).toEqual([
    ['students', ['moment:circle', 'face:f1', 'practice:greet']],
    ['families', ['moment:circle']],
  ])
})
