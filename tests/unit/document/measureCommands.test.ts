import { expect, it } from 'vitest'
import { removeRecord } from '../../../src/document/commands.ts'
import { changeReading, removeReading, writeReading } from '../../../src/document/measureCommands.ts'
import type { PlanDocument } from '../../../src/document/planDocument.ts'
import { twoPeersOf } from '../../support/peers.ts'
import { measure, plan } from '../../support/planBuilders.ts'

const known = 'measure:known'
const world = () => twoPeersOf(plan(measure('known', { readings: { '2026-09-25': 46 } })))
const readings = (document: PlanDocument) => document.getState().measures.get(known)?.readings

it('adds, changes and removes a reading, each one step of undo', () => {
  const { ann } = world()
  ann.change(writeReading(known, { date: '2026-10-16', value: 51 }))
  ann.change(changeReading(known, '2026-10-16', { date: '2026-10-17', value: 52.5 }))
  ann.change(removeReading(known, '2026-09-25'))
  expect(readings(ann)).toEqual({ '2026-10-17': 52.5 })
  ann.undo()
  expect(readings(ann)).toEqual({ '2026-09-25': 46, '2026-10-17': 52.5 })
  ann.undo()
  expect(readings(ann)).toEqual({ '2026-09-25': 46, '2026-10-16': 51 })
  ann.undo()
  expect([readings(ann), ann.canUndo()]).toEqual([{ '2026-09-25': 46 }, false])
})

it('keeps what two people counted apart; of one date, both keep the same', () => {
  const { ann, ben, exchange } = world()
  ann.change(writeReading(known, { date: '2026-10-16', value: 51 }))
  ben.change(writeReading(known, { date: '2026-11-13', value: 55 }))
  ann.change(writeReading(known, { date: '2026-12-04', value: 58 }))
  ben.change(writeReading(known, { date: '2026-12-04', value: 60 }))
  exchange()
  const all = { '2026-09-25': 46, '2026-10-16': 51, '2026-11-13': 55, '2026-12-04': 60 }
  expect([readings(ann), readings(ben)]).toEqual([all, all])
})

it('leaves what a colleague counted when a reading next to it is moved or taken away', () => {
  const { ann, ben, exchange } = world()
  ann.change(changeReading(known, '2026-09-25', { date: '2026-09-26', value: 46 }))
  ben.change(writeReading(known, { date: '2026-10-16', value: 51 }))
  exchange()
  ann.change(removeReading(known, '2026-09-26'))
  exchange()
  expect([readings(ann), readings(ben)]).toEqual([{ '2026-10-16': 51 }, { '2026-10-16': 51 }])
})

it('writes nothing without a date, without a number, or where there is no such measure or reading', () => {
  const { ann, ben, exchange } = world()
  ann.change(
    writeReading(known, { date: '2026-02-30', value: 1 }),
    writeReading(known, { date: '2026-10-16', value: Number.NaN }),
    writeReading('measure:none', { date: '2026-10-16', value: 1 }),
    changeReading(known, '2026-10-16', { date: '2026-10-17', value: 1 }),
    changeReading(known, '2026-09-25', { date: 'soon', value: 1 }),
    removeReading(known, '2026-10-16'),
  )
  expect([readings(ann), ann.canUndo()]).toEqual([{ '2026-09-25': 46 }, false])
  ben.change(removeRecord(known))
  exchange()
  ann.change(writeReading(known, { date: '2026-10-16', value: 1 }))
  exchange()
  expect([ann.getState().measures.size, ben.getState().measures.size]).toEqual([0, 0])
})
