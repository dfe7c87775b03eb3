import { create } from 'zustand'
import { type Id, isId } from '../domain/ids.ts'
import { type Way, ways } from '../domain/ways.ts'
import { usePlan } from './openPlan.tsx'

/** By which way in a plan was begun on this screen, and how far its prompt has been followed. */
export interface WayIn {
  readonly way: Way
  readonly step: number
  /** The model it was started from. */
  readonly model?: string
}

type Begun = Readonly<Record<Id<'plan'>, WayIn>>

/** Where a person who has just begun writes first. */
type FirstField = 'dream' | 'moment'

const key = 'backmap.wayIn'
const most = 20

const useBegun = create<{ readonly begun: Begun; readonly caret: FirstField | null }>(() => ({
  begun: remembered(),
  caret: null,
}))

/** The prompt of a plan that is open; none once it is put away. It lasts as long as this tab, reloads included. */
export function useWayIn(plan: Id<'plan'>): WayIn | undefined {
  return useBegun(state => state.begun[plan])
}

/** Remembers how a plan was begun, until its prompt is put away. */
export function beginWay(plan: Id<'plan'>, way: Way, model?: string): void {
  keep(plan, { way, step: 0, ...(model && { model }) })
  useBegun.setState({ caret: way === 'dream' || way === 'moment' ? way : null })
}

export function goToStep(plan: Id<'plan'>, step: number): void {
  const begun = useBegun.getState().begun[plan]
  if (begun) keep(plan, { ...begun, step })
}

export function putAway(plan: Id<'plan'>): void {
  keep(plan, undefined)
}

/** Whether the caret is to go there, once: the first field of a plan just begun. */
export function takesCaret(field: FirstField): boolean {
  if (useBegun.getState().caret !== field) return false
  useBegun.setState({ caret: null })
  return true
}

/** What a curve point marked now came from: `shadowing` while a day is being shadowed. */
export function useCurveSource(when: 'today' | 'aim'): string | undefined {
  const wayIn = useWayIn(usePlan(state => state.plan.id))
  return wayIn?.way === 'shadow' && when === 'today' ? 'shadowing' : undefined
}

function keep(plan: Id<'plan'>, way: WayIn | undefined): void {
  const { [plan]: _, ...others } = useBegun.getState().begun
  const begun: Begun = Object.fromEntries(Object.entries(way ? { [plan]: way, ...others } : others).slice(0, most))
  useBegun.setState({ begun })
  try {
    sessionStorage.setItem(key, JSON.stringify(begun))
  } catch {
    // a browser that keeps nothing: the prompt lasts until the page is closed
  }
}

function remembered(): Begun {
  try {
    const kept: unknown = JSON.parse(globalThis.sessionStorage?.getItem(key) ?? '{}')
    return Object.fromEntries(
      Object.entries(kept ?? {}).filter(([plan, begun]) => isId('plan', plan) && isWayIn(begun)),
    )
  } catch {
    return {}
  }
}

function isWayIn(raw: unknown): raw is WayIn {
  const { way, step, model }: Partial<Record<keyof WayIn, unknown>> = raw ?? {}
  const isKnown = ways.some(one => one === way) && Number.isInteger(step)
  return isKnown && (model === undefined || typeof model === 'string')
}
