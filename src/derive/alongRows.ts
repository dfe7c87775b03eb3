import { compareText } from '../domain/ids.ts'
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
  return itemsInOrder<K, V, V>(row => row, compare)
}

/** Rows that are lists as one list, in the order of their keys. */
export function joinedInKeyOrder<K extends string, R>(): (rows: Rows<K, readonly R[]>) => readonly R[] {
  const entries = itemsInOrder<K, readonly R[], readonly [K, readonly R[]]>(
    (row, key) => [key, row],
    ([a], [b]) => compareText(a, b),
  )
  return rows => joined(entries(rows).map(([, row]) => row))
}

/** What is made of each row, in an order in which no two are equal. */
function itemsInOrder<K, V, I>(
  itemOf: (row: V, key: K) => I,
  compare: (a: I, b: I) => number,
): (rows: Rows<K, V>) => readonly I[] {
  return alongRows<K, V, readonly I[]>((rows, earlier) => {
    if (!earlier) {
      const items: I[] = []
      rows.forEach((row, key) => {
        items.push(itemOf(row, key)) // without pairs to throw away
      })
      return items.sort(compare)
    }
    const list = [...earlier.answer]
    for (const key of earlier.touched) {
      const was = earlier.rows.get(key)
      const is = rows.get(key)
      if (was !== undefined) list.splice(placeOf(itemOf(was, key), list, compare), 1)
      if (is !== undefined) {
        const item = itemOf(is, key)
        list.splice(placeOf(item, list, compare), 0, item)
      }
    }
    return list
  })
}

/** Where it stands in the list, or would. */
function placeOf<V>(row: V, list: readonly V[], compare: (a: V, b: V) => number): number {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (compare(list[middle] as V, row) < 0) from = middle + 1
    else to = middle
  }
  return from
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
