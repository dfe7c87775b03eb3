import fc from 'fast-check'
import { expect, it } from 'vitest'
import { queueOf } from '../../../src/derive/queue.ts'

function takeAll(queue: { take(): number | undefined }): number[] {
  const taken: number[] = []
  for (let item = queue.take(); item !== undefined; item = queue.take()) taken.push(item)
  return taken
}

it('gives the first that is left, also of those that came in later', () => {
  const queue = queueOf<number>((a, b) => a - b, [5, 3, 8])
  expect(queue.take()).toBe(3)
  queue.add(1)
  queue.add(6)
  expect(takeAll(queue)).toEqual([1, 5, 6, 8])
  expect(queue.take()).toBeUndefined()
})

it('takes everything out in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), items => {
      expect(takeAll(queueOf<number>((a, b) => a - b, items))).toEqual(items.toSorted((a, b) => a - b))
    }),
  )
})
