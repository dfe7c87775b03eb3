import { expect, it } from 'vitest'
import { addRecord, editRecord } from '../../../src/document/commands.ts'
import { addFaces, addFacesForOthers, clearFaces, type FaceAnswer } from '../../../src/document/faceCommands.ts'
import type { PlanDocument } from '../../../src/document/planDocument.ts'
import { twoPeers } from '../../support/peers.ts'

const lunch = addRecord({ id: 'moment:lunch', day: 'day:aim', title: 'Lunch' })
const answer = (name: string, valence: number): FaceAnswer => ({ id: `face:${name}`, moment: 'moment:lunch', valence })

function valences(document: PlanDocument): number[] {
  return [...document.getState().faces.values()].map(face => face.valence).sort((a, b) => a - b)
}

it('keeps the answers of both when they are shown on two devices at once', () => {
  const { ann, ben, exchange } = twoPeers(lunch)
  ann.change(addFaces([answer('a1', 1), answer('a2', -2)]))
  ben.change(addFacesForOthers([answer('b1', 2)]))
  exchange()
  expect([valences(ann), valences(ben)]).toEqual([
    [-2, 1, 2],
    [-2, 1, 2],
  ])
})

it('writes an answer once, however often it is shown, also after somebody cleared it', () => {
  const { ann, ben, exchange } = twoPeers(lunch)
  ann.change(addFaces([answer('a1', 1)]))
  ann.change(addFaces([answer('a1', 1)]))
  exchange()
  expect([valences(ann), valences(ben)]).toEqual([[1], [1]])
  ben.change(clearFaces(['moment:lunch']))
  exchange()
  ann.change(addFaces([answer('a1', 1)]))
  exchange()
  expect([valences(ann), valences(ben)]).toEqual([[], []])
})

it('takes back only my own answers, and never those another device wrote', () => {
  const { ann, ben, exchange } = twoPeers(lunch)
  ann.change(addFaces([answer('a1', 1), answer('a2', 0)]))
  ben.change(addFacesForOthers([answer('b1', 2)]))
  exchange()
  ann.undo()
  exchange()
  expect([valences(ann), valences(ben)]).toEqual([[2], [2]])
})

it('leaves Undo with what a person did themselves where another one showed the answers', () => {
  const { ben } = twoPeers(lunch)
  ben.change(editRecord('moment:lunch', { title: 'Lunch and clubs' }))
  ben.change(addFacesForOthers([answer('b1', 2)]))
  ben.undo()
  expect([ben.getState().moments.get('moment:lunch')?.title, valences(ben)]).toEqual(['Lunch', [2]])
})

it('keeps who an answer speaks for, and leaves out what is no face or has no moment', () => {
  const { ann } = twoPeers(lunch)
  ann.change(
    addFaces([
      { ...answer('a1', 1), voice: 'families' },
      answer('a2', 3),
      answer('a3', 0.5),
      { ...answer('a4', 0), moment: 'moment:gone' },
    ]),
  )
  expect([...ann.getState().faces.values()].map(({ id, valence, voice }) => [id, valence, voice])).toEqual([
    ['face:a1', 1, ['families']],
  ])
})

it('clears the faces of a moment in one step that can be taken back, whoever gave them', () => {
  const { ann, ben, exchange } = twoPeers(lunch, addRecord({ id: 'moment:math', day: 'day:aim' }))
  ann.change(addFaces([answer('a1', 1), { ...answer('m1', -1), moment: 'moment:math' }]))
  ben.change(addFacesForOthers([answer('b1', 2)]))
  exchange()
  ann.change(clearFaces(['moment:lunch']))
  exchange()
  expect([valences(ann), valences(ben)]).toEqual([[-1], [-1]])
  ann.undo()
  exchange()
  expect([valences(ann), valences(ben)]).toEqual([
    [-1, 1, 2],
    [-1, 1, 2],
  ])
})

it('keeps an answer that was given while another device cleared the former ones', () => {
  const { ann, ben, exchange } = twoPeers(lunch, addFaces([answer('old', -1)]))
  ann.change(clearFaces(['moment:lunch']))
  ben.change(addFaces([answer('b1', 2)]))
  exchange()
  expect([valences(ann), valences(ben)]).toEqual([[2], [2]])
})
