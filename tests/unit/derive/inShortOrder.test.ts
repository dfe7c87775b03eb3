import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inShortOrder } from '../../../src/derive/inShortOrder.ts'

it('puts a list in order as sorting does, short or long, equal items as they came', () => {
  const item = fc.record({ key: fc.nat(5), name: fc.nat() })
  fc.assert(
    fc.property(fc.array(item, { maxLength: 90, size: 'max' }), list => {
      const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key
      expect(inShortOrder([...list], byKey)).toEqual(list.toSorted(byKey))
    }),
  )
})

it('puts a long list in order too', () => {
  const down = Array.from({ length: 90 }, (_, index) => 90 - index)
  expect(inShortOrder([...down], (a, b) => a - b)).toEqual(down.toReversed())
})

it('puts a short list in order, equal items as they came', () => {
  const items = ['b1', 'a1', 'b2', 'a2']
  expect(inShortOrder(items, (a, b) => a.charCodeAt(0) - b.charCodeAt(0))).toEqual(['a1', 'a2', 'b1', 'b2'])
})
