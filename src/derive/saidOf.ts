import type { Plan } from '../domain/plan.ts'
import { isWhole, type Part, partsTouched } from './parts.ts'
import { keptWith } from './versions.ts'

/** What has been said of one plan. */
export interface Said {
  readonly plan: Partial<Plan>
  /** By the number of who said it. */
  answers: unknown[]
  /** What was said of the plan before it, as long as there is none after it. */
  earlier: Said | undefined
  /** What is another in it than in the plan before. */
  touched: ReadonlySet<Part>
}

const none: ReadonlySet<Part> = new Set()

const said = new WeakMap<object, Said>()
let latest: Said | undefined // one plan is asked much in a row,
let other: Said | undefined // or two in turns: a plan and the one before

/**
 * A place for what has been said of a plan; a plan never changes, so it need not be said again. It begins with what was
 * said of the plan before it and leans on nothing that is another in this one.
 */
export function saidOf(plan: Partial<Plan>): Said {
  if (latest?.plan === plan) return latest
  const known = other?.plan === plan ? other : said.get(plan)
  const here = known ?? { plan, answers: [], earlier: undefined, touched: none }
  other = latest
  latest = here
  if (!known) {
    said.set(plan, here)
    if (isWhole(plan)) follow(here, plan)
  }
  return here
}

function follow(here: Said, plan: Plan): void {
  const kept = keptWith(plan.days)
  const before = kept.get(saidOf) as Said | undefined // what is put there below
  kept.set(saidOf, here)
  if (!before) return
  here.touched = partsTouched(before.plan as Plan, plan) // only whole ones are put there
  const own = here.answers // said while looking for what is touched
  here.answers = [...before.answers]
  for (const { leaning } of here.touched) for (const sayer of leaning) here.answers[sayer] = own[sayer]
  here.earlier = before
  before.earlier = undefined // else every plan there ever was would be held
}
