import { describe, expect, it } from 'vitest'
import { adultDays, personDay, roleDay } from '../../../src/derive/adultDays.ts'
import {
  assigned,
  day,
  does,
  makes,
  moment,
  type Piece,
  person,
  plan,
  practice,
  practiceAt,
  role,
  span,
} from '../../support/planBuilders.ts'

const ann = person('ann')
const during = (time: string, name: string, inMoment: string) => ({
  ...span(time),
  practice: `practice:${name}`,
  moment: `moment:${inMoment}`,
})
const at = (time: string, name: string) => ({ ...span(time), practice: `practice:${name}`, moment: null })

/** Ann greets at the circle on Mondays and Tuesdays, and meets on Mondays. */
const greeting: readonly Piece[] = [
  ann,
  moment('circle', '08:30-08:55', { weekdays: [1, 2] }),
  practice('greet'),
  makes('greet', 'circle'),
  assigned('ann', 'greet'),
]

describe('[D1] an adult day', () => {
  it('holds the moments of assigned practices on the weekdays they run', () => {
    expect(adultDays(plan(...greeting))).toEqual([
      { person: 'person:ann', weekday: 1, entries: [during('08:30-08:55', 'greet', 'circle')] },
      { person: 'person:ann', weekday: 2, entries: [during('08:30-08:55', 'greet', 'circle')] },
    ])
  })

  it('holds a practice only on weekdays both the practice and its moment run', () => {
    const week = plan(
      ann,
      moment('circle', '08:30-08:55'),
      practice('greet', { weekdays: [5, 6] }),
      makes('greet', 'circle'),
      assigned('ann', 'greet'),
    )
    expect(adultDays(week).map(row => row.weekday)).toEqual([5])
  })

  it('holds a practice with a time of its own, on Monday to Friday when it names no weekdays', () => {
    const week = plan(ann, practiceAt('meet', '13:00-13:50'), assigned('ann', 'meet'))
    expect(adultDays(week)).toEqual(
      [1, 2, 3, 4, 5].map(weekday => ({ person: 'person:ann', weekday, entries: [at('13:00-13:50', 'meet')] })),
    )
  })

  it('leaves out floating practices, untimed moments, other days and practices of others', () => {
    const floating = { timing: { kind: 'floating', purpose: 'prep', minutes: 30, timesPerWeek: 2 } }
    const week = plan(
      ann,
      person('ben'),
      day('ideal', { kind: 'aim' }),
      day('now', { kind: 'today' }),
      moment('untimed'),
      moment('timed', '09:00-10:00', { weekdays: [1] }),
      moment('today', '09:00-10:00', { day: 'day:now' }),
      practice('plan', floating),
      practice('teach'),
      practice('serve'),
      makes('plan', 'timed'),
      makes('teach', 'untimed'),
      makes('teach', 'today'),
      makes('serve', 'timed'),
      assigned('ann', 'plan'),
      assigned('ann', 'teach'),
      assigned('ben', 'serve'),
    )
    expect(adultDays(week)).toEqual([
      { person: 'person:ben', weekday: 1, entries: [during('09:00-10:00', 'serve', 'timed')] },
    ])
  })

  it('is that of the day asked for', () => {
    const week = plan(
      ann,
      day('ideal', { kind: 'aim' }),
      day('now', { kind: 'today' }),
      moment('circle', '08:30-08:55', { weekdays: [1] }),
      moment('homeroom', '08:10-08:25', { day: 'day:now', weekdays: [1] }),
      practice('greet'),
      makes('greet', 'circle'),
      makes('greet', 'homeroom'),
      assigned('ann', 'greet'),
    )
    expect(adultDays(week, 'day:now')).toEqual([
      { person: 'person:ann', weekday: 1, entries: [during('08:10-08:25', 'greet', 'homeroom')] },
    ])
  })

  it('holds no time at all without an ideal day, not even a time of its own', () => {
    const week = plan(ann, day('now', { kind: 'today' }), practiceAt('meet', '13:00-13:50'), assigned('ann', 'meet'))
    expect(adultDays(week)).toEqual([])
  })

  it('sorts entries by start, end, then practice, and rows by person, then weekday', () => {
    const week = plan(
      ann,
      person('Zoe'),
      practiceAt('d', '09:00-10:00', { weekdays: [1] }),
      practiceAt('c', '09:00-10:00', { weekdays: [1] }),
      practiceAt('f', '09:00-09:30', { weekdays: [1] }),
      practiceAt('e', '08:00-12:00', { weekdays: [1, 7] }),
      ...['d', 'c', 'f', 'e'].map(name => assigned('ann', name)),
      assigned('Zoe', 'e'),
    )
    expect(adultDays(week).map(row => [row.person, row.weekday, row.entries.map(entry => entry.practice)])).toEqual([
      ['person:Zoe', 1, ['practice:e']], // Z comes before a by code unit
      ['person:Zoe', 7, ['practice:e']],
      ['person:ann', 1, ['practice:e', 'practice:f', 'practice:c', 'practice:d']],
      ['person:ann', 7, ['practice:e']],
    ])
  })

  it('sorts entries of one practice at one time by moment', () => {
    const week = plan(
      ann,
      moment('south', '09:00-10:00', { weekdays: [1] }),
      moment('north', '09:00-10:00', { weekdays: [1] }),
      practice('greet'),
      makes('greet', 'south'),
      makes('greet', 'north'),
      assigned('ann', 'greet'),
    )
    expect(personDay(week, 'person:ann', 1).map(entry => entry.moment)).toEqual(['moment:north', 'moment:south'])
  })
})

