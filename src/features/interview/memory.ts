import { create } from 'zustand'
import { type Id, isId } from '../../domain/ids.ts'

/** Where this device is in the interview of a plan. Nothing of it is in the plan. */
export interface Kept {
  readonly moment: Id<'moment'> | null
  /** The question on the page; null: the next one. */
  readonly question: string | null
  /** Questions put off. */
  readonly skipped: readonly string[]
}

type PlanId = Id<'plan'>

export const nowhere: Kept = { moment: null, question: null, skipped: [] }

const key = 'backmap.interview'
const mostPlans = 20
const mostSkipped = 500

const useKept = create<{ readonly plans: Readonly<Record<PlanId, Kept>> }>(() => ({ plans: read() }))

/** Where this device is in the interview of a plan. */
export function useMemory(plan: PlanId): Kept {
  return useKept(state => state.plans[plan] ?? nowhere)
}

/** The same, read once. */
export function memoryOf(plan: PlanId): Kept {
  return useKept.getState().plans[plan] ?? nowhere
}

/** Remembers it, here and through a reload; a browser that keeps nothing has it until the page is closed. */
export function remember(plan: PlanId, change: Partial<Kept>): void {
  const { [plan]: before = nowhere, ...others } = useKept.getState().plans
  const merged = { ...before, ...change }
  const kept: Kept = { ...merged, skipped: merged.skipped.slice(-mostSkipped) }
  const plans = Object.fromEntries([[plan, kept] as const, ...Object.entries(others)].slice(0, mostPlans))
  useKept.setState({ plans })
  try {
    localStorage.setItem(key, JSON.stringify(plans))
  } catch {
    // a private window, or no room
  }
}

/** Forgets everything, as a page that is opened anew reads it again. For tests. */
export function readMemoryAgain(): void {
  useKept.setState({ plans: read() })
}

function read(): Record<PlanId, Kept> {
  try {
    const raw: unknown = JSON.parse(globalThis.localStorage?.getItem(key) ?? '{}')
    return Object.fromEntries(
      Object.entries(raw ?? {}).flatMap(([plan, kept]) => (isId('plan', plan) ? [[plan, readKept(kept)]] : [])),
    )
  } catch {
    return {} // nothing, or nothing of ours
  }
}

function readKept(raw: unknown): Kept {
  const { moment, question, skipped }: { readonly [F in keyof Kept]?: unknown } = raw ?? {}
  return {
    moment: isId('moment', moment) ? moment : null,
    question: typeof question === 'string' ? question : null,
    skipped: Array.isArray(skipped) ? skipped.filter(one => typeof one === 'string') : [],
  }
}
