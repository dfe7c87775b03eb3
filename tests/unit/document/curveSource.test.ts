import { expect, it } from 'vitest'
import { addRecord } from '../../../src/document/commands.ts'
import { setCurvePoint } from '../../../src/document/momentCommands.ts'
import { twoPeers } from '../../support/peers.ts'

const bus = 'moment:bus'
const ana = 'learner:ana'

function sources(peer: {
  getState(): { curve: ReadonlyMap<string, { valence: number; source?: string | undefined }> }
}) {
  return [...peer.getState().curve.values()].map(({ valence, source }) => [valence, source])
}

it('a point says where it is known from, and keeps that when somebody else moves it', () => {
  const { ann, ben, exchange } = twoPeers(
    addRecord({ id: bus, day: 'day:aim', part: 'before' }),
    addRecord({ id: ana, name: 'Ana' }),
  )
  ann.change(setCurvePoint(bus, ana, 'today', -2, 'shadowing'))
  exchange()
  ben.change(setCurvePoint(bus, ana, 'today', -1))
  exchange()
  expect([sources(ann), sources(ben)]).toEqual([[[-1, 'shadowing']], [[-1, 'shadowing']]])
  ann.undo()
  exchange()
  expect(sources(ann)).toEqual(sources(ben))
})

it('a point that was guessed becomes one that was shadowed', () => {
  const { ann } = twoPeers(
    addRecord({ id: bus, day: 'day:aim', part: 'before' }),
    addRecord({ id: ana, name: 'Ana' }),
    setCurvePoint(bus, ana, 'today', 1),
  )
  expect(sources(ann)).toEqual([[1, undefined]])
  ann.change(setCurvePoint(bus, ana, 'today', -1, 'shadowing'))
  expect(sources(ann)).toEqual([[-1, 'shadowing']])
})
