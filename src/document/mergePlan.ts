import * as Y from 'yjs'
import { sameJson } from '../domain/field.ts'
import type { Id } from '../domain/ids.ts'
import { canonicalText } from '../domain/mergePart.ts'
import { type Plan, tableNames } from '../domain/plan.ts'
import { largestPlan, writePlanFile } from '../domain/planFile.ts'
import { bringBack } from './bringBack.ts'
import { type MergeReport, mergeCards, nothingMerged } from './mergeCards.ts'
import { localOrigin } from './origins.ts'
import { openPlanDocument, type PlanDocument } from './planDocument.ts'

/** A plan from a file, with its history in a document of its own where the file carries one. */
export interface PlanToMerge {
  readonly plan: Plan
  readonly ydoc?: Y.Doc | undefined
}

/**
 * How a plan would merge into ours. `edits`: a copy with a common past, whose edits are ours to take. `nothing-new`: such a
 * copy, all of whose edits are here. Without a common past, card by card: `same-plan` or `other-plan`.
 */
export type MergeWay = 'edits' | 'nothing-new' | 'same-plan' | 'other-plan'

/** How a plan would merge into an open one. */
export function mergeWay(document: PlanDocument, { plan, ydoc }: PlanToMerge): MergeWay {
  const isSamePlan = document.getState().plan.id === plan.plan.id
  if (ydoc && isSamePlan && haveCommonPast(document.ydoc, ydoc)) {
    return isContained(ydoc, document.ydoc) ? 'nothing-new' : 'edits'
  }
  return isSamePlan ? 'same-plan' : 'other-plan'
}

function haveCommonPast(a: Y.Doc, b: Y.Doc): boolean {
  return [...b.store.clients.keys()].some(client => Y.getState(a.store, client) > 0)
}

/** Whether every edit and every deletion of `part` is in `all`. */
function isContained(part: Y.Doc, all: Y.Doc): boolean {
  const has = Y.encodeStateVector(all)
  for (const [client, clock] of Y.decodeStateVector(Y.encodeStateVector(part))) {
    if (Y.getState(all.store, client) < clock) return false
  }
  const joined = Y.mergeDeleteSets([Y.snapshot(all).ds, Y.snapshot(part).ds])
  return Y.equalSnapshots(Y.snapshot(all), Y.createSnapshot(joined, Y.decodeStateVector(has)))
}

/** Several plans on their way into an open one, prepared one by one while the page stays awake, then taken in at once. */
export interface Merging {
  /** Takes one more in, beside the document: nothing changes yet. */
  add(source: PlanToMerge): MergeResult
  /** Makes all of it part of the open plan, as it is by then. */
  finish(): MergeDone
}

export type MergeResult = { readonly way: MergeWay; readonly report: MergeReport } | { readonly tooLarge: true }

export interface MergeDone {
  /** Takes the merge back, and nothing that was changed since. */
  takeBack(): void
}

/** Begins to merge plans into an open one. Plans with a common past are to be added first: cards are compared with all their edits. */
export function beginMerge(document: PlanDocument): Merging {
  const draft = new Y.Doc()
  Y.applyUpdate(draft, Y.encodeStateAsUpdate(document.ydoc))
  const reading = openPlanDocument(draft)
  const others: Plan[] = []
  let merged = reading.getState()

  function addEdits({ ydoc }: PlanToMerge): MergeReport | undefined {
    if (!ydoc || !meetAlike(draft, ydoc)) return undefined
    const before = reading.getState()
    Y.applyUpdate(draft, Y.encodeStateAsUpdate(ydoc))
    merged = reading.getState()
    return comparePlans(before, merged)
  }

  function addCards(plan: Plan): MergeResult {
    const { plan: next, report } = mergeCards(merged, plan)
    if (writePlanFile(next).length > largestPlan) return { tooLarge: true }
    merged = next
    others.push(plan)
    return { way: merged.plan.id === plan.plan.id ? 'same-plan' : 'other-plan', report }
  }

  return {
    add: source => {
      const way = others.length === 0 ? mergeWay(reading, source) : undefined
      if (way === 'nothing-new') return { way, report: nothingMerged }
      const report = way === 'edits' ? addEdits(source) : undefined
      return report ? { way: 'edits', report } : addCards(source.plan)
    },
    finish: () => {
      const before = document.getState()
      Y.applyUpdate(document.ydoc, Y.encodeStateAsUpdate(draft, Y.encodeStateVector(document.ydoc)), mergeOrigin)
      if (others.length > 0) {
        document.endGesture()
        document.change(bringBack(others.reduce((plan, other) => mergeCards(plan, other).plan, document.getState())))
        document.endGesture()
      }
      const after = document.getState()
      reading.close()
      return { takeBack: () => document.change(bringBack(without(document.getState(), before, after))) }
    },
  }
}

