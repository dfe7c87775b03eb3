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

const atMostWhole = 3
const atMostEdited = 0.3

export function bench(): Figure[] {
  return [0.02, 0.2, 1, 9].flatMap(size => {
    const plan = busyPlan(size)
    const text = writePlanFile(plan)
    const warm = Math.round(Math.min(200, Math.max(10, 60 / size))) // small plans are quick, and Node takes long to warm to them
    const cards = plan.moments.size + plan.practices.size + plan.supports.size
    const whole = {
      what: `${cards} cards: the whole report`,
      times: timesParse(text, warm, () => structuredClone(plan)), // nothing worked out for the last one is remembered of a copy
      atMost: atMostWhole,
    }
    report(plan)
    const edited = Object.entries(edits).map(([what, edit]) => ({
      what: `${cards} cards: the report once ${what}`,
      times: timesParse(text, warm, turn => edit(plan, turn)),
      atMost: atMostEdited,
    }))
    return [whole, ...edited]
  })
}
