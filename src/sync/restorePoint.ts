import * as Y from 'yjs'
import { openPlanDocument } from '../document/planDocument.ts'
import { compareText, type Id, isId } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'

/**
 * Why a plan was kept as it was: it was opened, worked on for a while, named; or files were merged, much was deleted,
 * something was brought back, a step of a workshop began.
 */
export const reasonsToKeep = ['open', 'work', 'named', 'import', 'delete', 'restore', 'step'] as const
export type WhyKept = (typeof reasonsToKeep)[number]

/** A plan as it was at some time, kept on this device. Times are milliseconds since 1970. */
export interface RestorePoint {
  readonly id: string
  readonly plan: Id<'plan'>
  readonly at: number
  readonly why: WhyKept
  /** What somebody called it; such a point stays. */
  readonly title?: string
  readonly by?: string
  readonly counts: { readonly cards: number; readonly moments: number }
  /** How much room it takes. */
  readonly bytes: number
  /** The same for plans that say the same. */
  readonly content: string
}

/** A row from storage; undefined for what is none of ours. */
export function readRestorePoint(raw: unknown): RestorePoint | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const { id, plan, at, why, title, by, counts, bytes, content } = raw as Record<string, unknown> // an object, as checked
  const reason = reasonsToKeep.find(each => each === why)
  if (typeof id !== 'string' || !isId('plan', plan) || readNumber(at) === undefined || !reason) return undefined
  const { cards, moments } = (typeof counts === 'object' && counts !== null ? counts : {}) as Record<string, unknown> // an object
  return {
    id,
    plan,
    at: readNumber(at) ?? 0,
    why: reason,
    ...(typeof title === 'string' && { title }),
    ...(typeof by === 'string' && { by }),
    counts: { cards: readNumber(cards) ?? 0, moments: readNumber(moments) ?? 0 },
    bytes: readNumber(bytes) ?? 0,
    content: typeof content === 'string' ? content : '',
  }
}

function readNumber(raw: unknown): number | undefined {
  return typeof raw === 'number' && Number.isFinite(raw) ? raw : undefined
}

/** The latest first. */
export function latestFirst(a: RestorePoint, b: RestorePoint): number {
  return b.at - a.at || compareText(b.id, a.id)
}

/** The plan in a whole state (V1); undefined when there is none to be read. */
export function planInState(state: Uint8Array): Plan | undefined {
  const ydoc = new Y.Doc()
  const document = openPlanDocument(ydoc)
  try {
    Y.applyUpdate(ydoc, state)
    return document.isSeeded() ? document.getState() : undefined
  } catch {
    return undefined // a state that rotted: the list says so, the plan of today is untouched
  } finally {
    document.close()
    ydoc.destroy()
  }
}
