import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type PlanReport, report } from '../../../src/derive/report.ts'
import { clock, day, moment, plan, span } from '../../support/planBuilders.ts'
import { examplePlan, planOf } from '../../support/plans.ts'
import { randomDay, randomPlan } from '../../support/randomPlans.ts'

const everyDay = [1, 2, 3, 4, 5]
const keys: readonly (keyof PlanReport)[] = [
  'adultDays',
  'doubleBookings',
  'loads',
  'breath',
  'prep',
  'changeLoad',
  'coverage',
  'roleDemand',
  'ratios',
  'holes',
  'studentOverlaps',
  'unsupportedFeelings',
  'fragileFeelings',
  'outcomes',
  'studentMinutesPerWeek',
  'lift',
  'choice',
  'equity',
  'supportReach',
  'looseEnds',
  'readiness',
  'unlockOrder',
  'earliest',
  'cycles',
  'bottlenecks',
  'raci',
  'firstSteps',
  'cost',
  'evidenceFit',
  'permissions',
  'assumptions',
  'conditions',
  'voices',
  'training',
  'partners',
  'dataUse',
  'findings',
]

it('holds one key for every rule, for an empty plan too', () => {
  expect(Object.keys(report(planOf({}))).sort()).toEqual([...keys].sort())
})

it('says the same after it has been written as JSON and read again: no undefined, no NaN, no infinity', () => {
  fc.assert(
    fc.property(randomPlan, randomDay, (week, asked) => {
      const said = report(week, { day: asked })
      expect(JSON.parse(JSON.stringify(said))).toStrictEqual(said)
    }),
    { numRuns: 50 },
  )
})

it('reads the day asked for, else the first ideal day', () => {
  const week = plan(
    day('ideal', { kind: 'aim' }),
    day('now', { kind: 'today' }),
    moment('circle', '08:30-09:00'),
    moment('homeroom', '08:10-08:25', { day: 'day:now' }),
  )
  expect([report(week), report(week, { day: 'day:now' })].map(each => each.studentMinutesPerWeek)).toEqual([150, 75])
})

/** Each value below was worked out by reading the records of the example file, not by running the rules. */
const found = report(examplePlan())

it('[D13] counts 2,135 student minutes in a week of the example', () => {
  // base moments of day:ideal: 20+25+15+60+15+60+30+45+90+35+20 = 415 on five days, the critique 30 on two
  expect(found.studentMinutesPerWeek).toBe(415 * 5 + 30 * 2)
})

it('[D7] finds the open half hour of the example, on the days without a critique', () => {
  // studio ends 14:10, choice starts 14:40; the critique between them runs on Tuesday and Thursday
  expect(found.holes).toEqual([1, 3, 5].map(weekday => ({ weekday, ...span('14:10-14:40') })))
})

it('[D2] finds the specialist and the counselor of the example in two places', () => {
  // s7 co-teaches (p7) from 09:10 to 10:10 and pulls out (p9) from 09:40 to 10:10;
  // s9 drops in on a crew (p3) from 08:30 to 08:55 and is in the huddle (p4) from 08:45 to 09:00
  expect(found.doubleBookings).toEqual([
    { person: 'person:s7', practices: ['practice:p7', 'practice:p9'], weekdays: everyDay, minutes: 30 },
    { person: 'person:s9', practices: ['practice:p3', 'practice:p4'], weekdays: everyDay, minutes: 10 },
  ])
})

it('[D6] misses one adult at the critique and one outdoors in the example', () => {
  // the critique (m10) needs 4: only p20 is frontstage during it, with s5, s6 and s14; Tuesday and Thursday
  // move and snack (m5) needs 3: p10 has s10 and s11
  const rowsOf = (id: string) => found.coverage.filter(row => row.moment === id)
  expect(rowsOf('moment:m10')).toEqual(
    [2, 4].map(weekday => ({ moment: 'moment:m10', weekday, needed: 4, present: 3 })),
  )
  expect(rowsOf('moment:m5')).toEqual(
    everyDay.map(weekday => ({ moment: 'moment:m5', weekday, needed: 3, present: 2 })),
  )
  expect(rowsOf('moment:m12')).toEqual([]) // the crew close needs 4 and has s1 to s4 through p23
})

