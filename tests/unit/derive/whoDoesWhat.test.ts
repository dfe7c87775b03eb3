import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offeredPeople } from '../../../src/derive/offeredPeople.ts'
import { validLinks } from '../../../src/derive/validLinks.ts'
import { peopleOfRole, whoDoesWhat } from '../../../src/derive/whoDoesWhat.ts'
import { assigned, does, fills, person, plan, practice, role } from '../../support/planBuilders.ts'
import { frozen, inAnotherOrder, randomPlan, withDanglingLinks } from '../../support/randomPlans.ts'

describe('practices by roles', () => {
  it('[D24] puts each link in the cell where its practice and its role meet, and says who answers', () => {
    const table = whoDoesWhat(
      plan(
        practice('greet', { order: 'a1' }),
        practice('teach', { order: 'a0' }),
        role('advisor', { order: 'a1' }),
        role('head', { order: 'a0' }),
        does('advisor', 'greet', { part: 'RA', count: 2 }),
        does('head', 'greet', { part: 'I' }),
      ),
    )
    expect(table.roles.map(({ id }) => id)).toEqual(['role:head', 'role:advisor'])
    expect(table.rows.map(row => [row.practice.id, row.answers.accountable, row.answers.problem])).toEqual([
      ['practice:teach', null, 'none'],
      ['practice:greet', 'role:advisor', ''],
    ])
    expect([...(table.rows[1]?.parts ?? [])]).toEqual([
      ['role:advisor', { letters: 'RA', count: 2 }],
      ['role:head', { letters: 'I', count: 1 }],
    ])
  })

  it('[D24] has a row for a practice nobody does and a column for a role that does nothing', () => {
    expect(whoDoesWhat(plan())).toEqual({ roles: [], rows: [] })
    const table = whoDoesWhat(plan(practice('greet'), role('head')))
    expect([table.roles.length, table.rows.length, table.rows[0]?.parts.size]).toEqual([1, 1, 0])
  })

  it('[D24] law: every valid link is in one cell, in whatever order the records come', () => {
    fc.assert(
      fc.property(randomPlan, fc.integer(), (random, seed) => {
        const table = whoDoesWhat(frozen(random))
        const cells = table.rows.flatMap(row => [...row.parts].map(([of]) => `${of} ${row.practice.id}`))
        expect(cells.sort()).toEqual(
          validLinks(random, 'does')
            .map(link => `${link.from} ${link.to}`)
            .sort(),
        )
        const sorted = (given: ReturnType<typeof whoDoesWhat>) => ({
          roles: given.roles,
          rows: given.rows.map(row => ({ ...row, parts: [...row.parts].sort() })),
        })
        expect(sorted(whoDoesWhat(inAnotherOrder(random, seed)))).toEqual(sorted(table))
        expect(sorted(whoDoesWhat(withDanglingLinks(random)))).toEqual(sorted(table))
      }),
      { numRuns: 40 },
    )
  })
})

it('[D42] counts the people who fill a role; without any, its headcount', () => {
  const found = peopleOfRole(
    plan(
      role('advisor', { headcount: 5 }),
      role('head', { headcount: 2 }),
      person('b', { order: 'a0' }),
      person('a', { order: 'a1' }),
      fills('a', 'advisor'),
      fills('b', 'advisor'),
    ),
  )
  expect(found).toEqual(
    new Map([
      ['role:advisor', { have: 2, people: ['person:b', 'person:a'] }],
      ['role:head', { have: 2, people: [] }],
    ]),
  )
})

describe('people to offer', () => {
  const school = [
    practice('greet', { order: 'a0' }),
    practice('plan', { order: 'a1' }),
    role('advisor'),
    role('coach'),
    person('ann', { order: 'a0' }),
    person('ben', { order: 'a1' }),
    fills('ann', 'advisor'),
    fills('ann', 'coach'),
    fills('ben', 'advisor'),
    does('advisor', 'greet', { part: 'R' }),
    does('coach', 'greet', { part: 'RC' }),
    does('advisor', 'plan', { part: 'A' }),
  ]

  it('offers whoever fills a role that does it, once, with every role that makes it theirs', () => {
    expect(offeredPeople(plan(...school))).toEqual([
      { person: 'person:ann', practice: 'practice:greet', roles: ['role:advisor', 'role:coach'] },
      { person: 'person:ben', practice: 'practice:greet', roles: ['role:advisor'] },
    ])
  })

  it('offers nobody who is assigned already', () => {
    expect(offeredPeople(plan(...school, assigned('ann', 'greet'))).map(({ person: who }) => who)).toEqual([
      'person:ben',
    ])
  })
})
