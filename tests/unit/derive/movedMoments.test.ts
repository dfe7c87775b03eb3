import fc from 'fast-check'
import { expect, it } from 'vitest'
import { report } from '../../../src/derive/report.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { busyPlan } from '../../support/busyPlan.ts'
import { assigned, makes, moment, person, plan, practice } from '../../support/planBuilders.ts'
import { fromScratch } from '../../support/randomEdits.ts'

/** Six moments and thirty practices of three people, so that much happens at once. */
const crowded = busyPlan(0.1)

/** Everyone is missed where they are not. */
const sparse = plan(
  ...['a', 'b', 'c'].map((name, at) => moment(name, `08:0${at}-08:2${at}`, { minAdults: 3 })),
  ...['one', 'two', 'three', 'four', 'five'].map(name => practice(name)),
  ...[
    makes('one', 'a'),
    makes('two', 'a'),
    makes('two', 'b'),
    makes('three', 'b'),
    makes('four', 'c'),
    makes('five', 'c'),
  ],
  ...['ann', 'ben', 'cem', 'dee'].map(name => person(name)),
  ...[assigned('ann', 'one'), assigned('ann', 'two'), assigned('ben', 'two'), assigned('cem', 'three')],
  ...[assigned('cem', 'four'), assigned('dee', 'five', { weekdays: [1, 2] })],
)

const at = fc.nat(200)
const weekdays = fc.constantFrom([], [1, 2, 3], [2, 4], [5])
const start = fc.integer({ min: 478, max: 530 })
const minutes = fc.integer({ min: 1, max: 30 })
const timing = fc.oneof(
  fc.constantFrom({ kind: 'during' }, { kind: 'floating', purpose: 'prep', minutes: 30, timesPerWeek: 1 }),
  fc.tuple(start, minutes).map(([start, minutes]) => ({ kind: 'at', purpose: 'other', start, end: start + minutes })),
)
const visibility = fc.constantFrom('frontstage', 'backstage')

type Move = (plan: Plan) => Plan

const ofMoment: fc.Arbitrary<Move> = fc
  .record({ at, start, minutes, weekdays })
  .map(({ at, start, minutes, weekdays }) => withFields('moments', at, { start, end: start + minutes, weekdays }))

const ofPractice: fc.Arbitrary<Move> = fc
  .record({ at, fields: fc.oneof(fc.record({ timing }), fc.record({ weekdays }), fc.record({ visibility })) })
  .map(({ at, fields }) => withFields('practices', at, fields))

function withFields(table: 'moments' | 'practices', at: number, fields: object): Move {
  return plan => {
    const records: ReadonlyMap<string, object> = plan[table]
    const id = [...records.keys()][at % records.size] ?? ''
    return { ...plan, [table]: new Map(records).set(id, { ...records.get(id), ...fields }) }
  }
}

it('[D1] [D2] [D3] [D4] [D5] [D6] [D42] says of a day whose moments and practices move what it would say of a new one', () => {
  fc.assert(
    fc.property(fc.constantFrom(crowded, sparse), fc.array(fc.oneof(ofMoment, ofPractice)), (first, moves) => {
      let plan = first
      for (const move of moves) {
        plan = move(plan)
        expect(report(plan)).toEqual(report(fromScratch(plan)))
      }
    }),
    { numRuns: 80 },
  )
})
