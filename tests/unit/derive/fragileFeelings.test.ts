import { expect, it } from 'vitest'
import { fragileFeelings } from '../../../src/derive/fragileFeelings.ts'
import { assigned, day, feeling, moment, person, plan, practice, shapes } from '../../support/planBuilders.ts'

const isNew = { status: 'new' }
const isThere = { status: 'in place' }

it('[D11] names a feeling that only new practices shape, and none that something else shapes too', () => {
  const week = plan(
    moment('circle'),
    feeling('safe', 'circle'),
    feeling('known', 'circle'),
    feeling('calm', 'circle'),
    feeling('unsupported', 'circle'),
    practice('greet', isNew),
    practice('call', isNew),
    practice('listen', isThere),
    practice('breathe', { status: 'partly' }),
    shapes('breathe', 'calm'),
    shapes('greet', 'safe'),
    shapes('call', 'safe'),
    shapes('greet', 'known'),
    shapes('listen', 'known'),
  )
  expect(fragileFeelings(week)).toEqual([{ feeling: 'feeling:safe', why: 'all new' }])
})

it('[D11] names a feeling whose practices have one assigned person between them, not none and not two', () => {
  const week = plan(
    moment('circle'),
    feeling('alone', 'circle'),
    feeling('nobody', 'circle'),
    feeling('two', 'circle'),
    person('ana'),
    person('ben'),
    practice('greet', isThere),
    practice('listen', isThere),
    practice('call', isThere),
    practice('write', isThere),
    shapes('greet', 'alone'),
    shapes('listen', 'alone'),
    shapes('write', 'nobody'),
    shapes('greet', 'two'),
    shapes('call', 'two'),
    assigned('ana', 'greet'),
    assigned('ana', 'listen'),
    assigned('ben', 'call'),
  )
  expect(fragileFeelings(week)).toEqual([{ feeling: 'feeling:alone', why: 'one person' }])
})

it('[D11] says that all is new where one person carries it as well', () => {
  const week = plan(
    moment('circle'),
    feeling('safe', 'circle'),
    person('ana'),
    practice('greet', isNew),
    shapes('greet', 'safe'),
    assigned('ana', 'greet'),
  )
  expect(fragileFeelings(week)).toEqual([{ feeling: 'feeling:safe', why: 'all new' }])
})

it('[D11] reads the day asked for, in id order', () => {
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('friday', { kind: 'variant' }),
    moment('circle'),
    moment('trip', '', { day: 'day:friday' }),
    feeling('safe', 'circle'),
    feeling('Brave', 'circle'),
    feeling('free', 'trip'),
    feeling('adrift', 'gone'),
    practice('greet', isNew),
    ...['safe', 'Brave', 'free', 'adrift'].map(name => shapes('greet', name)),
  )
  expect(fragileFeelings(week).map(row => row.feeling)).toEqual(['feeling:Brave', 'feeling:safe'])
  expect(fragileFeelings(week, 'day:friday').map(row => row.feeling)).toEqual(['feeling:free'])
})
