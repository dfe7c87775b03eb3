import { expect, it } from 'vitest'
import { changeLoad } from '../../../src/derive/changeLoad.ts'
import { assigned, person, plan, practice } from '../../support/planBuilders.ts'

it('[D9] weighs a new practice 1, a partly new one a half, one in place nothing; the most changed first', () => {
  const week = plan(
    ...['n1', 'n2'].map(name => practice(name, { status: 'new' })),
    ...['h1', 'h2'].map(name => practice(name, { status: 'partly' })),
    practice('old', { status: 'in place' }),
    ...['d', 'c', 'b', 'a'].map(name => person(name)),
    assigned('a', 'h1'), // 0.5
    assigned('b', 'old'), // 0: no row
    assigned('c', 'n1'), // 1 + 1 + 0.5 = 2.5
    assigned('c', 'n2'),
    assigned('c', 'h1'),
    assigned('c', 'old'),
    assigned('d', 'h1'), // 0.5 + 0.5 = 1
    assigned('d', 'h2'),
    assigned('d', 'gone'),
  )
  expect(changeLoad(week)).toEqual([
    { person: 'person:c', newPractices: 2, weight: 2.5 },
    { person: 'person:d', newPractices: 0, weight: 1 },
    { person: 'person:a', newPractices: 0, weight: 0.5 },
  ])
})

it('[D9] ties go by id', () => {
  const week = plan(
    practice('n', { status: 'new' }),
    ...['c', 'a', 'b'].flatMap(name => [person(name), assigned(name, 'n')]),
  )
  expect(changeLoad(week).map(row => row.person)).toEqual(['person:a', 'person:b', 'person:c'])
})
