import { sameJson } from '../domain/field.ts'

/**
 * Tables never change: an edit makes a new one that shares every record it did not touch. So two versions of a table, or
 * of a list, are told apart by what they do not share, and find each other by a record they do.
 */
export type Version<R> = ReadonlyMap<string, R> | readonly R[]

export interface Named {
  readonly id: string
}

/** What makes a version another than the one before. */
export interface Changes<R> {
  readonly added: readonly R[]
  readonly removed: readonly R[]
  readonly changed: readonly (readonly [before: R, after: R])[]
}

/** What is known of one version. */
interface Standing {
  readonly version: Version<Named>
  readonly records: readonly Named[]
  /** What it was worked out from again, and what differs; undefined without an earlier one, or in another order. */
  earlier: { readonly version: Version<Named>; readonly changes: Changes<Named> } | undefined
  /** By field, the earliest version that looks the same to who reads only that field; under '' who reads only ids. */
  readonly seen: Map<string, Version<Named>>
  /** What was worked out from it alone, by who did. */
  readonly said: Map<object, unknown>
  /** What was worked out from it and from the versions before, by who did. */
  readonly kept: Map<object, unknown>
}

const standings = new WeakMap<object, Standing>()
const latestTables = new WeakMap<object, Standing>() // by one of the first records
const latestLists = new WeakMap<object, Standing>()

function standingOf(version: Version<Named>): Standing {
  const known = standings.get(version)
  if (known) return known
  const records = recordsIn(version)
  const latest = 'has' in version ? latestTables : latestLists
  const [first, second] = records
  const before = (first && latest.get(first)) ?? (second && latest.get(second))
  return standAfter(version, records, before, before && changesFrom(before.version, before.records, version, records))
}

function recordsIn(version: Version<Named>): readonly Named[] {
  return 'has' in version ? [...version.values()] : version
}

/** What is known of a version nobody has seen, which comes after another one. */
function standAfter(
  version: Version<Named>,
  records: readonly Named[],
  before?: Standing,
  changes?: Changes<Named>,
): Standing {
  const standing: Standing = {
    version,
    records,
    earlier: before && changes && { version: before.version, changes },
    seen: new Map(),
    said: new Map(),
    kept: before?.kept ?? new Map(),
  }
  if (before) before.earlier = undefined // else every version there ever was would be held
  standings.set(version, standing)
  const latest = 'has' in version ? latestTables : latestLists
  const [first, second] = records
  if (first) latest.set(first, standing)
  if (second) latest.set(second, standing)
  return standing
}

/** The version as it looks to who reads only this field (only ids without one): the same for as long as nothing else changed. */
export function seenThrough<V extends Version<Named>>(version: V, field = ''): V {
  const { seen, earlier } = standingOf(version)
  const known = seen.get(field)
  if (known) return known as V // a version of the same table
  const since = earlier && leavesAsItWas(earlier.changes, field) ? seenThrough(earlier.version, field) : version
  seen.set(field, since)
  return since as V // a version of the same table
}

function leavesAsItWas({ added, removed, changed }: Changes<Named>, field: string): boolean {
  if (added.length > 0 || removed.length > 0) return false
  return changed.every(([a, b]) => sameJson(Reflect.get(a, field), Reflect.get(b, field)))
}

/** The version before this one, and what differs. */
export function earlierOf<R extends Named>(
  version: Version<R>,
): { readonly version: Version<Named>; readonly changes: Changes<R> } | undefined {
  return standingOf(version).earlier as ReturnType<typeof earlierOf<R>> // of records of this table
}

/** What a version has no more of the one before it; undefined where that is not known. */
export function goneSince(before: object, after: object): readonly Named[] | undefined {
  if (before === after) return []
  const earlier = standings.get(after)?.earlier
  return earlier?.version === before ? earlier.changes.removed : undefined
}

/** A place where a rule keeps what it worked out from a table, the same for all its versions. */
export function keptWith(version: Version<Named>): Map<object, unknown> {
  return standingOf(version).kept
}

/** The ids of what differs between two versions; undefined when they have nothing to do with one another. */
export function touchedSince<R extends Named>(
  before: Version<R>,
  after: Version<R>,
  idOf: (record: R) => string = record => record.id,
): ReadonlySet<string> | undefined {
  if (before === after) return none
  const { earlier } = standingOf(after)
  const known =
    earlier?.version === before ? earlier.changes : changesFrom(before, recordsIn(before), after, recordsIn(after))
  const changes = known as Changes<R> | undefined // of records of this table
  return changes && new Set([...changes.added, ...changes.removed, ...changes.changed.flat()].map(idOf))
}

const none: ReadonlySet<string> = new Set()

/** A pure function of one version, given what differs from an earlier one and what it answered then, if it did. */
export function rememberedAlong<R extends Named, V extends Version<R>, A>(
  compute: (version: V, before: { readonly answer: A; readonly changes: Changes<R> } | undefined) => A,
): (version: V) => A {
  const remembering = (version: V): A => {
    const { said, earlier } = standingOf(version)
    const known = said.get(remembering) as A | undefined // what is put there below
    if (known !== undefined) return known
    const before = earlier && (standingOf(earlier.version).said.get(remembering) as A | undefined)
    const changes = earlier?.changes as Changes<R> | undefined // of records of this table
    const answer = compute(version, before !== undefined && changes ? { answer: before, changes } : undefined)
    said.set(remembering, answer)
    return answer
  }
  return remembering
}

function changesFrom(
  before: Version<Named>,
  olds: readonly Named[],
  after: Version<Named>,
  news: readonly Named[],
): Changes<Named> | undefined {
  const changes = { added: [] as Named[], removed: [] as Named[], changed: [] as [Named, Named][] }
  const [wasThere, isThere] = [namesIn(before), namesIn(after)]
  let [oldEnd, newEnd] = [olds.length, news.length]
  let o = 0
  while (o < oldEnd && olds[o] === news[o]) o++ // most of two versions is the very same
  while (oldEnd > o && newEnd > o && olds[oldEnd - 1] === news[newEnd - 1]) {
    oldEnd--
    newEnd--
  }
  let n = o
  while (o < oldEnd || n < newEnd) {
    const old = o < oldEnd ? olds[o] : undefined
    const now = n < newEnd ? news[n] : undefined
    if (old && now && (old === now || old.id === now.id)) {
      if (old !== now) changes.changed.push([old, now])
      o++
      n++
    } else if (old && (!now || !isThere(old.id))) {
      changes.removed.push(old)
      o++
    } else if (now && (!old || !wasThere(now.id))) {
      changes.added.push(now)
      n++
    } else return undefined
  }
  return changes
}

function namesIn(version: Version<Named>): (id: string) => boolean {
  if ('has' in version) return id => version.has(id)
  let names: Set<string> | undefined
  return id => {
    names ??= new Set(version.map(record => record.id))
    return names.has(id)
  }
}

/** A list with the changes of another made to it; what is new comes last. What differs need not be found again. */
export function patchedList<R extends Named>(list: readonly R[], changes: Changes<R>): readonly R[] {
  const instead = new Map<R, R | undefined>(changes.changed)
  for (const record of changes.removed) instead.set(record, undefined)
  const patched: R[] = []
  for (const record of list) {
    const now = instead.has(record) ? instead.get(record) : record
    if (now !== undefined) patched.push(now)
  }
  for (const record of changes.added) patched.push(record)
  standAfter(patched, patched, standingOf(list), changes)
  return patched
}
