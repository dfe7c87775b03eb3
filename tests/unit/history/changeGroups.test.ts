import { expect, it } from 'vitest'
import { changesBetween } from '../../../src/features/history/changeGroups.ts'
import { es } from '../../../src/words/es.ts'
import { every } from '../../../src/words/every.ts'
import { formatIn } from '../../../src/words/format.ts'
import { sayIn } from '../../../src/words/say.ts'
import { linkOf, planOf } from '../../support/plans.ts'

const say = sayIn<typeof every>(every, 'en')
const told = (before: Parameters<typeof planOf>, after: Parameters<typeof planOf>, speak = say, language = 'en') => {
  const { count, groups } = changesBetween(planOf(...before), planOf(...after), speak, formatIn(language))
  return [count, ...groups.map(({ of, lines }) => [of, ...lines])]
}

const days = [{ id: 'day:aim' }]
const lunch = (extra: object) => ({ days, moments: [{ id: 'moment:lunch', day: 'day:aim', title: 'Lunch', ...extra }] })

it('tells of moments that came onto the clock, left it, and moved on it', () => {
  const at = (start: string, end: string) => lunch({ start, end })
  expect(told([at('11:40', '12:05')], [at('12:05', '12:30')])).toEqual([
    1,
    ['moved', 'Lunch, from 11:40–12:05 to 12:05–12:30'],
  ])
  expect(told([lunch({})], [at('12:05', '12:30')])).toEqual([1, ['moved', 'Lunch, now at 12:05–12:30']])
  expect(told([at('11:40', '12:05')], [lunch({})])).toEqual([1, ['moved', 'Lunch, no longer at 11:40–12:05']])
})

it('names what has a name, counts what has none, and leaves out the names of the history', () => {
  const before = {
    days,
    practices: [
      { id: 'practice:a', title: 'Greet', order: 'a0' },
      { id: 'practice:b', title: 'Sing', place: 'a1' },
    ],
    links: [linkOf('makes', 'practice:a', 'moment:x', { reason: 'because' })],
    comments: [{ id: 'comment:c', on: 'practice:a', text: 'Why', at: '2026-11-02' }],
  }
  const after = {
    ...before,
    practices: [
      { id: 'practice:a', title: 'Greet', order: 'a5', status: 'partly' },
      { id: 'practice:b', title: 'Sing', place: 'a3' },
      { id: 'practice:c' },
    ],
    links: [linkOf('makes', 'practice:a', 'moment:x')],
    comments: [],
    versions: [{ id: 'version:v', title: 'Kept', at: '2026-11-02' }],
  }
  expect(told([before], [after])).toEqual([
    5,
    ['added', '1 practice: Card without a name'],
    ['removed', '1 note'],
    ['changed', 'Greet: How far it is from “new” to “partly in place”', '1 link', '1 card stands in another place'],
  ])
})

it('tells what is said of the whole plan, and that a place of a moment is where it happens', () => {
  expect(
    told(
      [lunch({ place: 'Hall' }), { title: 'Old', school: { name: 'Lake' } }],
      [lunch({ place: '' }), { title: 'New', dream: 'Seen' }],
    ),
  ).toEqual([
    4,
    ['changed', 'The plan: Name from “Old” to “New”, Our dream, and facts about the school', 'Lunch: Where'],
  ])
})

it('says nothing of plans that are the same, and speaks Spanish', () => {
  expect(told([lunch({})], [lunch({})])).toEqual([0])
  expect(told([lunch({})], [{ days }], sayIn<typeof every>(es, 'es'), 'es')).toEqual([
    1,
    ['removed', '1 momento: Lunch'],
  ])
})
