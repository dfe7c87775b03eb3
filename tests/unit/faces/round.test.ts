import { describe, expect, it } from 'vitest'
import {
  answeredHere,
  answersOf,
  finishSheet,
  heard,
  joinRound,
  mayShow,
  offered,
  passOn,
  putAway,
  putFace,
  type Round,
  reopenSheet,
  sheetOf,
  speakFor,
  startRound,
  takeBackPassing,
  tally,
  toldOf,
} from '../../../src/features/faces/round.ts'
import type { Asked } from '../../../src/sync/sharing.ts'
import { person } from '../../support/fakeSharing.ts'

const lunch = 'moment:lunch'
const asked = (change: Partial<Asked> = {}): Asked => ({
  round: 'r1',
  moments: [lunch],
  stage: 'open',
  asks: false,
  answered: 0,
  ...change,
})

const start = () => startRound('r1', 'plan:p', [lunch])
const put = (round: Round, valence: number) => finishSheet(putFace(round, lunch, valence))
const valences = (round: Round) =>
  answersOf(round)
    .map(answer => answer.valence)
    .sort((a, b) => a - b)

describe('a private answer', () => {
  it('is one face for each moment, changed by putting another and taken back by putting the same', () => {
    const first = putFace(putFace(start(), lunch, 1), 'moment:math', -1)
    const changed = putFace(first, lunch, 2)
    expect(sheetOf(changed).faces.map(({ moment, valence }) => [moment, valence])).toEqual([
      ['moment:math', -1],
      ['moment:lunch', 2],
    ])
    expect(sheetOf(putFace(changed, lunch, 2)).faces.map(({ moment }) => moment)).toEqual(['moment:math'])
  })

  it('counts once it is done, and not while nothing is put', () => {
    expect(answeredHere(finishSheet(start()))).toBe(0)
    expect(answeredHere(putFace(start(), lunch, 1))).toBe(0)
    const done = put(start(), 1)
    expect([answeredHere(done), answeredHere(reopenSheet(done))]).toEqual([1, 0])
  })

  it('lies under a blank sheet once the device is passed on, and is among the answers all the same', () => {
    const next = passOn(put(start(), -2))
    expect(sheetOf(next)).toEqual({ voice: null, faces: [], isDone: false })
    expect(valences(put(next, 2))).toEqual([-2, 2])
    expect(valences(takeBackPassing(next))).toEqual([-2])
    expect(passOn(start())).toEqual(start())
  })

  it('carries for whom it speaks, and nothing else of who gave it', () => {
    const [answer] = answersOf(put(speakFor(start(), 'families'), 1))
    expect({ ...answer, id: '' }).toEqual({ id: '', moment: lunch, valence: 1, voice: 'families' })
  })

  it('is in an order that says nothing of who came first', () => {
    let round = put(start(), -2)
    for (const valence of [-1, 0, 1, 2]) round = put(passOn(round), valence)
    const ids = answersOf(round).map(answer => answer.id)
    expect(ids).toEqual([...ids].sort())
  })
})

describe('what the others are told', () => {
  it('says how many have answered, and never what', () => {
    const round = put(passOn(put(speakFor(start(), 'families'), 2)), -2)
    expect(toldOf(round)).toEqual({ round: 'r1', moments: [lunch], stage: 'open', asks: true, answered: 2 })
    expect(JSON.stringify(toldOf(round))).not.toMatch(/valence|face:|families|-2/)
  })

  it('counts those who have answered on every device, and those who could', () => {
    const people = [
      person(1, 'Ana', { asked: asked({ asks: true, answered: 3 }) }),
      person(2, 'Ben'),
      person(3, 'Eve', { watching: true }),
      person(4, 'Flo', { asked: asked({ round: 'other', answered: 9 }) }),
    ]
    // one here, three with Ana, none with Ben and Flo; Eve only watches
    expect(tally(put(start(), 1), people)).toEqual({ n: 4, here: 1 + 3 + 1 + 1 })
    expect(tally(start(), [])).toEqual({ n: 0, here: 1 })
  })
})

describe('a question somebody else has put', () => {
  it('is offered until it is over, waved away or answered', () => {
    const ana = person(1, 'Ana', { asked: asked({ asks: true }) })
    expect(offered([ana], new Set())).toEqual({ asked: asked({ asks: true }), by: ana })
    expect(offered([ana], new Set(['r1']))).toBeUndefined()
    const shown = person(2, 'Ben', { asked: asked({ stage: 'shown' }) })
    expect(offered([ana, shown], new Set())).toBeUndefined()
  })

  it('is offered by those who answer it after whoever put it has gone, and then anybody may show it', () => {
    const ben = person(2, 'Ben', { asked: asked() })
    expect(offered([ben], new Set())).toEqual({ asked: asked(), by: undefined })
    const joined = joinRound('plan:p', asked())
    const ana = person(1, 'Ana', { asked: asked({ asks: true }) })
    expect([mayShow(joined, [ben], false), mayShow(joined, [ana], false), mayShow(joined, [ana], true)]).toEqual([
      true,
      false,
      true,
    ])
  })

  it('is shown here once anybody has shown it, whoever is heard first', () => {
    const round = put(joinRound('plan:p', asked()), 1)
    const open = person(1, 'Ana', { asked: asked({ asks: true }) })
    const shown = person(2, 'Ben', { asked: asked({ stage: 'shown' }) })
    expect(heard(round, [open])).toBe(round)
    expect(heard(round, [open, shown]).stage).toBe('shown')
    expect(heard(round, [shown, person(3, 'Cy', { asked: asked({ stage: 'dropped' }) })]).stage).toBe('shown')
  })

  it('takes its answers with it when it is taken back', () => {
    const dropped = heard(put(joinRound('plan:p', asked()), 1), [
      person(1, 'Ana', { asked: asked({ stage: 'dropped' }) }),
    ])
    expect([dropped.stage, answersOf(dropped)]).toEqual(['dropped', []])
  })
})

it('keeps nothing of what was written down, and the sheet nobody had finished', () => {
  const round = putFace(passOn(put(start(), 1)), lunch, -1)
  const away = putAway(round)
  expect([answersOf(away), away.written, sheetOf(away).faces.map(face => face.valence)]).toEqual([
    [],
    answersOf(round).map(answer => answer.id),
    [-1],
  ])
})
