import { expect, it } from 'vitest'
import { raci } from '../../../src/derive/raci.ts'
import { does, plan, practice, role } from '../../support/planBuilders.ts'

/** The answer for one practice that these roles do with these letters. */
function answerFor(parts: Record<string, string>) {
  const roles = Object.entries(parts).flatMap(([name, part]) => [role(name), does(name, 'greet', { part })])
  return raci(plan(practice('greet'), ...roles))[0]
}

const practiceId = 'practice:greet'

it('[D24] holds the one role with A accountable, whoever else does the work', () => {
  expect(answerFor({ head: 'A', one: 'R', two: 'R' })).toEqual({
    practice: practiceId,
    accountable: 'role:head',
    implied: false,
    problem: '',
  })
  expect(answerFor({ head: 'RA', one: 'C' })).toMatchObject({ accountable: 'role:head', implied: false, problem: '' })
})

it('[D24] takes the only role with R to be accountable when none has A', () => {
  expect(answerFor({ one: 'R', two: 'C', three: 'I' })).toEqual({
    practice: practiceId,
    accountable: 'role:one',
    implied: true,
    problem: '',
  })
})

it('[D24] finds nobody accountable with no A and no R, or with several R', () => {
  const nobody = { practice: practiceId, accountable: null, implied: false, problem: 'none' }
  expect(answerFor({})).toEqual(nobody)
  expect(answerFor({ one: 'C', two: 'I' })).toEqual(nobody)
  expect(answerFor({ one: 'R', two: 'RC' })).toEqual(nobody)
})

it('[D24] finds too many with several A', () => {
  expect(answerFor({ one: 'A', two: 'RA' })).toEqual({
    practice: practiceId,
    accountable: null,
    implied: false,
    problem: 'many',
  })
})

it('[D24] does not count roles that are gone', () => {
  const week = plan(
    practice('greet'),
    role('head'),
    does('head', 'greet', { part: 'A' }),
    does('gone', 'greet', { part: 'A' }),
  )
  expect(raci(week)).toEqual([{ practice: practiceId, accountable: 'role:head', implied: false, problem: '' }])
})

it('[D24] has one row for every practice, by id', () => {
  const week = plan(practice('b'), practice('a', { visibility: 'backstage' }), practice('Z'))
  expect(raci(week).map(row => row.practice)).toEqual(['practice:Z', 'practice:a', 'practice:b'])
})
