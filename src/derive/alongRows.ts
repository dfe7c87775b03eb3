import { compareText } from '../domain/ids.ts'
import { placeIn } from './inShortOrder.ts'
import { patchedRows, wholeOf } from './patchedRows.ts'
import { joined, keysTouched } from './rows.ts'

type Rows<K, V> = ReadonlyMap<K, V>

/** What was answered of the rows before, and the keys under which they hold something else. */
interface Earlier<K, V, A> {
  readonly rows: Rows<K, V>
  readonly answer: A
  readonly touched: readonly K[]
}

/** A pure function of rows by key, given what it answered of those they were patched from, if it did. */
function alongRows<K, V, A>(
  compute: (rows: Rows<K, V>, earlier: Earlier<K, V, A> | undefined) => A,
): (rows: Rows<K, V>) => A {
  const kept = new WeakMap<Rows<K, V>, { readonly rows: Rows<K, V>; readonly answer: A }>()
  return rows => {
    const last = kept.get(wholeOf(rows))
    if (last?.rows === rows) return last.answer
    const answer = compute(rows, last && { ...last, touched: keysTouched(last.rows, rows) })
    kept.set(wholeOf(rows), { rows, answer })
    return answer
  }
}

/** Rows as a list by an order in which no two are equal. */
export function inOrderBy<K, V>(compare: (a: V, b: V) => number): (rows: Rows<K, V>) => readonly V[] {
  return alongRows<K, V, readonly V[]>((rows, earlier) => {
    if (!earlier) return [...rows.values()].sort(compare)
    const list = [...earlier.answer]
    for (const key of earlier.touched) {
      const was = earlier.rows.get(key)
      const is = rows.get(key)
      const place = was === undefined ? -1 : list.indexOf(was)
      if (place >= 0 && is !== undefined && fits(is, list, place, compare)) {
        list[place] = is
        continue
      }
      if (place >= 0) list.splice(place, 1)
      if (is !== undefined) list.splice(placeIn(list, is, compare), 0, is)
    }
    return list
  })
}

/** Whether the list is still in order with this one in that place. */
function fits<V>(row: V, list: readonly V[], place: number, compare: (a: V, b: V) => number): boolean {
  const isAfter = place === 0 || compare(list[place - 1] as V, row) < 0
  return isAfter && (place === list.length - 1 || compare(row, list[place + 1] as V) < 0)
}

/** Rows that are lists as one list, in the order of the keys, which each item of a list names. */
export function joinedInKeyOrder<K extends string, R>(
  keyOf: (item: R) => K,
): (rows: Rows<K, readonly R[]>) => readonly R[] {
  return alongRows<K, readonly R[], readonly R[]>((rows, earlier) => {
    if (!earlier) return joined([...rows].sort(([a], [b]) => compareText(a, b)).map(([, row]) => row))
    const all = [...earlier.answer]
    for (const key of earlier.touched) {
      const was = earlier.rows.get(key) ?? []
      const is = rows.get(key) ?? []
      const [first] = was
      const start = first === undefined ? placeOfKey(key, all, keyOf) : all.indexOf(first)
      all.splice(start, was.length, ...is)
    }
    return all
  })
}

/** Where the items of a key would begin that has none. */
function placeOfKey<K extends string, R>(key: K, all: readonly R[], keyOf: (item: R) => K): number {
  const after = all.findIndex(item => compareText(keyOf(item), key) > 0)
  return after < 0 ? all.length : after
}

/** How many of the rows name each id; ids that none names are not there. */
export function timesNamed<K, I>(): (rows: Rows<K, Iterable<I>>) => ReadonlyMap<I, number> {
  return alongRows<K, Iterable<I>, ReadonlyMap<I, number>>((rows, earlier) => {
    const others = new Map<I, number>()
    if (!earlier) {
      for (const ids of rows.values()) for (const id of ids) others.set(id, (others.get(id) ?? 0) + 1)
      return others
    }
    const countOf = (id: I) => others.get(id) ?? earlier.answer.get(id) ?? 0
    for (const key of earlier.touched) {
      for (const id of earlier.rows.get(key) ?? []) others.set(id, countOf(id) - 1)
      for (const id of rows.get(key) ?? []) others.set(id, countOf(id) + 1)
    }
    return patchedRows(earlier.answer, new Map([...others].map(([id, n]) => [id, n || undefined])))
  })
}
