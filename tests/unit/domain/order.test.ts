import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byOrder, isOrderKey, keyAfter, keyAtEnd } from '../../../src/domain/order.ts'

it('sorts by key, ties by id, and what has no key first', () => {
  const records = [
    { id: 'day:b', order: 'a1' },
    { id: 'day:c', order: 'a0' },
    { id: 'day:a', order: 'a1' },
    { id: 'day:d', order: '' },
  ]
  expect(records.sort(byOrder).map(({ id }) => id)).toEqual(['day:d', 'day:c', 'day:a', 'day:b'])
})

it.each([undefined, null, 7, '', 'a', 'a00', '!', 'A'.repeat(400)])('takes %j for no key', raw => {
  expect(isOrderKey(raw)).toBe(false)
})

it('makes a key between its neighbours, also where several share one', () => {
  const keys = ['a0', 'a1', 'a1', 'a2']
  const between = keyAfter('a1', keys)
  expect(['a1', between, 'a2'].toSorted()).toEqual(['a1', between, 'a2'])
  expect(keyAfter(null, keys) < 'a0').toBe(true)
  expect(keyAfter('a2', keys) > 'a2').toBe(true)
})

it('puts a record where it is asked to, however often, among keys that are none', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { maxLength: 60 }), places => {
      const keys: string[] = []
      for (const place of places) {
        const sorted = keys.toSorted()
        const at = place % (sorted.length + 1)
        const key = keyAfter(sorted[at - 1] ?? null, [...keys, '', 'nonsense!'])
        keys.push(key)
        expect(keys.toSorted().indexOf(key)).toBe(at)
      }
      expect(keyAtEnd(keys) > (keys.toSorted().at(-1) ?? '')).toBe(true)
    }),
  )
})
