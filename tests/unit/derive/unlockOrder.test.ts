import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unlockOrder } from '../../../src/derive/unlockOrder.ts'
import type { Moment, Plan } from '../../../src/domain/plan.ts'
import { day, makes, moment, needs, plan, practice, requires, support } from '../../support/planBuilders.ts'
import { randomDay, randomPlan } from '../../support/randomPlans.ts'
import { ladderFromScratch } from '../../support/slowLadders.ts'

const free = { costOneTime: 0, costPerYear: 0 }
const costs = (costOneTime: number | null, costPerYear: number | null = 0) => ({ costOneTime, costPerYear })

/** A moment that one practice of the same name makes, which needs these supports. */
const mapped = (name: string, time: string, ...supports: string[]) => [
  moment(name, time),
  practice(name),
  makes(name, name),
  ...supports.map(each => needs(name, each)),
]

it('[D21] takes the cheapest first year first, and what is bought stays bought', () => {
  const week = plan(
    support('room', costs(100, 50)), // 150 in the first year
    support('coach', costs(0, 80)), // 80
    support('kit', costs(40, 0)), // 40
    ...mapped('studio', '09:00-10:00', 'room', 'coach'), // 150 + 80 = 230
    ...mapped('crew', '10:00-11:00', 'coach', 'kit'), // 80 + 40 = 120
    ...mapped('lab', '11:00-12:00', 'room'), // 150
  )
  // crew 120; then studio and lab both ask 150 and one support: studio starts earlier; then lab is free
  expect(unlockOrder(week)).toEqual([
    { moment: 'moment:crew', buys: ['support:coach', 'support:kit'], cost: 120, unpriced: 0, total: 120 },
    { moment: 'moment:studio', buys: ['support:room'], cost: 150, unpriced: 0, total: 270 },
    { moment: 'moment:lab', buys: [], cost: 0, unpriced: 0, total: 270 },
  ])
})

it('[D21] puts what nobody has priced last, the fewest first; it adds nothing to the cost', () => {
  const week = plan(
    support('a', costs(null, null)),
    support('b', costs(null, null)),
    support('c', costs(5000)),
    support('d', costs(null, 7)), // half a price is a price: 7
    support('e', costs(3, null)), // 3
    ...mapped('two', '08:00-09:00', 'a', 'b'),
    ...mapped('one', '09:00-10:00', 'a', 'd', 'e'),
    ...mapped('dear', '10:00-11:00', 'c'),
  )
  expect(unlockOrder(week)).toEqual([
    { moment: 'moment:dear', buys: ['support:c'], cost: 5000, unpriced: 0, total: 5000 },
    { moment: 'moment:one', buys: ['support:a', 'support:d', 'support:e'], cost: 10, unpriced: 1, total: 5010 },
    { moment: 'moment:two', buys: ['support:b'], cost: 0, unpriced: 1, total: 5010 }, // only b is still missing
  ])
})

it('[D21] ties go by fewer to buy, the earlier start, untimed last, then id', () => {
  const week = plan(
    support('f1', free),
    support('f2', free),
    ...mapped('both', '07:00-08:00', 'f1', 'f2'),
    ...mapped('untimed', '', 'f1'),
    ...mapped('late', '10:00-11:00', 'f1'),
    ...mapped('none', '12:00-13:00'),
    ...mapped('y', '09:00-10:00', 'f1'),
    ...mapped('x', '09:00-10:00', 'f2'),
  )
  // none buys nothing. Then one to buy: x and y start first, x by id. f2 is there: `both` now buys only f1 and starts at 07:00.
  expect(unlockOrder(week).map(step => step.moment)).toEqual(
    ['none', 'x', 'both', 'y', 'late', 'untimed'].map(name => `moment:${name}`),
  )
})

