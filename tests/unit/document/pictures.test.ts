import { describe, expect, it } from 'vitest'
import { editRecord } from '../../../src/document/commands.ts'
import { duplicateMoment } from '../../../src/document/momentCommands.ts'
import { twoPeersOf } from '../../support/peers.ts'
import { expectSound } from './commandLaws.ts'
import { smallWorld } from './smallWorld.ts'

const welcome = 'moment:welcome'
const table = { strokes: ['i1-CECE', 'p3-AA'], alt: 'A table' }
const garden = { src: 'data:image/png;base64,iVBORw0KGgo=', alt: 'The garden' }

describe('a picture two people change apart', () => {
  it('is one of the two, whole: never the lines of one with the words of the other', () => {
    const { ann, ben, exchange } = twoPeersOf(smallWorld(), editRecord(welcome, { sketch: table }))
    const rug = { strokes: ['d2-goBge'], alt: 'A rug' }
    ann.change(editRecord(welcome, { sketch: { ...table, alt: 'A round table' } }))
    ben.change(editRecord(welcome, { sketch: rug }))
    exchange()
    expect(ann.getState()).toEqual(ben.getState())
    expect(ann.getState().moments.get(welcome)?.sketch).toEqual(rug)
    expectSound(ann)
  })

  it('stays beside what a colleague writes in the same moment, and goes with one undo', () => {
    const { ann, ben, exchange } = twoPeersOf(smallWorld(), editRecord(welcome, { picture: garden }))
    ann.change(editRecord(welcome, { sketch: table, picture: undefined }))
    ben.change(editRecord(welcome, { title: 'Arriving' }))
    exchange()
    expect(ben.getState().moments.get(welcome)).toMatchObject({ title: 'Arriving', sketch: table })
    expect(ben.getState().moments.get(welcome)?.picture).toBeUndefined()
    ann.undo()
    exchange()
    const back = ben.getState().moments.get(welcome)
    expect(back).toMatchObject({ title: 'Arriving', picture: garden })
    expect(back?.sketch).toBeUndefined()
  })

  it('comes along when a moment is doubled', () => {
    const { ann, ben, exchange } = twoPeersOf(smallWorld(), editRecord(welcome, { sketch: table }))
    ben.change(duplicateMoment(welcome, 'moment:again'))
    exchange()
    expect(ann.getState().moments.get('moment:again')?.sketch).toEqual(table)
  })
})
