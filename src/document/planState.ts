import * as Y from 'yjs'
import { canonicalText, hashOfPlan, readMergePart, writePlanFileWithState } from '../domain/mergePart.ts'
import type { Plan } from '../domain/plan.ts'
import { largestState } from '../domain/planFile.ts'
import { checkUpdate } from './checkUpdate.ts'
import { openPlanDocument, type PlanDocument } from './planDocument.ts'

/** The whole history of a plan's document, as its file carries it. */
export function stateOf(document: PlanDocument): Uint8Array {
  return Y.encodeStateAsUpdate(document.ydoc)
}

/** The text of a plan's file with its history. */
export function planFileOf(document: PlanDocument): string {
  return writePlanFileWithState(document.getState(), stateOf(document))
}

/**
 * Why the history that a file carries is not used. `other-plan`: somebody has changed the file by hand, or the history
 * reads to another plan than the file says. `broken`: it does not decode, has holes, or is made to do harm.
 */
export type StateFault = 'other-plan' | 'broken'

/** The history a file carries, in a document of its own, once it is known to be that of the plan in the file. */
export type StateReading = { readonly ydoc: Y.Doc } | { readonly fault: StateFault }

/** Reads the `merge` part of a plan file. It is trusted in nothing: not its length, its clocks, nor what it reads to. */
export function readState(merge: unknown, plan: Plan): StateReading {
  const part = readMergePart(merge)
  if (!part) return { fault: 'broken' }
  const said = canonicalText(plan)
  if (part.of !== hashOfPlan(plan)) return { fault: 'other-plan' }
  const ydoc = documentOf(part.state)
  if (!ydoc) return { fault: 'broken' }
  const document = openPlanDocument(ydoc)
  const isSame = document.isSeeded() && !document.readOnly && canonicalText(document.getState()) === said
  document.close()
  return isSame ? { ydoc } : { fault: 'other-plan' }
}

/** The document of a plan in a file that carries its history, as the first document of that plan on this device. */
export function documentOfFile(
  merge: unknown,
  plan: Plan,
): { readonly document: PlanDocument } | { readonly fault: StateFault } {
  const reading = readState(merge, plan)
  return 'fault' in reading ? reading : { document: openPlanDocument(reading.ydoc) }
}

/** A whole state as a document; undefined when it is not whole, or not one of a plan. */
export function documentOf(state: Uint8Array): Y.Doc | undefined {
  if (state.length > largestState) return undefined
  const check = checkUpdate(state)
  if ('fault' in check || [...check.clients.values()].some(({ from, whole }) => from > 0 || !whole)) return undefined
  const ydoc = new Y.Doc()
  const budget = mostLookups + lookupsPerStruct * check.structs
  ydoc.store.clients = new CountedMap(budget)
  try {
    Y.applyUpdate(ydoc, state)
  } catch {
    return undefined // what lies about its order can lead Yjs to a place that is not there, or keep it busy for hours
  }
  ydoc.store.clients = new Map(ydoc.store.clients)
  return ydoc.store.pendingStructs || ydoc.store.pendingDs ? undefined : ydoc
}

const mostLookups = 200_000
const lookupsPerStruct = 5 // a plan that forty people have typed in all over takes three

/** Yjs looks an item's neighbours up one by one to find its place: forged ones can make that the square of their number. */
class CountedMap<K, V> extends Map<K, V> {
  #left: number

  constructor(budget: number) {
    super()
    this.#left = budget
  }

  override get(key: K): V | undefined {
    this.#left -= 1
    if (this.#left < 0) throw new Error('the history takes too long to put in order')
    return super.get(key)
  }
}
