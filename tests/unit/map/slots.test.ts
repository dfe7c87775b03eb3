import { expect, it } from 'vitest'
import { noSlots, slotsFor } from '../../../src/features/map/slots.ts'

it('gives the focus another element at each step, and keeps the one it comes from', () => {
  const first = slotsFor(noSlots, 'role:a')
  expect(first).toEqual({ ids: ['role:a', undefined], at: 0 })
  const second = slotsFor(first, 'role:b')
  expect(second).toEqual({ ids: ['role:a', 'role:b'], at: 1 })
  expect(slotsFor(second, 'role:c')).toEqual({ ids: ['role:c', 'role:b'], at: 0 })
  expect(slotsFor(second, 'role:a')).toEqual({ ids: ['role:a', 'role:b'], at: 0 })
  expect(slotsFor(second, 'role:b')).toBe(second)
})
