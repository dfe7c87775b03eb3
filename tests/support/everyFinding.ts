import type { Plan } from '../../src/domain/plan.ts'
import {
  aimsAt,
  assigned,
  assumption,
  awaits,
  builds,
  condition,
  curve,
  does,
  feeling,
  fund,
  learner,
  makes,
  moment,
  needs,
  outcome,
  owns,
  pays,
  permission,
  person,
  plan,
  practice,
  practiceAt,
  requires,
  role,
  school,
  shapes,
  support,
  teaching,
  underlies,
} from './planBuilders.ts'

const ofHundredMinutes = [school({ contract: { maxContactMinutesPerDay: 100 } }), person('ana')]

const longDay = plan(
  school({ dayStart: '08:00', dayEnd: '15:00' }),
  person('ana'),
  practiceAt('hall', '08:00-15:00', { weekdays: [2] }),
  practiceAt('bus', '08:00-08:30', { weekdays: [2] }),
  practice('calls', {
    status: 'partly',
    timing: { kind: 'floating', purpose: 'family', minutes: 1951, timesPerWeek: 1 },
  }),
  assigned('ana', 'hall'),
  assigned('ana', 'bus'),
  assigned('ana', 'calls'),
)

const clockwork = plan(
  moment('a', '08:00-09:00', { weekdays: [1] }),
  moment('b', '08:30-09:00', { weekdays: [1] }),
  moment('c', '09:10-10:00', { weekdays: [1, 2, 3], minAdults: 2 }),
)

const adults = plan(
  school({ contract: { maxContactMinutesPerDay: 60 } }),
  moment('lab', '09:00-10:01', { weekdays: [3] }),
  practice('teach'),
  makes('teach', 'lab'),
  role('teacher'),
  role('aide'),
  does('teacher', 'teach', { part: 'A', count: 1 }),
  does('aide', 'teach', { part: 'RA', count: 3 }),
)

const learning = plan(
  learner('ana'),
  learner('diego', { access: { device: 'none' } }),
  moment('lab', '09:00-10:00', { needsDevice: true }),
  curve('lab', 'ana', 'aim', 2),
  curve('lab', 'diego', 'aim', -1),
  feeling('alone', 'lab'),
  feeling('fresh', 'lab'),
  feeling('known', 'lab'),
  practice('greet', { status: 'new' }),
  practice('meet', { status: 'in place' }),
  person('eve'),
  assigned('eve', 'meet'),
  shapes('greet', 'fresh'),
  shapes('meet', 'known'),
  outcome('talk'),
  outcome('unaimed', { evidence: 'Notes' }),
  aimsAt('lab', 'talk'),
)

const loose = plan(moment('unmapped'), practice('idle'), support('lost'), needs('idle', 'gone'))

const waiting = plan(
  moment('lab', '09:00-10:00'),
  moment('gym', '10:00-11:00', { minAdults: 0 }),
  moment('art', '11:00-12:00', { minAdults: 0 }),
  practice('teach'),
  practice('coach', { status: 'in place' }),
  makes('teach', 'lab'),
  makes('coach', 'gym'),
  makes('coach', 'art'),
  needs('coach', 'hall'),
  support('hall', { status: 'in place', costOneTime: 0 }),
  role('head'),
  owns('head', 'support:hall'),
  ...['a', 'b'].flatMap(name => [support(name, { status: 'missing' }), needs('teach', name)]),
  requires('a', 'b'),
  requires('b', 'a'),
  permission('no', { status: 'refused', granter: 'Board' }),
  awaits('a', 'no'),
)

const truths = plan(
  moment('lab'),
  practice('teach', { title: 'Look at data' }),
  makes('teach', 'lab'),
  outcome('talk'),
  builds('teach', 'talk', { tier: 4 }),
  support('zoo', { type: 'partners' }),
  needs('teach', 'zoo'),
  support('view', { type: 'data' }),
  fund('strict', { tiers: [1] }),
  pays('strict', 'zoo'),
  assumption('bus'),
  underlies('bus', 'moment:lab'),
  ...['clarity', 'conviction', 'coalition', 'capacity', 'culture'].map(area =>
    condition(area, { area, effect: 'hinders' }),
  ),
)

/** Small worlds in which, taken together, every message of every rule is given at least once. */
export const everyFinding: readonly Plan[] = [
  plan(...ofHundredMinutes, ...teaching('08:00-09:41')),
  plan(...ofHundredMinutes, ...teaching('08:00-09:35')),
  longDay,
  clockwork,
  adults,
  learning,
  loose,
  waiting,
  truths,
]