describe('[D1] an assignment', () => {
  const week = (restriction: Record<string, unknown>) =>
    plan(
      ann,
      moment('circle', '08:30-08:55', { weekdays: [1, 2] }),
      moment('close', '15:15-15:35', { weekdays: [1] }),
      practice('greet'),
      practiceAt('meet', '13:00-13:50', { weekdays: [1, 6] }),
      makes('greet', 'circle'),
      makes('greet', 'close'),
      assigned('ann', 'greet', restriction),
      assigned('ann', 'meet', restriction),
    )
  const placesOf = (restriction: Record<string, unknown>) =>
    adultDays(week(restriction)).map(row => [row.weekday, ...row.entries.map(entry => entry.moment)])

  it('without moments and weekdays restricts nothing', () => {
    const everything = [
      [1, 'moment:circle', null, 'moment:close'],
      [2, 'moment:circle'],
      [6, null],
    ]
    expect(placesOf({})).toEqual(everything)
    expect(placesOf({ moments: [], weekdays: [] })).toEqual(everything)
  })

  it('keeps only the moments it names, and every time of the practice’s own', () => {
    expect(placesOf({ moments: ['moment:close'] })).toEqual([
      [1, null, 'moment:close'],
      [6, null],
    ])
  })

  it('that names only vanished moments leaves none of them', () => {
    expect(placesOf({ moments: ['moment:gone'] })).toEqual([
      [1, null],
      [6, null],
    ])
  })

  it('keeps only the weekdays it names', () => {
    expect(placesOf({ weekdays: [2, 6, 7] })).toEqual([
      [2, 'moment:circle'],
      [6, null],
    ])
  })
})

describe('[D1] one day of one person or role', () => {
  it('is the person’s entries on that weekday', () => {
    expect(personDay(plan(...greeting), 'person:ann', 2)).toEqual([during('08:30-08:55', 'greet', 'circle')])
    expect(personDay(plan(...greeting), 'person:ann', 3)).toEqual([])
    expect(personDay(plan(...greeting), 'person:gone', 2)).toEqual([])
  })

  it('of a role holds the practices it does with R, whoever is assigned', () => {
    const week = plan(
      role('teacher'),
      moment('circle', '08:30-08:55', { weekdays: [1] }),
      practice('greet'),
      practiceAt('meet', '07:30-08:00'),
      practiceAt('lead', '09:00-10:00'),
      makes('greet', 'circle'),
      does('teacher', 'greet', { part: 'RC' }),
      does('teacher', 'meet', { part: 'R' }),
      does('teacher', 'lead', { part: 'A' }),
    )
    expect(roleDay(week, 'role:teacher', 1)).toEqual([
      at('07:30-08:00', 'meet'),
      during('08:30-08:55', 'greet', 'circle'),
    ])
    expect(roleDay(week, 'role:teacher', 2)).toEqual([at('07:30-08:00', 'meet')])
  })

  it('is of the day asked for', () => {
    const week = plan(
      ann,
      role('teacher'),
      day('ideal', { kind: 'aim' }),
      day('now', { kind: 'today' }),
      moment('circle', '08:30-08:55'),
      moment('homeroom', '08:10-08:25', { day: 'day:now' }),
      practice('greet'),
      makes('greet', 'circle'),
      makes('greet', 'homeroom'),
      assigned('ann', 'greet'),
      does('teacher', 'greet', { part: 'R' }),
    )
    const homeroom = [during('08:10-08:25', 'greet', 'homeroom')]
    expect(personDay(week, 'person:ann', 1, 'day:now')).toEqual(homeroom)
    expect(roleDay(week, 'role:teacher', 1, 'day:now')).toEqual(homeroom)
  })

  it('of a role is sorted by practice where two start and end together', () => {
    const week = plan(
      role('teacher'),
      practiceAt('walk', '09:00-10:00'),
      practiceAt('meet', '09:00-10:00'),
      does('teacher', 'walk', { part: 'R' }),
      does('teacher', 'meet', { part: 'R' }),
    )
    expect(roleDay(week, 'role:teacher', 1)).toEqual([at('09:00-10:00', 'meet'), at('09:00-10:00', 'walk')])
  })
})