it('[D43] puts 16 students of the example before each adult at the critique: 48 ÷ 3', () => {
  expect(found.ratios.find(row => row.moment === 'moment:m10')).toEqual({
    moment: 'moment:m10',
    weekday: 2,
    students: 48,
    adults: 3,
    ratio: 16,
  })
})

it('[D42] asks more of the language specialist of the example than half a post gives: 180 of 165', () => {
  // p8 in m4 and its variant at the same hour (60), p14 in m7 (30), p18 in m9 (90); s8 is half a post of 330
  expect(found.roleDemand.find(row => row.role === 'role:eld')).toEqual({
    role: 'role:eld',
    have: 1,
    peak: 1,
    over: [],
    contactMinutesPerDay: 180,
    capacityMinutes: 165,
    percent: (180 / 165) * 100,
  })
})

it('[D10] [D19] finds what hangs in the air in the example', () => {
  expect(found.unsupportedFeelings).toEqual(['feeling:f10', 'feeling:f12']) // no link names either
  expect(found.looseEnds).toEqual({
    supportsNobodyNeeds: ['support:u21'], // hallway screens
    supportsWithoutOwner: ['support:u17'], // volunteer clearance
    practicesWithoutRole: [],
    practicesWithoutMoment: [],
    momentsUnmapped: [],
    outcomesUnaimed: [],
    danglingLinks: [],
  })
})

it('[D1] gives the counselor of the example a drop-in and a huddle every morning', () => {
  const monday = found.adultDays.find(row => row.person === 'person:s9' && row.weekday === 1)
  expect(monday?.entries.slice(0, 2)).toEqual([
    { ...span('08:30-08:55'), practice: 'practice:p3', moment: 'moment:m2' },
    { start: clock('08:45'), end: clock('09:00'), practice: 'practice:p4', moment: null },
  ])
})

it('[D20] finds the crew close of the example blocked: (0 + 0.5) ÷ 2', () => {
  // p23 and p26 need u4 (missing) and u19 (partly), which require nothing
  expect(found.readiness.find(row => row.moment === 'moment:m12')).toEqual({
    moment: 'moment:m12',
    state: 'blocked',
    missing: ['support:u4'],
    score: 0.25,
  })
})

it('[D18] finds what leans on volunteer clearance in the example, through agreements and artists too', () => {
  // u17 is needed by p21, p27 (helpful), p28; u16, which requires it, by p19, p20, p21, p28; u18, likewise, by p22.
  // They make m9, m10, m11, ff2, ff3, ff6 and shape f20, f21, f22, f25, f26, f27;
  // of the ideal day m9 is 90 × 5, m10 30 × 2, m11 35 × 5
  expect(found.supportReach.find(({ support }) => support === 'support:u17')).toEqual({
    support: 'support:u17',
    moments: 6,
    practices: 6,
    feelings: 6,
    minutesPerWeek: 450 + 60 + 175,
  })
})

it('[D24] leaves the critique of the example without one accountable role', () => {
  const of = (id: string) => found.raci.find(row => row.practice === id)
  expect(of('practice:p20')).toEqual({ practice: 'practice:p20', accountable: null, implied: false, problem: 'none' }) // two R
  expect(of('practice:p4')).toMatchObject({ accountable: 'role:pri', implied: false }) // R, R and A
  expect(of('practice:p10')).toMatchObject({ accountable: 'role:ia', implied: true }) // one R
})

