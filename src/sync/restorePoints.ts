import type { Id } from '../domain/ids.ts'
import { answerOf, completionOf, openDatabase, storageOf, type WhyNotKept, whyNotKept, withinTime } from './database.ts'
import { latestFirst, type RestorePoint, readRestorePoint } from './restorePoint.ts'
import { pointsToDrop } from './thinning.ts'
import { bytes } from './updateRows.ts'

type PlanId = Id<'plan'>

export interface RestorePointsOptions {
  /** Null stands for a page without storage. */
  readonly indexedDB?: IDBFactory | null | undefined
  readonly timeoutMs?: number
}

/** `why` says what keeps this device from having them all on its disk; some live in this page only then. */
export interface PointList {
  readonly points: readonly RestorePoint[]
  readonly why?: WhyNotKept
}

/** The restore points on this device. Every wait settles. */
export interface RestorePoints {
  /** Of one plan, the latest first. */
  list(plan: PlanId): Promise<PointList>
  /** Keeps a plan's state. Gives the point that stands for it now: an earlier one that says the same will do. */
  put(point: RestorePoint, state: Uint8Array): Promise<RestorePoint>
  /** The state of a point; undefined when the device does not give it. */
  read(id: string): Promise<Uint8Array | undefined>
}

const databaseName = 'backmap-history'
const rows = 'points'
const states = 'states'
const byPlan = 'plan'

/** No second point of ordinary work within so many milliseconds, also from another tab. */
export const betweenPoints = 10 * 60_000

/** How many points a page holds at most for a device that does not take them. */
const mostHeld = 10

/** The restore points of this device. What it refuses lives in this page's memory. */
export function openRestorePoints(options: RestorePointsOptions = {}): RestorePoints {
  const held = new Map<string, { readonly point: RestorePoint; readonly state: Uint8Array }>()
  let refused: WhyNotKept | undefined

  async function list(plan: PlanId): Promise<PointList> {
    const mine = [...held.values()].flatMap(({ point }) => (point.plan === plan ? [point] : []))
    try {
      const stored = await inStorage(options, database => pointsOf(database.transaction(rows), plan))
      return { points: [...stored, ...mine].sort(latestFirst), ...(refused && { why: refused }) }
    } catch (error) {
      return { points: mine.sort(latestFirst), why: whyNotKept(error) }
    }
  }

  async function put(point: RestorePoint, state: Uint8Array): Promise<RestorePoint> {
    try {
      const standing = await store(point, state).catch(error => {
        if (whyNotKept(error) !== 'full') throw error
        return makeRoom(point.plan).then(() => store(point, state))
      })
      refused = undefined
      return standing
    } catch (error) {
      refused = whyNotKept(error)
      const latest = [...held.values()].map(entry => entry.point).find(each => each.plan === point.plan)
      if (latest && standsFor(latest, point)) return latest
      held.set(point.id, { point, state })
      const [oldest] = held.keys()
      if (held.size > mostHeld && oldest) held.delete(oldest)
      return point
    }
  }

  /** In one transaction, so that two tabs do not keep the same twice. */
  function store(point: RestorePoint, state: Uint8Array): Promise<RestorePoint> {
    return inStorage(options, async database => {
      const transaction = database.transaction([rows, states], 'readwrite', { durability: 'strict' })
      const written = completionOf(transaction)
      const there = await pointsOf(transaction, point.plan)
      const [latest] = there.sort(latestFirst)
      if (latest && standsFor(latest, point)) return latest
      const named = latest && isTheSameUnnamed(latest, point) ? [latest] : []
      try {
        transaction.objectStore(rows).add(point, point.id)
        transaction.objectStore(states).add(state, point.id)
        for (const { id } of [...pointsToDrop([...there, point], point.at), ...named]) discard(transaction, id)
      } catch (error) {
        throw transaction.error ?? error // what ended it half way says why
      }
      await written
      return point
    })
  }

  function makeRoom(plan: PlanId): Promise<void> {
    return inStorage(options, async database => {
      const transaction = database.transaction([rows, states], 'readwrite')
      const written = completionOf(transaction)
      const unnamed = (await pointsOf(transaction, plan)).filter(({ title }) => title === undefined).sort(latestFirst)
      for (const { id } of unnamed.slice(Math.floor(unnamed.length / 2))) discard(transaction, id)
      await written
    })
  }

  async function read(id: string): Promise<Uint8Array | undefined> {
    const here = held.get(id)
    if (here) return here.state
    const stored = inStorage(options, database =>
      answerOf<unknown>(database.transaction(states).objectStore(states).get(id)),
    )
    return bytes(await stored.catch(() => undefined))
  }

  return { list, put, read }
}

/** Forgets the restore points of a plan on this device; false when the device did not. */
export function forgetPoints(plan: PlanId, options: RestorePointsOptions = {}): Promise<boolean> {
  return inStorage(options, async database => {
    const transaction = database.transaction([rows, states], 'readwrite', { durability: 'strict' })
    const written = completionOf(transaction)
    const keys = await answerOf(transaction.objectStore(rows).index(byPlan).getAllKeys(plan))
    for (const key of keys) discard(transaction, key)
    await written
    return true
  }).catch(() => false)
}

/** Whether an earlier point will do for a new one: it says the same, or ordinary work was kept just now. */
function standsFor(latest: RestorePoint, point: RestorePoint): boolean {
  if (point.title !== undefined) return false
  if (latest.content === point.content) return true
  const isOrdinary = point.why === 'work' || point.why === 'open'
  return isOrdinary && Math.abs(point.at - latest.at) < betweenPoints
}

/** A name is given to what is kept already: one point of it is enough. */
function isTheSameUnnamed(latest: RestorePoint, point: RestorePoint): boolean {
  return latest.title === undefined && latest.content === point.content
}

async function pointsOf(transaction: IDBTransaction, plan: PlanId): Promise<RestorePoint[]> {
  const found = await answerOf<unknown[]>(transaction.objectStore(rows).index(byPlan).getAll(plan))
  return found.flatMap(row => readRestorePoint(row) ?? [])
}

function discard(transaction: IDBTransaction, key: IDBValidKey): void {
  transaction.objectStore(rows).delete(key)
  transaction.objectStore(states).delete(key)
}

/** The storage is opened anew for each need, so that no dead handle stands in the way. */
async function inStorage<T>(
  { indexedDB, timeoutMs = 1500 }: RestorePointsOptions,
  work: (database: IDBDatabase) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(storageOf(indexedDB), databaseName, makeStores, timeoutMs)
  try {
    return await withinTime(work(database), 4 * timeoutMs)
  } finally {
    database.close()
  }
}

function makeStores(database: IDBDatabase): void {
  database.createObjectStore(rows).createIndex(byPlan, 'plan')
  database.createObjectStore(states)
}
