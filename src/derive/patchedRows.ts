const gone = Symbol('gone')

/** Rows by key that are those of a whole table but for a few, which stand beside it. */
class PatchedRows<K, V> implements ReadonlyMap<K, V> {
  readonly whole: ReadonlyMap<K, V>
  readonly instead: ReadonlyMap<K, V | typeof gone>

  constructor(whole: ReadonlyMap<K, V>, instead: ReadonlyMap<K, V | typeof gone>) {
    this.whole = whole
    this.instead = instead
  }

  get size(): number {
    let size = this.whole.size
    for (const [key, row] of this.instead) size += Number(row !== gone) - Number(this.whole.has(key))
    return size
  }

  get(key: K): V | undefined {
    const row = this.instead.get(key)
    if (row === undefined) return this.whole.get(key)
    return row === gone ? undefined : row
  }

  has(key: K): boolean {
    return this.get(key) !== undefined
  }

  *entries(): MapIterator<[K, V]> {
    for (const [key, row] of this.whole) {
      const now = this.instead.get(key)
      if (now === undefined) yield [key, row]
      else if (now !== gone) yield [key, now]
    }
    for (const [key, row] of this.instead) if (row !== gone && !this.whole.has(key)) yield [key, row]
  }

  *keys(): MapIterator<K> {
    for (const [key] of this.entries()) yield key
  }

  *values(): MapIterator<V> {
    for (const [, row] of this.entries()) yield row
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries()
  }

  forEach(visit: (row: V, key: K, rows: ReadonlyMap<K, V>) => void): void {
    for (const [key, row] of this.entries()) visit(row, key, this)
  }
}

/** What the constructor does, without a pair for each. */
function copyInto<K, V>(copy: Map<K, V>, rows: ReadonlyMap<K, V>): void {
  rows.forEach((row, key) => {
    copy.set(key, row)
  })
}

/** Rows with some others in their place, or none: made without copying the rest, as long as those are few. */
export function patchedRows<K, V>(rows: ReadonlyMap<K, V>, others: ReadonlyMap<K, V | undefined>): ReadonlyMap<K, V> {
  const whole = wholeOf(rows)
  const instead = new Map<K, V | typeof gone>()
  if (rows instanceof PatchedRows) copyInto(instead, rows.instead as ReadonlyMap<K, V | typeof gone>) // of such rows
  others.forEach((row, key) => {
    instead.set(key, row === undefined ? gone : row)
  })
  const patched = new PatchedRows<K, V>(whole, instead)
  return instead.size > 8 + whole.size / 8 ? new Map(patched) : patched
}

/** The table they were patched from, which they share with what else was; rows of their own share nothing. */
export function wholeOf<K, V>(rows: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
  return rows instanceof PatchedRows ? (rows.whole as ReadonlyMap<K, V>) : rows // made of such rows above
}

/** The keys under which two tables may hold something else; undefined where they share too little to tell. */
export function keysPatched<K, V>(before: ReadonlyMap<K, V>, after: ReadonlyMap<K, V>): Iterable<K> | undefined {
  if (wholeOf(before) !== wholeOf(after)) return undefined
  const keys = new Set<K>()
  for (const rows of [before, after]) {
    if (rows instanceof PatchedRows) for (const key of rows.instead.keys() as Iterable<K>) keys.add(key) // of such rows
  }
  return keys
}
