import fc from 'fast-check'
import { expect, it } from 'vitest'
import { trace } from '../../../src/derive/trace.ts'
import type { Id } from '../../../src/domain/ids.ts'
import type { LinkKind } from '../../../src/domain/links.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { linksOf, reachedBy } from '../../support/minuteByMinute.ts'
import { randomPlan } from '../../support/randomPlans.ts'

/** Links that read from → to, and those that read the other way round. */
const forward: readonly LinkKind[] = [
  'pays',
  'does',
  'assigned',
  'delivers',
  'makes',
  'shapes',
  'builds',
  'aims-at',
  'backs',
  'tilts',
  'underlies',
]
const backward: readonly LinkKind[] = ['awaits', 'needs', 'requires']

function stepsOf(week: Plan): (readonly [Id, Id])[] {
  return [
    ...forward.flatMap(kind => linksOf(week, kind).map(({ from, to }) => [from, to] as const)),
    ...backward.flatMap(kind => linksOf(week, kind).map(({ from, to }) => [to, from] as const)),
    ...[...week.feelings.values()].flatMap(({ id, moment }) =>
      week.moments.has(moment) ? [[moment, id] as const] : [],
    ),
  ]
}

it('[D17] reaches what one reaches by walking single steps until nothing new is found', () => {
  fc.assert(
    fc.property(randomPlan, week => {
      const steps = stepsOf(week)
      for (const id of [...week.supports.keys(), ...week.moments.keys()]) {
        const found = trace(week, id)
        const plainly = reachedBy(steps, id)
        plainly.delete(id)
        expect(new Map(found.enabled.map(one => [one.id, one.distance]))).toEqual(plainly)
        const back = reachedBy(
          steps.map(([from, to]) => [to, from] as const),
          id,
        )
        back.delete(id)
        expect(new Map(found.enablers.map(one => [one.id, one.distance]))).toEqual(back)
      }
    }),
    { numRuns: 50 },
  )
})
