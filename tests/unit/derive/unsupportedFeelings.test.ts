import { expect, it } from 'vitest'
import { unsupportedFeelings } from '../../../src/derive/unsupportedFeelings.ts'
import { day, feeling, moment, plan, practice, shapes } from '../../support/planBuilders.ts'

const circle = moment('circle')

it('[D10] names feelings without a practice that shapes them, wanted or to guard against, in id order', () => {
  const week = plan(
    circle,
    feeling('welcome', 'circle'),
    feeling('Known', 'circle'),
    feeling('ashamed', 'circle', { kind: 'guard' }),
    feeling('safe', 'circle'),
    practice('greet'),
    shapes('greet', 'safe'),
  )
  expect(unsupportedFeelings(week)).toEqual(['feeling:Known', 'feeling:ashamed', 'feeling:welcome'])
})

it('[D10] names a feeling whose only practice has been removed', () => {
  expect(unsupportedFeelings(plan(circle, feeling('welcome', 'circle'), shapes('greet', 'welcome')))).toEqual([
    'feeling:welcome',
  ])
})

it('[D10] reads ideal and variant days, not today, and no feeling whose moment or day is gone', () => {
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('friday', { kind: 'variant' }),
    day('now', { kind: 'today' }),
    moment('trip', '', { day: 'day:friday' }),
    moment('homeroom', '', { day: 'day:now' }),
    moment('lost', '', { day: 'day:gone' }),
    feeling('free', 'trip'),
    feeling('bored', 'homeroom'),
    feeling('adrift', 'lost'),
    feeling('orphan', 'gone'),
  )
  expect(unsupportedFeelings(week)).toEqual(['feeling:free'])
})
