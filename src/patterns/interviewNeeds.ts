import { type Lack, lacksIn } from '../derive/equity.ts'
import { learnersInOrder } from '../derive/inOrder.ts'
import { remembered } from '../derive/remembered.ts'
import { isVariant, momentsOf } from '../derive/theDay.ts'
import { isIn } from '../derive/whoIsIn.ts'
import { compareText, type Id } from '../domain/ids.ts'
import { learnerNeeds } from '../domain/lists/learnerNeeds.ts'
import type { Moment, Plan, Practice } from '../domain/plan.ts'
import { folded } from './folded.ts'
import { isMomentKind } from './momentKinds.ts'
import { practices } from './practices.ts'
import { suggestKind } from './suggestKind.ts'

/** The need that a learner without a device or the internet has. */
export const deviceNeed = 'a device and the internet'

const places = new Map(learnerNeeds.items.map(({ name }, place) => [name, place]))

let eased: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** The needs of learners that a practice of the library answers, known by its title. */
export function easedNeeds({ title }: Pick<Practice, 'title'>): ReadonlySet<string> {
  eased ??= new Map(practices.map(pattern => [folded(pattern.title), new Set(pattern.eases)]))
  return eased.get(folded(title)) ?? new Set()
}

interface AskedNeed {
  readonly learner: Id<'learner'>
  readonly need: string
}

interface AskedLack {
  readonly learner: Id<'learner'>
  readonly lack: Lack
}

interface AskedOf {
  readonly needs: ReadonlyMap<Id<'moment'>, AskedNeed>
  readonly lacks: ReadonlyMap<Id<'moment'>, readonly AskedLack[]>
}

type Tables = Pick<Plan, 'plan' | 'moments' | 'learners'>

/**
 * Where what learners need, and have not got, is asked about: each once in a day. Of needs at most one at a moment,
 * where the library knows most to do for it. It does not depend on what is answered, so that an answer never moves
 * another question.
 */
export function askedOfLearners(plan: Tables, day: Id<'day'>): AskedOf {
  return asked(plan.moments, plan.learners, plan.plan, day)
}

const asked = remembered(
  (moments: Plan['moments'], learners: Plan['learners'], facts: Plan['plan'], day: Id<'day'>): AskedOf => {
    const plan: Tables = { moments, learners, plan: facts }
    return { needs: needsAsked(plan, day), lacks: lacksAsked(plan, day) }
  },
)

function needsAsked(plan: Tables, day: Id<'day'>): AskedOf['needs'] {
  const found = new Map<Id<'moment'>, AskedNeed>()
  const moments = momentsOf(plan, day).filter(moment => !isVariant(plan, moment))
  for (const { id: learner, needs } of learnersInOrder(plan)) {
    for (const need of [...needs].sort(byPlace)) {
      const free = moments.filter(moment => isIn(moment, learner) && !found.has(moment.id))
      const [first, ...others] = places.has(need) ? free : free.slice(0, 1) // the library knows nothing for a team's own
      if (!first) continue
      const best = others.reduce((a, b) => (fitOf(b, need) < fitOf(a, need) ? b : a), first)
      found.set(best.id, { learner, need })
    }
  }
  return found
}

/** [D16] At the first moment where it stands in their way. */
function lacksAsked(plan: Tables, day: Id<'day'>): AskedOf['lacks'] {
  const known = new Set<string>()
  return new Map(
    momentsOf(plan, day).map(moment => {
      const lacks = learnersInOrder(plan)
        .filter(learner => isIn(moment, learner.id))
        .flatMap(learner => lacksIn(moment, learner, plan.plan.school).map(lack => ({ learner: learner.id, lack })))
        .filter(({ learner, lack }) => !known.has(`${learner} ${lack}`))
      for (const { learner, lack } of lacks) known.add(`${learner} ${lack}`)
      return [moment.id, lacks] as const
    }),
  )
}

/** As the built-in list has them, then the team's own. */
function byPlace(a: string, b: string): number {
  return (places.get(a) ?? places.size) - (places.get(b) ?? places.size) || compareText(a, b)
}

const noFit = 1000

/** How far down the list for its kind of moment the first practice for the need stands. */
function fitOf(moment: Moment, need: string): number {
  const kind = kindOf(moment)
  return practices.find(({ theme, eases }) => theme === kind && eases.includes(need))?.rank ?? noFit
}

/** Reading a title takes its time, and the same moments are asked about again and again. */
const kindOf = remembered((moment: Moment) => (isMomentKind(moment.kind) ? moment.kind : suggestKind(moment.title)))
