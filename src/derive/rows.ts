import { keysPatched, patchedRows } from './patchedRows.ts'
import { saysSame } from './saysSame.ts'

/**
 * Rows by key of a table. Without an answer from before, or not knowing what was touched since, each is worked out; else
 * only those that were touched are, and the others stay the very same.
 */
export function rowsOfTable<K, R, V>(
  table: ReadonlyMap<K, R>,
  rowOf: (record: R, key: K) => V | undefined,
  before: ReadonlyMap<K, V> | undefined,
  touched: Iterable<K> | undefined,
): ReadonlyMap<K, V> {
  if (before && touched) {
    const rowAt = (key: K) => {
      const record = table.get(key)
      return record === undefined ? undefined : rowOf(record, key)
    }
    return rowsAgain(touched, rowAt, before)
  }
  const rows = new Map<K, V>()
  table.forEach((record, key) => {
    const row = rowOf(record, key)
    if (row !== undefined) rows.set(key, row)
  })
  return rows
}

/** The rows from before, the very same where those that were touched say what they said. */
function rowsAgain<K, V>(
  touched: Iterable<K>,
  rowOf: (key: K) => V | undefined,
  before: ReadonlyMap<K, V>,
): ReadonlyMap<K, V> {
  let others: Map<K, V | undefined> | undefined
  for (const key of touched) {
    const row = rowOf(key)
    if (saysSame(row, before.get(key))) continue
    others ??= new Map()
    others.set(key, row)
  }
  return others ? patchedRows(before, others) : before
}

/** The keys under which two answers hold something else. */
export function keysTouched<K, V>(before: ReadonlyMap<K, V>, after: ReadonlyMap<K, V>): K[] {
  if (before === after) return []
  const touched: K[] = []
  const patched = keysPatched(before, after)
  if (patched) {
    for (const key of patched) if (before.get(key) !== after.get(key)) touched.push(key)
    return touched
  }
  for (const [key, row] of after) if (before.get(key) !== row) touched.push(key)
  for (const key of before.keys()) if (!after.has(key)) touched.push(key)
  return touched
}

/** The records of these ids that are in the table, in the order of the ids. */
export function recordsOf<I, R>(table: ReadonlyMap<I, R>, ids: Iterable<I>): R[] {
  const records: R[] = []
  for (const id of ids) {
    const record = table.get(id)
    if (record !== undefined) records.push(record)
  }
  return records
}

/**
 * Answers row by row: as far as a list starts and ends with what its rows said before, and wherever a row says what
 * that in its place said, the answer is kept. The others are worked out, by who is given what was answered in that place.
 */
export function rowByRow<R, A>(
  before: readonly R[] = [],
  answers: readonly A[] = [],
  rows: readonly R[],
  answerOf: (row: R, inPlace: A | undefined) => A,
): readonly A[] {
  if (before.length === 0) return rows.map(row => answerOf(row, undefined))
  const most = Math.min(before.length, rows.length)
  const later = before.length - rows.length
  let start = 0
  while (start < most && saysSame(before[start], rows[start])) start++
  let end = rows.length
  while (end > rows.length - most + start && saysSame(before[end - 1 + later], rows[end - 1])) end--
  return rows.map((row, index) => {
    if (index < start) return answers[index] as A // as many as there were rows
    if (index >= end) return answers[index + later] as A
    if (saysSame(before[index], row)) return answers[index] as A
    if (later !== 0 && saysSame(before[index + later], row)) return answers[index + later] as A
    return answerOf(row, answers[index])
  })
}

/** Lists one after another, as one. */
export function joined<T>(lists: Iterable<readonly T[]>): T[] {
  const all: T[] = []
  for (const list of lists) for (const item of list) all.push(item)
  return all
}
