import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { nanoid } from 'nanoid'
import * as Y from 'yjs'
import { createPlanDocument, type PlanDocument } from '../document/planDocument.ts'
import type { Id } from '../domain/ids.ts'
import { type Plan, type TableName, tableNames } from '../domain/plan.ts'
import { writePlanFile } from '../domain/planFile.ts'
import { planInState, type RestorePoint, type WhyKept } from './restorePoint.ts'
import { openRestorePoints, type PointList, type RestorePointsOptions } from './restorePoints.ts'

export interface PlanHistoryOptions extends RestorePointsOptions {
  readonly now?: () => number
}

/** A plan as it was when it was opened here. */
export interface OpenedAs {
  readonly at: number
  readonly plan: Plan
}

/** What an open plan was before. */
export interface PlanHistory {
  readonly opened: OpenedAs
  list(): Promise<PointList>
  /** The plan of a point; undefined when the device does not give it any more. */
  look(point: RestorePoint): Promise<Plan | undefined>
  /** Keeps the plan as it is now, under a name if one is given. */
  keep(why: WhyKept, named?: { readonly title: string; readonly by?: string }): Promise<RestorePoint>
  close(): void
}

const activeMinutes = 10
/** So many records gone in one change are worth a point of before. Links and points of curves do not count. */
const muchDeleted = 10

/** The tables whose records are cards. */
const cardTables: readonly TableName[] = [
  'learners',
  'outcomes',
  'moments',
  'practices',
  'roles',
  'people',
  'supports',
  'permissions',
  'funds',
  'conditions',
  'assumptions',
]

/** Keeps the history of a plan while it is open: on opening, after ten minutes of work, before much is deleted. */
export function openPlanHistory(
  document: PlanDocument,
  opened: OpenedAs,
  options: PlanHistoryOptions = {},
): PlanHistory {
  const now = options.now ?? Date.now
  const points = openRestorePoints(options)
  let last = document.getState()
  let minute = Number.NaN
  let minutes = 0
  let closed = false

  function follow(): void {
    const before = last
    last = document.getState()
    if (last === before) return
    if (recordsGone(before, last) >= muchDeleted) whenIdle(() => void keepPlan(before, 'delete'))
    const thisMinute = Math.floor(now() / 60_000)
    if (thisMinute !== minute) minutes += 1
    minute = thisMinute
    if (minutes <= activeMinutes) return
    minutes = 1
    whenIdle(() => void keep('work'))
  }

  function keep(why: WhyKept, named?: { readonly title: string; readonly by?: string }): Promise<RestorePoint> {
    return put(document.getState(), Y.encodeStateAsUpdate(document.ydoc), why, now(), named)
  }

  /** A plan as it was before what has been done since, of which only the plain reading may be left. */
  function keepPlan(plan: Plan, why: WhyKept, at = now()): Promise<RestorePoint> {
    if (plan === document.getState()) return put(plan, Y.encodeStateAsUpdate(document.ydoc), why, at)
    const { ydoc, close } = createPlanDocument(plan)
    const state = Y.encodeStateAsUpdate(ydoc)
    close()
    ydoc.destroy()
    return put(plan, state, why, at)
  }

  function put(plan: Plan, state: Uint8Array, why: WhyKept, at: number, named?: { title: string; by?: string }) {
    const point: RestorePoint = {
      id: nanoid(),
      plan: plan.plan.id,
      at,
      why,
      ...named,
      counts: { cards: cardTables.reduce((sum, table) => sum + plan[table].size, 0), moments: plan.moments.size },
      bytes: state.length,
      content: bytesToHex(sha256(utf8ToBytes(writePlanFile({ ...plan, versions: new Map() })))),
    }
    return points.put(point, state)
  }

  function whenIdle(work: () => void): void {
    const unlessClosed = () => {
      if (!closed) work()
    }
    if ('requestIdleCallback' in globalThis) requestIdleCallback(unlessClosed, { timeout: 2000 })
    else setTimeout(unlessClosed)
  }

  let found: Promise<unknown> | undefined
  /** Once: when the page has nothing else to do, or somebody asks what is kept. */
  function keepAsFound(): Promise<unknown> {
    const { plan, at } = opened
    const isEmpty = cardTables.every(table => plan[table].size === 0)
    found ??= isEmpty ? Promise.resolve() : keepPlan(plan, 'open', at)
    return found
  }

  const stop = document.subscribe(follow)
  whenIdle(() => void keepAsFound())

  return {
    opened,
    list: async () => {
      await keepAsFound()
      return points.list(opened.plan.plan.id)
    },
    look: async point => {
      const state = await points.read(point.id)
      return state && planInState(state)
    },
    keep,
    close: () => {
      closed = true
      stop()
    },
  }
}

function recordsGone(before: Plan, after: Plan): number {
  const gone = (table: TableName): number => {
    if (before[table] === after[table] || table === 'curve') return 0
    const there: ReadonlyMap<Id, unknown> = after[table]
    return [...before[table].keys()].filter(id => !there.has(id)).length
  }
  return tableNames.reduce((sum, table) => sum + gone(table), 0)
}
