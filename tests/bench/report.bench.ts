import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { report } from '../../src/derive/report.ts'
import { type LinkFrom, type LinkTo, linkId } from '../../src/domain/links.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { writePlanFile } from '../../src/domain/planFile.ts'
import { busyPlan } from '../support/busyPlan.ts'
import { linkOf, planOf } from '../support/plans.ts'
import { type Figure, medianOfAll } from './figures.ts'

type Edit = (plan: Plan, turn: number) => Plan

/** What people do to a plan, one thing at a time; all but one record, and all but one table, stay as they were. */
const edits: Readonly<Record<string, Edit>> = {
  'a practice gets another title': (plan, turn) =>
    changed(plan, 'practices', 'practice:p2', { title: `Another title ${turn}` }),
  'a moment starts at another time': (plan, turn) => changed(plan, 'moments', 'moment:m1', { start: 485 + (turn % 2) }),
  'a support gets another status': (plan, turn) =>
    changed(plan, 'supports', 'support:s1', { status: turn % 2 ? 'in place' : 'missing' }),
  'a practice needs one more support': (plan, turn) =>
    linked(plan, 'needs', ['practice:p2'], [...plan.supports.keys()], turn),
  'a person does one more practice': (plan, turn) =>
    linked(plan, 'assigned', [...plan.people.keys()], ['practice:p4'], turn),
  'there is one more practice': (plan, turn) =>
    withRecord(plan, 'practices', { ...plan.practices.get('practice:p1'), id: `practice:new${turn}` }),
}

type Changeable = 'practices' | 'moments' | 'supports' | 'links'

function withRecord(plan: Plan, table: Changeable, record: { readonly id: string }): Plan {
  const records: ReadonlyMap<string, unknown> = plan[table]
  return { ...plan, [table]: new Map(records).set(record.id, record) }
}

function changed(plan: Plan, table: Changeable, id: string, fields: object): Plan {
  const records: ReadonlyMap<string, { readonly id: string }> = plan[table]
  return withRecord(plan, table, { id, ...records.get(id), ...fields })
}

/** With a link that was not there: in turns one of the first two that could be made. */
function linked<K extends 'needs' | 'assigned'>(
  plan: Plan,
  kind: K,
  from: readonly LinkFrom<K>[],
  to: readonly LinkTo<K>[],
  turn: number,
): Plan {
  const ends = from.flatMap(start => to.map(end => [start, end] as const))
  const missing = ends.filter(([start, end]) => !plan.links.has(linkId(kind, start, end))).slice(0, 2)
  const [start, end] = missing[turn % missing.length] ?? []
  if (!start || !end) throw new Error('everything is linked already')
  const { links } = planOf({ links: [linkOf(kind, start, end)] })
  return { ...plan, links: new Map([...plan.links, ...links]) }
}

/** In this many rounds all edits have their turns, so that what else a machine does falls on all alike. */
const rounds = 4
const turns = 25

/** Of each, the median of how many times as long `work` takes as reading the file does, each time right after one another. */
function timesParse(text: string, warm: number, makes: readonly ((turn: number) => Plan)[]): number[] {
  const times = makes.map((): number[] => [])
  for (let round = -Math.ceil(warm / turns); round < rounds; round++) {
    for (const [place, make] of makes.entries()) {
      for (let turn = 0; turn < turns; turn++) {
        const plan = make(turn)
        const parsing = msOf(() => JSON.parse(text))
        const working = msOf(() => report(plan))
        if (round >= 0) times[place]?.push(working / parsing)
      }
    }
  }
  return times.map(medianOfAll)
}

function msOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

setFlagsFromString('--expose-gc')
const collect: (options: { readonly type: 'minor' }) => void = runInNewContext('gc')

/** A copy that lies in memory where an open plan does, and not among what is new: else it would be moved while a report is timed. */
function settledCopy(plan: Plan): Plan {
  const copy = structuredClone(plan)
  for (let moves = 0; moves < 2; moves++) collect({ type: 'minor' }) // what is still there after two is not new any more
  return copy
}

/** Plans of about 10, 110, 560 and 5,000 cards; reading the file takes as many times as long as it is longer. */
const sizes = [0.02, 0.2, 1, 9]
const atMost = { size: 1, whole: 3, edited: 0.3 }

export function bench(): Figure[] {
  const measured = sizes.map(measuredAt)
  return [...measured.flatMap(({ figures }) => figures), growth(measured.at(-2), measured.at(-1))]
}

interface Measured {
  readonly cards: number
  readonly whole: number
  readonly figures: readonly Figure[]
}

function measuredAt(size: number): Measured {
  const plan = busyPlan(size)
  const text = writePlanFile(plan)
  const warm = Math.round(Math.min(200, Math.max(10, 60 / size))) // small plans are quick, and Node takes long to warm to them
  const cards = plan.moments.size + plan.practices.size + plan.supports.size
  const figure = (what: string, times: number, most: number): Figure => ({
    what: `${cards} cards: ${what}`,
    times,
    atMost: size === atMost.size ? most : undefined,
  })
  const [whole = 0] = timesParse(text, warm, [() => settledCopy(plan)]) // nothing worked out for the last one is remembered of a copy
  report(plan)
  const edited = timesParse(
    text,
    warm,
    Object.values(edits).map(edit => turn => edit(plan, turn)),
  )
  const names = Object.keys(edits)
  return {
    cards,
    whole,
    figures: [
      figure('the whole report', whole, atMost.whole),
      ...edited.map((times, place) => figure(`the report once ${names[place]}`, times, atMost.edited)),
    ],
  }
}

/** How much faster than n log n the whole report grows from one plan to a larger one. */
function growth(small: Measured | undefined, large: Measured | undefined): Figure {
  if (!small || !large) throw new Error('there are two sizes')
  const times = large.whole / small.whole / (Math.log(large.cards) / Math.log(small.cards))
  return { what: `the growth from ${small.cards} to ${large.cards} cards, beside n log n`, times, atMost: 1 }
}
