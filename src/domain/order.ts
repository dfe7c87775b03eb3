import { generateKeyBetween } from 'fractional-indexing'
import { compareText } from './ids.ts'

const keyForm = /^[0-9A-Za-z]{1,300}$/

/** Whether a text can serve as a fractional-index key. */
export function isOrderKey(raw: unknown): raw is string {
  if (typeof raw !== 'string' || !keyForm.test(raw)) return false
  try {
    generateKeyBetween(raw, null)
    return true
  } catch {
    return false
  }
}

/** By order key, ties by id. A record without a key comes first. */
export function byOrder(
  a: { readonly id: string; readonly order: string },
  b: { readonly id: string; readonly order: string },
): number {
  return compareText(a.order, b.order) || compareText(a.id, b.id)
}

/** The records of a table, by order key. */
export function inOrder<T extends { readonly id: string; readonly order: string }>(table: ReadonlyMap<string, T>): T[] {
  return [...table.values()].sort(byOrder)
}

/**
 * A key that sorts after `before` and ahead of the next different key among `keys`.
 * `before` null puts it first; equal neighbours are skipped, keys that are no keys are ignored.
 */
export function keyAfter(before: string | null, keys: Iterable<string>): string {
  const sorted = [...keys].filter(isOrderKey).sort(compareText)
  const low = before !== null && isOrderKey(before) ? before : null
  const high = sorted.find(key => low === null || key > low) ?? null
  return generateKeyBetween(low, high)
}

/** A key after all of `keys`. */
export function keyAtEnd(keys: Iterable<string>): string {
  let last: string | null = null
  for (const key of keys) if ((last === null || key > last) && isOrderKey(key)) last = key
  return generateKeyBetween(last, null)
}
