import { expect, it } from 'vitest'
import { askedAtOnce } from '../../../src/derive/askedAtOnce.ts'
import type { Id } from '../../../src/domain/ids.ts'
import { day, makes, moment, plan, practice, practiceAt, span } from '../../support/planBuilders.ts'

const monday = { weekdays: [1] }

const world = plan(
  day('ideal', { kind: 'aim' }),
  day('now', { kind: 'today' }),
  moment('one', '09:00-10:00', monday),
  moment('two', '09:30-10:30', monday),
  moment('drill', '08:00-08:30', { ...monday, day: 'day:now' }),
  practice('teach'),
  practice('watch'),
  practiceAt('mark', '14:00-15:00', { weekdays: [2], visibility: 'backstage' }),
  practiceAt('wait', '12:00-13:00', monday),
  makes('teach', 'one'),
  makes('teach', 'two'),
  makes('watch', 'one'),
  makes('watch', 'drill'),
)

function asked(counts: Readonly<Record<string, number>>, ofDay?: string) {
  const does = Object.entries(counts).flatMap(([name, count]) => {
    const id: Id<'practice'> = `practice:${name}`
    const its = world.practices.get(id)
    return its ? [{ practice: its, count }] : []
  })
  return askedAtOnce(world, does, ofDay).map(({ parts, ...rest }) => ({
    ...rest,
    parts: parts.map(({ practice: { id }, count }) => `${id} ${count}`),
  }))
}

it('[D42] says which practices ask for people at once, stretch by stretch; what one does twice at once asks once', () => {
  const [teach, watch] = ['practice:teach 2', 'practice:watch 1']
  expect(asked({ teach: 2, watch: 1, mark: 3 })).toEqual([
    { weekday: 1, ...span('09:00-10:00'), asked: 3, parts: [teach, watch] },
    { weekday: 1, ...span('10:00-10:30'), asked: 2, parts: [teach] },
    { weekday: 2, ...span('14:00-15:00'), asked: 3, parts: ['practice:mark 3'] },
  ])
})

it('[D42] leaves out what nobody of the role is asked for, and the time between', () => {
  expect(asked({ teach: 0, watch: 1, wait: 1 })).toEqual([
    { weekday: 1, ...span('09:00-10:00'), asked: 1, parts: ['practice:watch 1'] },
    { weekday: 1, ...span('12:00-13:00'), asked: 1, parts: ['practice:wait 1'] },
  ])
  expect(asked({})).toEqual([])
})

it('[D42] reads the day asked for', () => {
  expect(asked({ watch: 1 }, 'day:now').map(({ start, end }) => ({ start, end }))).toEqual([span('08:00-08:30')])
})
