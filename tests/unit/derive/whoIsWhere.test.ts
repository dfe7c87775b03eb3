import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doubleBookings } from '../../../src/derive/doubleBookings.ts'
import { practicesIn, whoIsWhere } from '../../../src/derive/whoIsWhere.ts'
import { entriesOn, windowsOfPerson } from '../../../src/derive/windows.ts'
import { assigned, clock, makes, moment, person, plan, practice, practiceAt, span } from '../../support/planBuilders.ts'
import { frozen, inAnotherOrder, randomDay, randomPlan, withDanglingLinks } from '../../support/randomPlans.ts'

const school = plan(
  moment('lunch', '12:00-12:30', { weekdays: [1, 2, 3] }),
  moment('arrival', '08:00-08:20'),
  moment('walk', '', { part: 'midday', order: 'a5' }),
  practice('greet', { order: 'a0', title: 'Greet' }),
  practice('eat', { order: 'a1', title: 'Eat along', weekdays: [1, 2] }),
  practiceAt('huddle', '12:15-12:45', { order: 'a2' }),
  practice('call', { order: 'a3', timing: { kind: 'floating', purpose: 'family', minutes: 15, timesPerWeek: 2 } }),
  makes('greet', 'arrival'),
  makes('greet', 'walk'),
  makes('eat', 'lunch'),
  person('ann', { order: 'a1' }),
  person('ben', { order: 'a0' }),
  assigned('ann', 'greet', { moments: ['moment:walk'] }),
  assigned('ann', 'eat', { weekdays: [2, 3] }),
  assigned('ann', 'huddle'),
  assigned('ann', 'call'),
  assigned('ben', 'greet'),
)

describe('people by the day', () => {
  it('[D1] has the moments that run on the weekday in the order of the day, and the people by order', () => {
    const { moments, rows } = whoIsWhere(school, 2)
    expect(moments.map(({ id }) => id)).toEqual(['moment:arrival', 'moment:lunch', 'moment:walk'])
    expect(rows.map(row => row.person.id)).toEqual(['person:ben', 'person:ann'])
    expect(whoIsWhere(school, 5).moments.map(({ id }) => id)).toEqual(['moment:arrival', 'moment:walk'])
    expect(whoIsWhere(school, 6)).toMatchObject({ moments: [], rows: [{ besides: [] }, { besides: [] }] })
  })

  it('[D1, D2] says what each does where, what besides, and what meets something else: 12:15–12:30 is 15 minutes', () => {
    const ann = whoIsWhere(school, 2).rows[1]
    expect([...(ann?.there ?? [])]).toEqual([
      ['moment:lunch', [{ practice: 'practice:eat', stretch: span('12:00-12:30'), clashes: true }]],
      ['moment:walk', [{ practice: 'practice:greet', stretch: null, clashes: false }]],
    ])
    expect(ann?.besides).toEqual([
      { practice: 'practice:huddle', stretch: { start: clock('12:15'), end: clock('12:45') }, clashes: true },
      { practice: 'practice:call', stretch: null, clashes: false },
    ])
    expect(ann?.bookings).toEqual([
      { person: 'person:ann', practices: ['practice:eat', 'practice:huddle'], weekdays: [2], minutes: 15 },
    ])
  })

  it('[D1] leaves out an assignment on the weekdays it does not name, and a practice that does not run', () => {
    expect([...(whoIsWhere(school, 1).rows[1]?.there.keys() ?? [])]).toEqual(['moment:walk'])
    expect([...(whoIsWhere(school, 3).rows[1]?.there.keys() ?? [])]).toEqual(['moment:walk'])
    expect(whoIsWhere(school, 3).rows[1]?.bookings).toEqual([])
  })

  it('offers for a moment what makes it while it happens, on days it runs', () => {
    expect(practicesIn(school, 'moment:lunch', 2).map(({ id }) => id)).toEqual(['practice:eat'])
    expect(practicesIn(school, 'moment:lunch', 3)).toEqual([])
    expect(practicesIn(school, 'moment:none', 2)).toEqual([])
  })
})

it('[D1, D2] law: timed tasks are the entries of D1, and one clashes exactly where D2 finds two', () => {
  fc.assert(
    fc.property(randomPlan, randomDay, fc.integer({ min: 1, max: 7 }), fc.integer(), (random, day, weekday, seed) => {
      const { rows } = whoIsWhere(frozen(random), weekday, day)
      const bookings = doubleBookings(random, day).filter(booking => booking.weekdays.includes(weekday))
      for (const { person: who, there, besides, bookings: own } of rows) {
        const tasks = [
          ...[...there].flatMap(([of, all]) => all.map(task => ({ ...task, of }))),
          ...besides.map(task => ({ ...task, of: null })),
        ]
        const timed = tasks.flatMap(task =>
          task.stretch ? [`${task.practice} ${task.of} ${task.stretch.start}–${task.stretch.end}`] : [],
        )
        const entries = entriesOn(windowsOfPerson(random, who.id, day), weekday)
        expect(timed.sort()).toEqual(
          entries.map(entry => `${entry.practice} ${entry.moment} ${entry.start}–${entry.end}`).sort(),
        )
        expect(own).toEqual(bookings.filter(booking => booking.person === who.id))
        const wanted = new Set(own.flatMap(booking => booking.practices))
        expect(new Set(tasks.filter(task => task.clashes).map(task => task.practice))).toEqual(wanted)
      }
      const plain = (given: ReturnType<typeof whoIsWhere>) => ({
        ...given,
        rows: given.rows.map(row => ({ ...row, there: [...row.there] })),
      })
      expect(plain(whoIsWhere(inAnotherOrder(random, seed), weekday, day))).toEqual(
        plain(whoIsWhere(random, weekday, day)),
      )
      expect(plain(whoIsWhere(withDanglingLinks(random), weekday, day))).toEqual(
        plain(whoIsWhere(random, weekday, day)),
      )
    }),
    { numRuns: 60 },
  )
})
