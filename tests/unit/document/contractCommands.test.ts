import { expect, it } from 'vitest'
import { addRecord } from '../../../src/document/commands.ts'
import { resetContract, setContract, setSchoolDay } from '../../../src/document/contractCommands.ts'
import { contractDefaults } from '../../../src/domain/contract.ts'
import { twoPeers } from '../../support/peers.ts'

const peers = () => twoPeers(addRecord({ id: 'person:ann' }))
type Peer = ReturnType<typeof peers>['ann']
const contract = (peer: Peer) => peer.getState().plan.school.contract

it('keeps both rules when two people change different ones apart', () => {
  const { ann, ben, exchange } = peers()
  ann.change(setContract({ maxContactMinutesPerDay: 300 }))
  ben.change(setContract({ lunchWindow: [690, 780] }))
  exchange()
  expect(ann.getState()).toEqual(ben.getState())
  expect(contract(ann)).toEqual({ ...contractDefaults, maxContactMinutesPerDay: 300, lunchWindow: [690, 780] })
})

it('is one step of undo, and leaves the rest of the school alone', () => {
  const { ann } = peers()
  ann.change(setSchoolDay(480, 900))
  ann.change(setContract({ minPrepBlock: 20, minPrepMinutesPerDay: 60 }))
  ann.undo()
  expect(contract(ann)).toEqual(contractDefaults)
  expect(ann.getState().plan.school).toMatchObject({ dayStart: 480, dayEnd: 900 })
})

it('brings one usual value back, or all of them', () => {
  const { ann } = peers()
  ann.change(setContract({ minPrepBlock: 20, amberLoadPercent: 80 }))
  ann.change(resetContract('minPrepBlock'))
  expect(contract(ann)).toEqual({ ...contractDefaults, amberLoadPercent: 80 })
  ann.change(resetContract())
  expect(contract(ann)).toEqual(contractDefaults)
})

it('takes the ends of the school day away again', () => {
  const { ann } = peers()
  ann.change(setSchoolDay(480, 900))
  ann.change(setSchoolDay(undefined, undefined))
  const { dayStart, dayEnd } = ann.getState().plan.school
  expect([dayStart, dayEnd]).toEqual([undefined, undefined])
})
