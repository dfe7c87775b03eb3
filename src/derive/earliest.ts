import { compareText, type Id } from '../domain/ids.ts'
import type { Permission, Plan, Support } from '../domain/plan.ts'
import { circlesAmong } from './circles.ts'
import { openPermissions } from './firstSteps.ts'
import { missingOf, type NeededTables, neededByMoment } from './neededByMoment.ts'
import { rule } from './rule.ts'
import { dreamedMoments } from './theDay.ts'
import { linksByFrom } from './validLinks.ts'

/** How long a moment waits. `weeks` is null when somebody has refused what it waits for. */
export interface Earliest {
  readonly moment: Id<'moment'>
  readonly weeks: number | null
  /** From the support it waits for longest to the last that one waits for. */
  readonly path: readonly Id<'support'>[]
}

type StepTables = Pick<Plan, 'supports' | 'permissions' | 'links'>
type Tables = NeededTables & StepTables

/** A missing support, or a circle of supports, as one step: its own weeks, and the steps it waits for. */
interface Step {
  readonly id: Id<'support'>
  readonly own: number
  readonly waitsFor: readonly Id<'support'>[]
}

/** [D22] Supports that require one another, each circle as sorted ids. */
export const cycles = rule({ supports: [], links: ['requires'] }, cyclesOf)

function cyclesOf(plan: Pick<Plan, 'supports' | 'links'>): readonly Id<'support'>[][] {
  const requires = linksByFrom(plan, 'requires')
  return circlesAmong([...requires.keys()], requiredBy(plan)) // what requires nothing is in no circle
}

/** The steps there are, and how long each takes with all it waits for. */
const ladder = rule(
  { supports: ['status', 'leadWeeks'], permissions: ['status', 'weeks'], links: ['requires', 'awaits'] },
  (plan: StepTables) => {
    const stepOf = stepsOf(plan)
    return { stepOf, wait: waits(stepOf) }
  },
)

/** [D22] The weeks until each moment of ideal and variant days can start, and the path of supports that takes longest; by id. */
export const earliest = rule(
  {
    days: ['kind'],
    moments: ['day'],
    answers: [ladder, neededByMoment],
  },
  earliestOf,
)

function earliestOf(plan: Tables): readonly Earliest[] {
  const { stepOf, wait } = ladder(plan)
  const needed = neededByMoment(plan)
  return [...dreamedMoments(plan).keys()].sort(compareText).map(moment => {
    const steps: Step[] = []
    for (const id of needed.get(moment) ?? []) {
      const step = stepOf.get(id)
      if (step) steps.push(step)
    }
    const longest = longestOf(steps, wait)
    const weeks = longest ? wait(longest) : 0
    if (weeks === Number.POSITIVE_INFINITY) return { moment, weeks: null, path: [] }
    return { moment, weeks, path: longest ? pathFrom(longest, stepOf, wait) : [] }
  })
}

function requiredBy(plan: Pick<Plan, 'supports' | 'links'>): (id: Id<'support'>) => readonly Id<'support'>[] {
  const requires = linksByFrom(plan, 'requires')
  return id => (requires.get(id) ?? []).map(link => link.to)
}

/** The step each missing support belongs to. */
function stepsOf(plan: StepTables): ReadonlyMap<Id<'support'>, Step> {
  const required = requiredBy(plan)
  const circleOf = new Map(cycles(plan).flatMap(circle => circle.map(id => [id, circle] as const)))
  const own = ownWeeks(plan)
  const isMissing = (id: Id<'support'>) => plan.supports.get(id)?.status === 'missing'
  const steps = new Map<Id<'support'>, Step>()
  for (const support of missingOf([...plan.supports.values()])) {
    if (steps.has(support.id)) continue
    const circle = circleOf.get(support.id) ?? [support.id]
    const members = circle.filter(isMissing)
    const step: Step = {
      id: circle[0] ?? support.id,
      own: Math.max(...members.map(id => own(plan.supports.get(id)))),
      waitsFor: [...new Set(members.flatMap(required))].filter(id => isMissing(id) && !circle.includes(id)),
    }
    for (const id of members) steps.set(id, step)
  }
  return steps
}

/** Lead time and the longest permission still to be given; infinite when one was refused. */
function ownWeeks(plan: StepTables): (support: Support | undefined) => number {
  const open = openPermissions(plan)
  return support => {
    if (!support) return 0
    return (support.leadWeeks ?? 0) + Math.max(0, ...open(support.id).map(weeksOf))
  }
}

function weeksOf({ status, weeks }: Permission): number {
  return status === 'refused' ? Number.POSITIVE_INFINITY : (weeks ?? 0)
}

type Wait = (step: Step) => number

/** Weeks until a step is there, with all it waits for. Steps never wait for one another in a circle. */
function waits(stepOf: ReadonlyMap<Id<'support'>, Step>): Wait {
  const known = new Map<Step, number>()
  const wait: Wait = step => {
    const before = known.get(step)
    if (before !== undefined) return before
    const weeks = step.own + Math.max(0, ...stepsIn(step, stepOf).map(wait))
    known.set(step, weeks)
    return weeks
  }
  return wait
}

function stepsIn(step: Step, stepOf: ReadonlyMap<Id<'support'>, Step>): Step[] {
  return step.waitsFor.flatMap(id => stepOf.get(id) ?? [])
}

function longestOf(steps: readonly Step[], wait: Wait): Step | undefined {
  let longest = steps[0]
  for (const step of steps) {
    if (longest && (compareWaits(wait(step), wait(longest)) || compareText(step.id, longest.id)) < 0) longest = step
  }
  return longest
}

function compareWaits(a: number, b: number): number {
  return a === b ? 0 : b - a // two infinite ones have no difference
}

function pathFrom(first: Step, stepOf: ReadonlyMap<Id<'support'>, Step>, wait: Wait): Id<'support'>[] {
  const path: Id<'support'>[] = []
  for (let step: Step | undefined = first; step; step = longestOf(stepsIn(step, stepOf), wait)) path.push(step.id)
  return path
}
