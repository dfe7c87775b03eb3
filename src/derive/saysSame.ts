/** Whether two answers say the same: values, lists, sets, tables and objects of them, all the way down. */
export function saysSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (isPlain(a) && isPlain(b)) return isSameBag(a, b) // most are
  if (Array.isArray(a)) {
    return Array.isArray(b) && isSameList(a, b)
  }
  if (a instanceof Set) return b instanceof Set && a.size === b.size && holdsAll(b, a)
  if (a instanceof Map) return b instanceof Map && a.size === b.size && holdsSame(a, b)
  if (Array.isArray(b) || b instanceof Set || b instanceof Map) return false
  return isSameBag(a as Bag, b as Bag) // what is left
}

function isPlain(value: object): value is Bag {
  return Object.getPrototypeOf(value) === Object.prototype
}

type Bag = Readonly<Record<string, unknown>>

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) if (!saysSame(a[index], b[index])) return false
  return true
}

function isSameBag(a: Bag, b: Bag): boolean {
  let names = 0
  for (const name in a) {
    const item = b[name]
    if ((item === undefined && !Object.hasOwn(b, name)) || !saysSame(a[name], item)) return false
    names++
  }
  for (const _ in b) names--
  return names === 0
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