it('[D21] buys what is missing only, of needed supports and what they require', () => {
  const week = plan(
    support('there', { ...costs(10), status: 'in place' }),
    support('half', { ...costs(10), status: 'partly' }),
    support('nice', costs(10)),
    support('deep', costs(10)), // required by what is there
    moment('lab', '09:00-10:00'),
    practice('teach'),
    makes('teach', 'lab'),
    needs('teach', 'there'),
    needs('teach', 'half'),
    needs('teach', 'nice', { weight: 'helpful' }),
    requires('there', 'deep'),
  )
  expect(unlockOrder(week)).toEqual([
    { moment: 'moment:lab', buys: ['support:deep'], cost: 10, unpriced: 0, total: 10 },
  ])
})

it('[D21] climbs through the mapped moments of the day, whichever was asked for', () => {
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('now', { kind: 'today' }),
    ...mapped('lab', '09:00-10:00'),
    moment('unmapped', '10:00-11:00'),
    moment('drill', '', { day: 'day:now' }),
    practice('drill'),
    makes('drill', 'drill'),
  )
  expect(unlockOrder(week).map(step => step.moment)).toEqual(['moment:lab'])
  expect(unlockOrder(week, 'day:now').map(step => step.moment)).toEqual(['moment:drill'])
})

it('[D21] climbs anew from the first step that another need changes, on a day of today too', () => {
  const without = plan(
    day('ideal', { kind: 'aim' }),
    day('now', { kind: 'today' }),
    support('kit', costs(40)),
    support('coach', costs(80)),
    support('room', costs(100)),
    ...mapped('crew', '08:00-09:00', 'kit'),
    ...mapped('studio', '09:00-10:00', 'coach'),
    ...mapped('lab', '10:00-11:00', 'room'),
    moment('drill', '', { day: 'day:now' }),
    practice('drill'),
    makes('drill', 'drill'),
  )
  const { links } = plan(needs('studio', 'room'), needs('drill', 'kit'))
  const withMore = { ...without, links: new Map([...without.links, ...links]) }
  const steps = (of: typeof without, asked?: string) => unlockOrder(of, asked).map(({ moment: id, cost }) => [id, cost])
  const [before, today] = [steps(without), steps(without, 'day:now')]
  expect(before).toEqual([
    ['moment:crew', 40],
    ['moment:studio', 80],
    ['moment:lab', 100],
  ])
  expect(today).toEqual([['moment:drill', 0]])
  // studio asks 180 now; lab's room comes first, then studio asks its coach alone
  expect(steps(withMore)).toEqual([
    ['moment:crew', 40],
    ['moment:lab', 100],
    ['moment:studio', 80],
  ])
  expect(steps(withMore, 'day:now')).toEqual([['moment:drill', 40]])
  // lab asks nothing any more; studio has two to buy still
  const { links: others } = plan(needs('lab', 'room'))
  const withFewer = new Map([...withMore.links].filter(([id]) => !others.has(id)))
  expect(steps({ ...withMore, links: withFewer })).toEqual([
    ['moment:lab', 0],
    ['moment:crew', 40],
    ['moment:studio', 180],
  ])
  // now studio's coach is lab's too: once it is bought, the room is left
  const { links: shared } = plan(needs('lab', 'kit'), needs('lab', 'coach'))
  expect(steps({ ...withMore, links: new Map([...withFewer, ...shared]) })).toEqual([
    ['moment:crew', 40],
    ['moment:lab', 80],
    ['moment:studio', 100],
  ])
  expect(steps(without)).toEqual(before)
})

it('[D21] takes a moment that needs something else now as early as what is bought by then allows', () => {
  const pieces = [
    ...['kit', 'coach', 'room', 'gym'].map((name, index) => support(name, costs([40, 80, 100, 500][index] ?? 0))),
    ...mapped('crew', '08:00-09:00', 'kit'),
    ...mapped('studio', '09:00-10:00', 'room'),
    ...mapped('lab', '10:00-11:00'),
  ]
  const before = plan(...pieces, needs('lab', 'gym'))
  const after = { ...before, links: plan(...pieces, needs('lab', 'kit'), needs('lab', 'coach')).links }
  expect(unlockOrder(before).map(({ moment: id, cost }) => [id, cost])).toEqual([
    ['moment:crew', 40],
    ['moment:studio', 100],
    ['moment:lab', 500],
  ])
  // lab asks 120 at first, more than studio; with the kit bought for crew it asks 80
  expect(unlockOrder(after).map(({ moment: id, cost }) => [id, cost])).toEqual([
    ['moment:crew', 40],
    ['moment:lab', 80],
    ['moment:studio', 100],
  ])
})

