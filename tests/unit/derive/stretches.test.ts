import { expect, it } from 'vitest'
import { merged, minutesCovered, overlap, steadySum } from '../../../src/derive/stretches.ts'
import { span } from '../../support/planBuilders.ts'

it('merges stretches that overlap or touch, in whatever order they come', () => {
  const [late, early, inside, touching, apart] = [
    span('10:00-11:00'),
    span('08:00-10:30'),
    span('08:30-09:00'),
    span('11:00-11:10'),
    span('12:00-12:30'),
  ]
  expect(merged([apart, late, inside, touching, early])).toEqual([span('08:00-11:10'), span('12:00-12:30')])
  expect(merged([late])).toEqual([late])
  expect(merged([])).toEqual([])
})

it('covers each minute once: 08:00–11:00 and half an hour are 210', () => {
  expect(minutesCovered([span('10:00-11:00'), span('12:00-12:30'), span('08:00-10:30')])).toBe(210)
})

it('overlaps where both run, not where they only touch', () => {
  expect(overlap(span('08:00-10:00'), span('09:00-11:00'))).toEqual(span('09:00-10:00'))
  expect(overlap(span('08:00-12:00'), span('09:00-11:00'))).toEqual(span('09:00-11:00'))
  expect(overlap(span('08:00-09:00'), span('09:00-11:00'))).toBeUndefined()
})

it('sums fractions to the same last digit in whatever order they come', () => {
  expect(0.3 + 0.2 + 0.1).not.toBe(0.1 + 0.2 + 0.3)
  expect(steadySum([0.3, 0.2, 0.1])).toBe(steadySum([0.1, 0.2, 0.3]))
})
