/** Whether two answers say the same: values, lists, sets, tables and objects of them, all the way down. */
export function saysSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => saysSame(item, b[index]))
  }
  if (a instanceof Set) return b instanceof Set && a.size === b.size && holdsAll(b, a)
  if (a instanceof Map) return b instanceof Map && a.size === b.size && holdsSame(a, b)
  if (Array.isArray(b) || b instanceof Set || b instanceof Map) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every(name => Object.hasOwn(b, name) && saysSame(Reflect.get(a, name), Reflect.get(b, name)))
  )
}

function holdsAll(all: ReadonlySet<unknown>, items: ReadonlySet<unknown>): boolean {
  for (const item of items) if (!all.has(item)) return false
  return true
}

function holdsSame(a: ReadonlyMap<unknown, unknown>, b: ReadonlyMap<unknown, unknown>): boolean {
  for (const [key, item] of a) {
    if (!b.has(key) || !saysSame(item, b.get(key))) return false
  }
  return true
}
