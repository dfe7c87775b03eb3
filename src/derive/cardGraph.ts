import type { Id } from '../domain/ids.ts'
import type { LinkKind } from '../domain/links.ts'
import type { Plan } from '../domain/plan.ts'
import { remembered } from './remembered.ts'
import { validLinks } from './validLinks.ts'

interface CardGraph {
  /** From a card to those it makes possible. */
  readonly ahead: ReadonlyMap<Id, readonly Id[]>
  /** From a card to those it takes. */
  readonly behind: ReadonlyMap<Id, readonly Id[]>
}

/** Links that read *from enables to*, then those that read *from waits for to*. */
const forward = ['pays', 'fills', 'does', 'makes', 'shapes', 'builds', 'aims-at', 'tilts', 'underlies'] as const
const backward = ['awaits', 'needs', 'requires'] as const satisfies readonly LinkKind[]

type Pair = { readonly from: Id; readonly to: Id }

const graphOf = remembered((feelings: Plan['feelings'], ...links: readonly (readonly Pair[])[]): CardGraph => {
  const ahead = new Map<Id, Id[]>()
  const behind = new Map<Id, Id[]>()
  const add = (steps: Map<Id, Id[]>, at: Id, to: Id) => {
    const there = steps.get(at)
    if (there) there.push(to)
    else steps.set(at, [to])
  }
  const enables = (a: Id, b: Id) => {
    add(ahead, a, b)
    add(behind, b, a)
  }
  for (const ofKind of links.slice(0, forward.length)) for (const { from, to } of ofKind) enables(from, to)
  for (const ofKind of links.slice(forward.length)) for (const { from, to } of ofKind) enables(to, from)
  for (const { id, moment } of feelings.values()) enables(id, moment) // a feeling cared for is a moment made
  return { ahead, behind }
})

/** Which cards make which possible, by links of the plan; people lead to the roles they fill, feelings to their moment. */
export function cardGraph(plan: Plan): CardGraph {
  return graphOf(plan.feelings, ...[...forward, ...backward].map(kind => validLinks(plan, kind)))
}
