import { expect, it } from 'vitest'
import { limits } from '../../../src/server/limits.ts'
import { createLoad } from '../../../src/server/load.ts'

/** Three sockets that may hold a thousand bytes in all, and which of them were let go. */
function three() {
  const load = createLoad({ ...limits, unreadInAllBytes: 1000 })
  const gone: string[] = []
  const socket = (name: string) => load.unread(() => gone.push(name))
  return { ann: socket('ann'), ben: socket('ben'), cleo: socket('cleo'), gone }
}

it('lets the socket go that holds most, not the one that adds a little', () => {
  const { ann, ben, cleo, gone } = three()
  expect([ann.hold(500), ben.hold(490), cleo.hold(20)]).toEqual([true, true, true])
  expect(gone).toEqual(['ann'])
  expect([cleo.hold(400), ben.hold(495)]).toEqual([true, true])
  expect(gone).toEqual(['ann'])
})

it('tells a socket that holds most itself', () => {
  const { ann, ben, gone } = three()
  expect([ann.hold(400), ben.hold(700)]).toEqual([true, false])
  expect(gone).toEqual([])
})

it('lets as many go as it takes, and forgets who holds nothing any more', () => {
  const { ann, ben, cleo, gone } = three()
  expect([ann.hold(450), ben.hold(550), cleo.hold(540)]).toEqual([true, true, true])
  expect(gone).toEqual(['ben'])
  expect([ann.hold(0), ben.hold(10), cleo.hold(990)]).toEqual([true, true, true])
  expect(gone).toEqual(['ben'])
})
