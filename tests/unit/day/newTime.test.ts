import { expect, it } from 'vitest'
import { newTime } from '../../../src/features/day/newTime.ts'
import { moment, plan } from '../../support/planBuilders.ts'

const world = plan(moment('lunch', '12:00-12:40'), moment('walk'))
const one = (name: string) => {
  const found = world.moments.get(`moment:${name}`)
  if (!found) throw new Error(name)
  return found
}

it('keeps the length when the start changes and the start when the end or the length does', () => {
  expect([
    newTime(one('lunch'), { start: 690 }),
    newTime(one('lunch'), { end: 750 }),
    newTime(one('lunch'), { minutes: 55 }),
  ]).toEqual([
    { start: 690, end: 730 },
    { start: 720, end: 750 },
    { start: 720, end: 775 },
  ])
})

it('gives a moment without a time half an hour', () => {
  expect([newTime(one('walk'), { start: 600 }), newTime(one('walk'), { end: 600 })]).toEqual([
    { start: 600, end: 630 },
    { start: 570, end: 600 },
  ])
})

it('refuses an end that is not later, and anything beyond midnight', () => {
  expect([
    newTime(one('lunch'), { end: 720 }),
    newTime(one('lunch'), { start: 1430 }),
    newTime(one('walk'), { end: 10 }),
  ]).toEqual([undefined, undefined, undefined])
})