it('[D14] lifts Diego of the example by three at the soft landing, and the aims lie two apart at the lab', () => {
  // Diego at m1: today -2, aim 1; at m6 Amara aims at 2, Jordan at 1, Diego at 0
  expect(found.lift.learners.find(({ learner }) => learner === 'learner:diego')?.best).toEqual({
    moment: 'moment:m1',
    lift: 3,
  })
  expect(found.lift.inequality[0]).toEqual({ moment: 'moment:m6', range: 2 })
})

it('[D16] finds nothing in the way of Amara and Jordan of the example', () => {
  // Diego has no device; Amara's shared one is no barrier, and what needs internet (m4, m12) is within the school day
  expect(found.equity.filter(({ barriers }) => barriers.length > 0).map(({ learner }) => learner)).toEqual([
    'learner:diego',
  ])
})

it('[D3] [D9] asks the learning specialist of the example for 180 of 330 minutes, and for two practices’ worth of change', () => {
  // s7: p7 in m4 and its variant at the same hour, p9 within it (09:10–10:10: 60), p14 in m7 (30), p18 in m9 (90): 180.
  // On Friday p18 is in ff5, but that is another day. p7 and p18 are partly there, p14 is new: 1 + 0.5 + 0.5
  expect(found.loads.find(({ person }) => person === 'person:s7')).toMatchObject({
    contactMinutesPerDay: 180,
    capacityMinutes: 330,
  })
  expect(found.changeLoad.find(({ person }) => person === 'person:s7')).toEqual({
    person: 'person:s7',
    newPractices: 1,
    weight: 2,
  })
})

it('[D22] lets the studio of the example start after forty weeks: 26 of lead and 14 for the permission', () => {
  // m9 also waits for u15 (4 + 1), u10 (4 + 1), u20 (16 + 8), u3 (10 + 1) and u17, which u16 requires (12 + 9)
  expect(found.earliest.find(({ moment }) => moment === 'moment:m9')).toEqual({
    moment: 'moment:m9',
    weeks: 40,
    path: ['support:u14'],
  })
  expect(found.cycles).toEqual([])
})

it('[D22] takes the longest of what the commons of the example awaits', () => {
  // m6 awaits u6 (12 + 5), which requires u12 (6 + 4): 27; u20 24, u3 11, u13 6
  expect(found.earliest.find(({ moment }) => moment === 'moment:m6')).toEqual({
    moment: 'moment:m6',
    weeks: 27,
    path: ['support:u6', 'support:u12'],
  })
})

it('[D26] adds up what the example costs', () => {
  // once: 9600 + 4000 + 6500 + 900 + 38000 + 3600 = 62,600
  // a year: 12960 + 3200 + 3800 + 1500 + 2400 + 2880 + 450 + 4200 + 1200 + 9000 + 2200 + 46000 = 89,790
  expect(found.cost).toMatchObject({
    oneTime: 62_600,
    perYear: 89_790,
    firstYear: 152_390,
    threeYears: 62_600 + 3 * 89_790,
    perStudent: 152_390 / 96,
    unpriced: 0,
    newMoney: 152_390 - 2400, // the decoding programme, u11, is in place
  })
  // recurring: title-i u2 12960 and u12 2880, ii-a u3 3200 and u13 450, iv-a u6 3800, iii u8 1500 and u19 2200, idea 2400, set-aside 46000
  expect(found.cost.recurringShare).toBe(75_390 / 89_790)
  expect(found.cost.byFund['']).toEqual({ oneTime: 3600, perYear: 1200 }) // screens; partner agreements
})

it('[D30] finds capacity the worst of the conditions of the example', () => {
  // capacity −4; clarity 2 − 2, culture 1, conviction 4 − 2, coalition 4 − 2
  expect(found.conditions).toEqual([
    { area: 'capacity', balance: -4 },
    { area: 'clarity', balance: 0 },
    { area: 'culture', balance: 1 },
    { area: 'coalition', balance: 2 },
    { area: 'conviction', balance: 2 },
  ])
})
