import { report } from '../../src/derive/report.ts'
import { writeClock } from '../../src/domain/clock.ts'
import { writePlanFile } from '../../src/domain/planFile.ts'
import { linkOf, planOf } from '../support/plans.ts'
import { type Figure, medianOf } from './figures.ts'

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** 60 moments, 300 practices, 200 supports, 30 people, each practice with its moment, its role and two supports. */
function schoolDay() {
  return planOf({
    days: [{ id: 'day:ideal', title: 'Our ideal day', kind: 'aim' }],
    moments: many(60, index => ({
      id: `moment:m${index}`,
      day: 'day:ideal',
      title: `Moment ${index}`,
      start: writeClock(480 + index * 8),
      end: writeClock(488 + index * 8),
      minAdults: 2,
    })),
    practices: many(300, index => ({ id: `practice:p${index}`, title: `Practice ${index}` })),
    roles: many(15, index => ({ id: `role:r${index}`, title: `Role ${index}` })),
    people: many(30, index => ({ id: `person:a${index}`, label: `Adult ${index}` })),
    supports: many(200, index => ({ id: `support:s${index}`, title: `Support ${index}`, leadWeeks: index % 30 })),
    links: [
      ...many(300, index => linkOf('makes', `practice:p${index}`, `moment:m${index % 60}`)),
      ...many(300, index => linkOf('does', `role:r${index % 15}`, `practice:p${index}`, { part: 'R' })),
      ...many(300, index => linkOf('needs', `practice:p${index}`, `support:s${index % 200}`)),
      ...many(300, index => linkOf('needs', `practice:p${index}`, `support:s${(index * 7 + 1) % 200}`)),
      ...many(30, index => linkOf('fills', `person:a${index}`, `role:r${index % 15}`)),
    ],
  })
}

export function bench(): Figure[] {
  const plan = schoolDay()
  const text = writePlanFile(plan)
  const parsing = medianOf(() => JSON.parse(text))
  // A fresh plan object each time, so that nothing worked out for the last one is remembered.
  const whole = medianOf(() => report({ ...plan, links: new Map(plan.links) }))
  return [{ what: 'the whole report of 60 moments, against JSON.parse of the plan', times: whole / parsing, atMost: 3 }]
}
