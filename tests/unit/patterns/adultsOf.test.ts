import { expect, it } from 'vitest'
import { adultsFor, rolesOf } from '../../../src/patterns/adultsOf.ts'
import { patternLanguage } from '../../../src/patterns/patternText.ts'
import { type KnownPractice, practices } from '../../../src/patterns/practices.ts'

const known = (extra: Partial<KnownPractice>): KnownPractice => ({ ...(practices[0] as KnownPractice), ...extra })

it('asks for another adult only past two fifths more students than is best', () => {
  const round = known({ per: 20 })
  expect([1, 20, 28, 29, 100].map(students => adultsFor(round, students))).toEqual([1, 1, 1, 2, 5])
  expect(adultsFor(round, null, 3)).toBe(3)
})

it('joins the letters of two roles that one adult holds', () => {
  const pattern = known({ by: { advisor: 'RA', teacher: 'C', dean: 'C' } })
  expect([...rolesOf(pattern, [0, 5])]).toEqual([
    ['teacher', 'RA'],
    ['assistant principal', 'C'],
  ])
  expect([...rolesOf(pattern, [0, 8])].map(([role]) => role)).toEqual(['advisor', 'teacher', 'dean'])
})

it('speaks the first language that the library is written in, else English', () => {
  expect([patternLanguage('es-MX', 'en'), patternLanguage('fr', 'es'), patternLanguage('', 'ar-XB')]).toEqual([
    'es',
    'es',
    'en',
  ])
})
