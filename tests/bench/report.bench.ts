import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { report } from '../../src/derive/report.ts'
import { linkId } from '../../src/domain/links.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { writePlanFile } from '../../src/domain/planFile.ts'
import { busyPlan } from '../support/busyPlan.ts'
import { linkOf, planOf } from '../support/plans.ts'
import { type Figure, medianOfAll } from './figures.ts'

/** What people do to a plan, one thing at a time; all but one record, and all but one table, stay as they were. */
const edits: Readonly<Record<string, (plan: Plan, turn: number) => Plan>> = {
  'a practice gets another title': (plan, turn) =>
    changed(plan, 'practices', 'practice:p2', { title: `Another title ${turn}` }),
  'a moment starts at another time': (plan, turn) => changed(plan, 'moments', 'moment:m1', { start: 485 + (turn % 2) }),
  'a support gets another status': (plan, turn) =>
    changed(plan, 'supports', 'support:s1', { status: turn % 2 ? 'in place' : 'missing' }),
  'a practice needs one more support': (plan, turn) => linked(plan, 'needs', 'practice:p2', `support:s${turn % 2}`),
  'a person does one more practice': (plan, turn) => linked(plan, 'assigned', `person:a${turn % 2}`, 'practice:p4'),
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

function linked(
  plan: Plan,
  kind: 'needs' | 'assigned',
  from: `practice:${string}` | `person:${string}`,
  to: `practice:${string}` | `support:${string}`,
): Plan {
  if (plan.links.has(linkId(kind, from, to))) return plan
  const { links } = planOf({ links: [linkOf(kind, from, to)] })
  return { ...plan, links: new Map([...plan.links, ...links]) }
}

const turns = 25

/** The median of how many times as long `work` takes as reading the file does, each time right after one another. */
function timesParse(text: string, warm: number, make: (turn: number) => Plan): number {
  const times: number[] = []
  for (let turn = 0; turn < warm + turns; turn++) {
    const plan = make(turn)
    const parsing = msOf(() => JSON.parse(text))
    const working = msOf(() => report(plan))
    if (turn >= warm) times.push(working / parsing)
  }
  return medianOfAll(times)
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

const atMostWhole = 3
const atMostEdited = 0.3

/** Plans of about 10, 110, 560 and 5,000 cards; reading the file takes as many times as long as it is longer. */
const sizes = [0.02, 0.2, 1, 9]

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
  const whole = timesParse(text, warm, () => settledCopy(plan)) // nothing worked out for the last one is remembered of a copy
  report(plan)
  const edited = Object.entries(edits).map(([what, edit]) => ({
    what: `${cards} cards: the report once ${what}`,
    times: timesParse(text, warm, turn => edit(plan, turn)),
    atMost: atMostEdited,
  }))
  return {
    cards,
    whole,
    figures: [{ what: `${cards} cards: the whole report`, times: whole, atMost: atMostWhole }, ...edited],
  }
}

/** How much faster than n log n the whole report grows from one plan to a larger one. */
function growth(small: Measured | undefined, large: Measured | undefined): Figure {
  if (!small || !large) throw new Error('there are two sizes')
  const times = large.whole / small.whole / (Math.log(large.cards) / Math.log(small.cards))
  return { what: `the growth from ${small.cards} to ${large.cards} cards, beside n log n`, times, atMost: 1 }
}