it('[D21] climbs by weeks, which pass together, or by number', () => {
  const week = plan(
    support('slow', { ...free, leadWeeks: 20 }),
    support('s1', { ...costs(900), leadWeeks: 5 }),
    support('s2', { ...costs(null, null), leadWeeks: 6 }),
    support('unsaid', { ...free, leadWeeks: null }),
    ...mapped('long', '08:00-09:00', 'slow'),
    ...mapped('pair', '09:00-10:00', 's1', 's2'),
    ...mapped('vague', '10:00-11:00', 'unsaid'),
  )
  const [long, pair, vague] = ['moment:long', 'moment:pair', 'moment:vague']
  const order = (by: 'weeks' | 'number') =>
    unlockOrder(week, undefined, by).map(step => [step.moment, step.cost, step.unpriced, step.total])
  // s1 and s2 are waited for together: 6 weeks, not 11
  expect(order('weeks')).toEqual([
    [pair, 6, 0, 6],
    [long, 20, 0, 26],
    [vague, 0, 1, 26],
  ])
  expect(order('number')).toEqual([
    [long, 1, 0, 1],
    [vague, 1, 0, 2],
    [pair, 2, 0, 4],
  ])
})

it('[D21] climbs as one who looks at everything again before each step', () => {
  fc.assert(
    fc.property(randomPlan, randomDay, (week, asked) => {
      expect(unlockOrder(week, asked)).toEqual(ladderFromScratch(week, asked))
    }),
    { numRuns: 100 },
  )
})

it('[D21] climbs from the ladder of before as one who looks at everything again', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const need = fc.record({ by: fc.constantFrom(...names), of: fc.constantFrom(...names) })
  const price = fc.record({ of: fc.constantFrom(...names), cost: fc.constantFrom(null, 0, 5, 10, 20, 80) })
  const move = fc.record({ moved: fc.constantFrom(...names), start: fc.integer({ min: 450, max: 800 }) })
  const edits = fc.array(fc.oneof(need, price, move), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(need, { maxLength: 24 }), fc.array(price), edits, (needed, prices, edits) => {
      const empty = plan(
        ...names.flatMap((name, index) => [
          support(name, costs(10)),
          ...mapped(name, `${8 + index}:00-${9 + index}:00`.replace(/\b(\d):/g, '0$1:')),
        ]),
      )
      let now = [...needed, ...prices].reduce(withEdit, empty)
      unlockOrder(now)
      for (const edit of edits) {
        now = withEdit(now, edit)
        expect(unlockOrder(now)).toEqual(ladderFromScratch(now, undefined))
      }
    }),
    { numRuns: 100 },
  )
})

type LadderEdit =
  | { readonly by: string; readonly of: string }
  | { readonly of: string; readonly cost: number | null }
  | { readonly moved: string; readonly start: number }

/** A need comes or goes, a support gets another price, or a moment another start; all else stays the very same. */
function withEdit(before: Plan, edit: LadderEdit): Plan {
  if ('moved' in edit) {
    const id = `moment:${edit.moved}` as const
    const moved = before.moments.get(id)
    return moved
      ? { ...before, moments: new Map(before.moments).set(id, { ...moved, start: edit.start, end: 900 } as Moment) } // a timed one
      : before
  }
  if ('cost' in edit) {
    const id = `support:${edit.of}` as const
    const priced = before.supports.get(id)
    return priced
      ? { ...before, supports: new Map(before.supports).set(id, { ...priced, costOneTime: edit.cost }) }
      : before
  }
  const links = new Map(before.links)
  for (const [id, link] of plan(needs(edit.by, edit.of)).links) if (!links.delete(id)) links.set(id, link)
  return { ...before, links }
}
