import { compareText, type Id } from '../domain/ids.ts'
import type { Link, LinkKind } from '../domain/links.ts'
import type { Plan } from '../domain/plan.ts'
import { remembered } from './remembered.ts'
import { validLinks } from './validLinks.ts'

/** A record on the thread, and how many steps away it is. */
export interface Reached {
  readonly id: Id
  readonly distance: number
}

/** What makes a record possible, and what it makes possible; each by distance, then id. */
export interface Trace {
  readonly enablers: readonly Reached[]
  readonly enabled: readonly Reached[]
}

/** A trace with every link that lies on a way to or from the record, in id order. */
export interface Thread extends Trace {
  readonly links: readonly Id<'link'>[]
}

/** Links that read *from enables to*; evidence, conditions and assumptions enable what they stand under. */
const forward = [
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
] as const satisfies readonly LinkKind[]
/** Links that read *from waits for to*. */
const backward = ['awaits', 'needs', 'requires'] as const satisfies readonly LinkKind[]

interface Step {
  readonly id: Id
  /** None between a moment and its feelings. */
  readonly link: Id<'link'> | null
}

/** The kinds of link a trace walks, by the way they read. */
export const enabling = { forward, backward }

type Steps = ReadonlyMap<Id, readonly Step[]>
interface Graph {
  readonly ahead: Steps
  readonly behind: Steps
}

const graphOf = remembered(
  (feelings: Plan['feelings'], moments: Plan['moments'], ...links: readonly (readonly Link[])[]): Graph => {
    const ahead = new Map<Id, Step[]>()
    const behind = new Map<Id, Step[]>()
    const add = (steps: Map<Id, Step[]>, at: Id, step: Step) => {
      const there = steps.get(at)
      if (there) there.push(step)
      else steps.set(at, [step])
    }
    const enables = (a: Id, b: Id, link: Id<'link'> | null) => {
      add(ahead, a, { id: b, link })
      add(behind, b, { id: a, link })
    }
    for (const ofKind of links.slice(0, forward.length)) for (const { id, from, to } of ofKind) enables(from, to, id)
    for (const ofKind of links.slice(forward.length)) for (const { id, from, to } of ofKind) enables(to, from, id)
    for (const { id, moment } of feelings.values()) if (moments.has(moment)) enables(moment, id, null)
    return { ahead, behind }
  },
)

/** Everything reached from a record, with distance, and the links walked; the record itself is not among them. */
function walk(steps: Steps, from: Id): { reached: Reached[]; links: Id<'link'>[] } {
  const distances = new Map<Id, number>([[from, 0]])
  const links: Id<'link'>[] = []
  for (const [id, distance] of distances) {
    for (const step of steps.get(id) ?? []) {
      if (!distances.has(step.id)) distances.set(step.id, distance + 1) // a map also visits what is added on the way
      if (step.link) links.push(step.link)
    }
  }
  distances.delete(from)
  const reached = [...distances].map(([id, distance]) => ({ id, distance }))
  return { reached: reached.sort((a, b) => a.distance - b.distance || compareText(a.id, b.id)), links }
}

/** [D17] The whole thread of a record both ways, with the links on it; empty for an id that nothing is linked to. */
export function thread(plan: Plan, id: Id): Thread {
  const links = [...forward, ...backward].map(kind => validLinks(plan, kind))
  const { ahead, behind } = graphOf(plan.feelings, plan.moments, ...links)
  const forth = walk(ahead, id)
  const back = walk(behind, id)
  return {
    enablers: back.reached,
    enabled: forth.reached,
    links: [...new Set([...back.links, ...forth.links])].sort(compareText),
  }
}

/** [D17] What enables a record and what it enables, each with its distance. */
export function trace(plan: Plan, id: Id): Trace {
  const { enablers, enabled } = thread(plan, id)
  return { enablers, enabled }
}
