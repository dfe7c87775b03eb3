import { expect, it } from 'vitest'
import { faceSpreads, spreadByVoice, spreadOf } from '../../../src/derive/faceSpread.ts'
import { face, moment, plan } from '../../support/planBuilders.ts'

const faces = (at: string, valences: readonly number[], voice: readonly string[] = []) =>
  valences.map((valence, index) => face(`${at}${voice.join('')}${index}`, at, { valence, voice }))

it('counts the faces on the five levels and finds the one in the middle', () => {
  // in order: −1 0 1 1 2; the third of five is 1, and three of five lie from the second to the fourth
  expect(spreadOf([1, -1, 2, 1, 0])).toEqual({ answered: 5, counts: [0, 1, 1, 2, 1], median: 1, low: 0, high: 1 })
})

it('puts the middle of an even number between the two that meet there', () => {
  expect(spreadOf([2, -1, 1, 0]).median).toBe(0.5)
  expect(spreadOf([-2, 2]).median).toBe(0)
  expect(spreadOf([1, 1]).median).toBe(1)
})

it('says between which levels at least half of the answers lie', () => {
  const { low, high } = spreadOf([-2, -2, -1, 0, 0, 1, 1, 2, 2]) // nine: the third to the seventh
  expect([low, high]).toEqual([-1, 1])
  const one = spreadOf([-2])
  expect([one.low, one.high, one.median]).toEqual([-2, -2, -2])
})

it('has a spread for every moment that was answered, and for no other', () => {
  const world = plan(moment('lunch'), moment('math'), ...faces('lunch', [1, 2, 2]))
  expect([...faceSpreads(world)]).toEqual([
    ['moment:lunch', { answered: 3, counts: [0, 0, 0, 1, 2], median: 2, low: 1, high: 2 }],
  ])
})

it('tells a voice apart only where three or more answers carry it', () => {
  const world = plan(
    moment('lunch'),
    moment('math'),
    ...faces('lunch', [-1, -1, 0], ['students']),
    ...faces('lunch', [2, 2], ['families']),
    ...faces('math', [2, 2, 2], ['families']),
    ...faces('lunch', [1]),
  )
  expect(spreadByVoice(world, 'moment:lunch')).toEqual([
    { voice: 'students', spread: { answered: 3, counts: [0, 2, 1, 0, 0], median: -1, low: -1, high: 0 } },
  ])
})