/** Who brought a merge's edits; not undone key by key, but taken back as a whole. */
const mergeOrigin = localOrigin('merge')

/** Whether two copies come to the same plan whichever is taken into the other: a forged past need not. */
function meetAlike(ours: Y.Doc, theirs: Y.Doc): boolean {
  const [a, b] = [new Y.Doc(), new Y.Doc()]
  const states = [Y.encodeStateAsUpdate(ours), Y.encodeStateAsUpdate(theirs)]
  for (const state of states) Y.applyUpdate(a, state)
  for (const state of states.toReversed()) Y.applyUpdate(b, state)
  if (a.store.pendingStructs || a.store.pendingDs) return false
  const [plan, other] = [a, b].map(ydoc => canonicalText(openPlanDocument(ydoc).getState()))
  return plan !== undefined && plan === other && plan.length <= largestPlan
}

/** What a merge of edits came to. A table or record that nobody touched is the same object in both. */
function comparePlans(before: Plan, after: Plan): MergeReport {
  const added: Id[] = []
  const removed: Id[] = []
  const changed: { id: Id; fields: string[] }[] = []
  const note = (id: Id, older: object, newer: object) => {
    const [a, b]: Record<string, unknown>[] = [{ ...older }, { ...newer }]
    const names = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])
    const fields = [...names].filter(name => !sameJson(a?.[name], b?.[name]))
    if (fields.length > 0) changed.push({ id, fields })
  }
  if (before.plan !== after.plan) note(after.plan.id, before.plan, after.plan)
  for (const table of [...tableNames, 'links'] as const) {
    const older: ReadonlyMap<Id, object> = before[table]
    const newer: ReadonlyMap<Id, object> = after[table]
    if (older === newer) continue
    for (const id of older.keys()) if (!newer.has(id)) removed.push(id)
    for (const [id, record] of newer) {
      const there = older.get(id)
      if (!there) added.push(id)
      else if (there !== record) note(id, there, record)
    }
  }
  return { ...nothingMerged, added, removed, changed }
}

/** The plan as it is now, but with what a change made of `before` undone wherever it is still as that change left it. */
function without(now: Plan, before: Plan, after: Plan): Plan {
  const target: Record<string, unknown> = { ...now }
  for (const table of [...tableNames, 'links'] as const) {
    const records = new Map<Id, object>(now[table])
    const [older, newer]: ReadonlyMap<Id, object>[] = [before[table], after[table]]
    if (!older || !newer) continue
    for (const [id, record] of newer) {
      const was = older.get(id)
      const is = records.get(id)
      if (was === record || !is) continue
      if (was) records.set(id, fieldsBack(is, was, record))
      else if (sameJson(is, record)) records.delete(id)
    }
    for (const [id, record] of older) if (!newer.has(id) && !records.has(id)) records.set(id, record)
    target[table] = records
  }
  return { ...(target as unknown as Plan), plan: fieldsBack(now.plan, before.plan, after.plan) } // built table by table from `now`
}

function fieldsBack<R extends object>(now: R, before: object, after: object): R {
  const result: Record<string, unknown> = { ...(now as object) }
  const [was, became]: Record<string, unknown>[] = [{ ...before }, { ...after }]
  for (const name of new Set([...Object.keys(was ?? {}), ...Object.keys(became ?? {})])) {
    if (sameJson(was?.[name], became?.[name]) || !sameJson(result[name], became?.[name])) continue
    if (was?.[name] === undefined) delete result[name]
    else result[name] = was[name]
  }
  return result as R // the same record with some fields of earlier
}
