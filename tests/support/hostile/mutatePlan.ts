/** Plan files changed at random places: what a bad disk, a bad editor or somebody with bad intent makes of them. */

type Random = () => number

const strange: readonly unknown[] = [
  ...[null, true, false, 0, -1, 0.5, 1e300, Number.MAX_SAFE_INTEGER, '', 'x', '__proto__', 'constructor', 'a0', 'RACI'],
  ...['moment:a', 'day:', 'role:a/b', '08:00', '2026-02-30', '\ud800', '\u0000', 'x'.repeat(400), 'x'.repeat(21_000)],
  ...[[], {}, [[]], [null], [1, 1], ['a', 'a'], { kind: 'at' }, { kind: 'floating', minutes: 5 }, { toString: 1 }],
  ...[{ a: { a: { a: { a: { a: { a: { a: { a: { a: 1 } } } } } } } } }, JSON.parse('{"__proto__":{"polluted":true}}')],
]

function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)]
}

/** A copy of a file's value with a few of its places changed: replaced, dropped, doubled, renamed or moved elsewhere. */
export function mutateValue(file: unknown, random: Random): unknown {
  const copy: unknown = structuredClone(file)
  for (let left = 1 + Math.floor(random() * 6); left > 0; left--) mutateOnce(copy, random)
  return copy
}

function mutateOnce(value: unknown, random: Random): void {
  let place = value
  for (;;) {
    if (typeof place !== 'object' || place === null) return
    const name = pick(Object.keys(place), random)
    if (name === undefined) return
    const inner: unknown = Reflect.get(place, name)
    if (typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0 && random() < 0.85) {
      place = inner
      continue
    }
    change(place, name, random, value)
    return
  }
}

function change(place: object, name: string, random: Random, whole: unknown): void {
  const luck = random()
  const value: unknown = Reflect.get(place, name)
  if (luck < 0.45) set(place, name, pick(strange, random))
  else if (luck < 0.6) Reflect.deleteProperty(place, name)
  else if (luck < 0.75 && Array.isArray(place)) place.push(structuredClone(value))
  else if (luck < 0.85)
    set(place, pick(['id', 'kind', 'later', 'start', 'a/b', '_', '\udc00', '__proto__'], random) ?? '', value)
  else if (typeof whole === 'object' && whole !== null) {
    const other = pick(Object.keys(whole), random) ?? ''
    const there: unknown = Reflect.get(whole, other)
    if (Array.isArray(there)) there.push(structuredClone(value))
    else set(place, name, structuredClone(there))
  }
}

/** As `JSON.parse` does: also a name that would otherwise reach the prototype becomes a field. */
function set(place: object, name: string, value: unknown): void {
  Object.defineProperty(place, name, { value, writable: true, enumerable: true, configurable: true })
}

/** A text with a few of its letters changed, cut out, doubled or put elsewhere. */
export function mutateText(text: string, random: Random): string {
  let changed = text
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
    const at = Math.floor(random() * changed.length)
    const length = Math.floor(random() ** 4 * 2_000)
    const put =
      pick(['', '"', '{', '}', '[', ']', ',', ':', '\\', '0', '-', 'null', '\\ud800', '\u0000', '9e999'], random) ?? ''
    const piece = random() < 0.2 ? changed.slice(at, at + length) : put
    changed = changed.slice(0, at) + piece + changed.slice(at + (random() < 0.5 ? length : 0))
  }
  return changed
}
