import { createContext, type ReactNode, use, useCallback, useSyncExternalStore } from 'react'
import type { Command } from '../document/commands.ts'
import type { PlanDocument } from '../document/planDocument.ts'
import { spokenBy } from '../document/spokenBy.ts'
import type { Plan } from '../domain/plan.ts'
import type { PlanHistory } from '../sync/planHistory.ts'
import { type Derivation, derived } from './derived.ts'
import { useScreen } from './screen.ts'

/** What the screen needs of an open plan: its snapshot, a word when it changes, and the one way to change it. */
export interface OpenPlan {
  getState(): Plan
  subscribe(listener: () => void): () => void
  change(...commands: Command[]): void
  endGesture(): void
  /** What `undo` takes back: the same object until this person changes, undoes or redoes something. */
  lastStep(): object | undefined
  undo(): void
  redo(): void
  canUndo(): boolean
  canRedo(): boolean
  /** False while only the quick first picture of the plan is there, and for plans of a newer version. */
  isEditable(): boolean
  /** The whole document, for what takes plans in or hands them on with their history; none while it is loading. */
  document(): PlanDocument | undefined
  /** What the plan was before. Rejects when it cannot be fetched, or the plan is not open any more. */
  history?(): Promise<PlanHistory>
}

const OpenPlanContext = createContext<OpenPlan | null>(null)

export function OpenPlanProvider({ plan, children }: { plan: OpenPlan; children: ReactNode }) {
  return <OpenPlanContext value={plan}>{children}</OpenPlanContext>
}

export function useOpenPlan(): OpenPlan {
  const plan = use(OpenPlanContext)
  if (!plan) throw new Error('no plan is open around this component')
  return plan
}

/** Something the snapshot already holds; never a fresh object. */
export function usePlan<T>(select: (plan: Plan) => T): T {
  const { getState, subscribe } = useOpenPlan()
  return useSyncExternalStore(subscribe, oncePerPlan(getState, select))
}

/** What follows from the plan, worked out again when a table it reads changes. */
export function useDerived<A extends readonly (string | number | undefined)[], T>(
  derive: Derivation<A, T>,
  ...args: A
): T {
  const { getState, subscribe } = useOpenPlan()
  return useSyncExternalStore(
    subscribe,
    oncePerPlan(getState, plan => derived(plan, derive, ...args)),
  )
}

/** Looks again once the plan is another: what is told of its being saved or sent changes nothing here. */
function oncePerPlan<T>(getState: () => Plan, look: (plan: Plan) => T): () => T {
  let seen: { readonly plan: Plan; readonly found: T } | undefined
  return () => {
    const plan = getState()
    if (seen?.plan !== plan) seen = { plan, found: look(plan) }
    return seen.found
  }
}

/** The way to change the plan: commands of one call are one undo step. */
export function useChange(): (...commands: Command[]) => void {
  const plan = useOpenPlan()
  return useCallback((...commands: Command[]) => changeAsSpoken(plan, ...commands), [plan])
}

/** Changes a plan if it can be changed now; new cards carry the voice of who speaks at this screen. */
export function changeAsSpoken(plan: OpenPlan, ...commands: Command[]): void {
  if (plan.isEditable()) plan.change(spokenBy(useScreen.getState().speaking, ...commands))
}

/** Whether the plan can be changed now. */
export function useIsEditable(): boolean {
  const plan = useOpenPlan()
  return useSyncExternalStore(plan.subscribe, plan.isEditable)
}

/** What can be taken back and done again, and how. */
export function useUndo() {
  const plan = useOpenPlan()
  const canUndo = useSyncExternalStore(plan.subscribe, () => plan.canUndo())
  const canRedo = useSyncExternalStore(plan.subscribe, () => plan.canRedo())
  return { canUndo, canRedo, undo: plan.undo, redo: plan.redo }
}
