import { describe, expect, it } from 'vitest'
import { doubleBookings } from '../../../src/derive/doubleBookings.ts'
import { studentOverlaps } from '../../../src/derive/studentOverlaps.ts'
import { tryOut } from '../../../src/derive/whatIf.ts'
import type { Clash } from '../../../src/derive/whatIfTrialsOut.ts'
import { waysOut } from '../../../src/derive/whatIfWaysOut.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import {
  assigned,
  clock,
  does,
  fills,
  makes,
  moment,
  type Piece,
  person,
  plan,
  practice,
  practiceAt,
  role,
  school,
} from '../../support/planBuilders.ts'
import { examplePlan } from '../../support/plans.ts'
import { inAnotherOrder } from '../../support/randomPlans.ts'

const clash: Clash = { person: 'person:ann', practices: ['practice:greet', 'practice:meet'] }

/** Ann greets from 8:00 to 8:30 and meets from 8:20 to 8:40, in a school day from 8:00 to 9:00. */
const world: Piece[] = [
  school({ dayStart: '08:00', dayEnd: '09:00' }),
  moment('arrival', '08:00-08:30'),
  practice('greet'),
  practiceAt('meet', '08:20-08:40'),
  makes('greet', 'arrival'),
  person('ann', { order: 'a0' }),
  assigned('ann', 'greet'),
  assigned('ann', 'meet'),
]

const trials = (given: Plan) => waysOut(given, clash).map(way => way.trial)
const kinds = (given: Plan) => trials(given).map(trial => trial.kind)

describe('[D2] the ways out', () => {
  it('begin with another time for the meeting: right after greeting, as there is none before', () => {
    const found = trials(plan(...world))
    expect(found.filter(trial => trial.kind === 'time')).toEqual([
      { kind: 'time', practice: 'practice:meet', start: clock('08:30') },
    ])
    expect(found[0]).toEqual({ kind: 'time', practice: 'practice:meet', start: clock('08:30') })
  })

  it('no moment is moved out of the school day: 8:40 to 9:10 would end after 9:00', () => {
    expect(kinds(plan(...world))).not.toContain('move')
  })

  it('a moment moves to where the clash ends when that is free, else with all that follows when that still fits', () => {
    const roomy = world.map(piece => (piece.in === 'plan' ? school({ dayStart: '08:00', dayEnd: '10:00' }) : piece))
    expect(trials(plan(...roomy)).filter(trial => trial.kind === 'move')).toEqual([
      { kind: 'move', moment: 'moment:arrival', start: clock('08:40'), following: false },
      { kind: 'move', moment: 'moment:arrival', start: clock('08:40'), following: true },
    ])
    const followed = plan(...roomy, moment('circle', '08:30-09:00'))
    expect(trials(followed).filter(trial => trial.kind === 'move')).toEqual([
      { kind: 'move', moment: 'moment:arrival', start: clock('08:40'), following: true },
    ])
    const full = plan(...roomy, moment('circle', '08:30-09:00'), moment('lunch', '09:00-09:50'))
    expect(kinds(full)).not.toContain('move') // lunch would end at 10:30
  })

  it('somebody who fills the role and is free takes over; somebody who is busy then does not', () => {
    const others = [
      role('lead'),
      does('lead', 'meet', { part: 'R' }),
      person('ben', { order: 'a1' }),
      person('cem', { order: 'a2' }),
      person('dea', { order: 'a3' }),
      fills('ben', 'lead'),
      fills('cem', 'lead'),
      practiceAt('watch', '08:00-09:00', { weekdays: [3] }),
      assigned('cem', 'watch'),
    ]
    const found = trials(plan(...world, ...others)).filter(trial => trial.kind === 'reassign')
    expect(found.map(trial => trial.kind === 'reassign' && trial.to)).toEqual(['person:ben'])
  })

  it('takes turns on every other weekday they share', () => {
    const short = world.map(piece =>
      piece.in === 'practices' && piece.record.id === 'practice:meet'
        ? practiceAt('meet', '08:20-08:40', { weekdays: [1, 2, 3] })
        : piece,
    )
    expect(trials(plan(...short)).find(trial => trial.kind === 'split')).toEqual({
      kind: 'split',
      person: 'person:ann',
      turns: [
        { practice: 'practice:greet', leaves: [2] },
        { practice: 'practice:meet', leaves: [1, 3] },
      ],
    })
  })

  it('leaves as little as ends the clash: one moment of several, else the weekdays they share', () => {
    const given = plan(...world, moment('close', '08:45-09:00'), makes('greet', 'close'))
    const leaves = trials(given).filter(trial => trial.kind === 'leave')
    expect(leaves).toContainEqual({
      kind: 'leave',
      person: 'person:ann',
      practice: 'practice:greet',
      moments: ['moment:arrival'],
      weekdays: [],
    })
  })

  it('are none where nothing clashes, or for somebody who is not there', () => {
    expect(waysOut(plan(...world), { ...clash, person: 'person:gone' })).toEqual([])
    expect(waysOut(plan(...world.slice(0, -1)), clash)).toEqual([])
  })
})

describe('laws of the ways out of every clash of the example', () => {
  const given = examplePlan()
  const found = doubleBookings(given).map(row => ({ row, ways: waysOut(given, row) }))

  it('there are some, each ends its clash, and none makes a new one for anybody', () => {
    expect(found.length).toBe(2)
    for (const { row, ways } of found) {
      expect(ways.length).toBeGreaterThan(1)
      for (const { trial } of ways) {
        const after = tryOut(given, trial)
        const name = ({ person: who, practices }: Clash) => `${who} ${practices.join(' ')}`
        const left = after ? doubleBookings(after).map(name) : ['refused']
        const others = doubleBookings(given)
          .map(name)
          .filter(each => each !== name(row))
        expect(left.filter(each => !others.includes(each))).toEqual([])
        expect(after && studentOverlaps(after).length).toBeLessThanOrEqual(studentOverlaps(given).length)
      }
    }
  })

  it('come in the same order whatever the order of records, what makes least worse first', () => {
    for (const { row, ways } of found) {
      expect(waysOut(inAnotherOrder(given, 7), row)).toEqual(ways)
      const worse = ways.map(({ falls }) => falls.filter(fall => fall.way === 'worse').length)
      expect(worse[0]).toBe(Math.min(...worse))
    }
  })
})
