import { expect, it } from 'vitest'
import { gradeOf } from '../../support/readingLevel.ts'

it('is the Flesch–Kincaid grade: six short words are below the first grade, twelve long ones far above', () => {
  // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
  expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(-1.45, 5)
  // 2 sentences of 3 words; rab-bit, car-rot: 8 syllables
  expect(gradeOf('The rabbit hopped. The carrot fell.')).toBeCloseTo(0.39 * 3 + 11.8 * (8 / 6) - 15.59, 5)
  expect(gradeOf('Differentiated instructional methodologies necessitate considerable organization.')).toBeGreaterThan(
    12,
  )
})

it('has nothing to say of no words', () => {
  expect([gradeOf(''), gradeOf('8:10')]).toEqual([0, 0])
})
