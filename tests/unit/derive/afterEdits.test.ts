import fc from 'fast-check'
import { expect, it } from 'vitest'
import { report } from '../../../src/derive/report.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { busyPlan } from '../../support/busyPlan.ts'
import { examplePlan } from '../../support/plans.ts'
import { columnByColumn, fromScratch, randomHistory } from '../../support/randomEdits.ts'
import { randomDay } from '../../support/randomPlans.ts'

const said = (plan: Plan, day?: string) => JSON.stringify(report(plan, { day }))

it('says after every edit, letter by letter, what it would say of a plan it has never seen', () => {
  fc.assert(
    fc.property(randomHistory, randomDay, (plans, day) => {
      for (const plan of plans) {
        for (const asked of [day, undefined]) expect(said(plan, asked)).toBe(said(fromScratch(plan), asked))
      }
    }),
    { numRuns: 15 },
  )
})

it('minds every field: where the records of the example say something else in one, the answers are those of a new plan', () => {
  const plan = examplePlan()
  for (const changed of columnByColumn(plan)) {
    report(plan)
    expect(said(changed)).toBe(said(fromScratch(changed)))
  }
})

it('gives the very same answers again where an edit changed nothing they lean on', () => {
  const before = busyPlan(0.2)
  const practice = before.practices.get('practice:p1')
  if (!practice) throw new Error('the plan has no practice')
  const practices = new Map(before.practices).set('practice:p1', { ...practice, title: 'Another title' })
  const [first, then] = [report(before), report({ ...before, practices })]
  const others = (Object.keys(first) as (keyof typeof first)[]).filter(key => key !== 'findings') // the keys of the object
  expect(others.filter(key => first[key] !== then[key])).toEqual([])
  expect(then.findings).toEqual(first.findings)
})

it('keeps the very rows and findings that say what they said before', () => {
  const before = busyPlan(0.2)
  const lab = before.moments.get('moment:m1')
  if (!lab) throw new Error('the plan has no moment')
  const moments = new Map(before.moments).set('moment:m1', { ...lab, start: 486 })
  const [first, then] = [report(before), report({ ...before, moments })]
  for (const key of [
    'adultDays',
    'coverage',
    'ratios',
    'roleDemand',
    'readiness',
    'evidenceFit',
    'findings',
  ] as const) {
    const known = new Map<string, unknown>(first[key].map(row => [JSON.stringify(row), row]))
    const again = then[key].filter(row => known.has(JSON.stringify(row)) && !isAboutTime(row))
    expect(again.length).toBeGreaterThan(0)
    expect(again.filter(row => known.get(JSON.stringify(row)) !== row)).toEqual([])
  }
})

/** A finding about holes, which lie beside the moment, or about an outcome, whose minutes it changes. */
function isAboutTime(row: object): boolean {
  return 'rule' in row && (row.rule === 'D7' || row.rule === 'D12')
}
