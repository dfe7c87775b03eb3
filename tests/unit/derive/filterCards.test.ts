import { expect, it } from 'vitest'
import { type CardFilter, filterCards } from '../../../src/derive/filterCards.ts'
import { linkOf, planOf } from '../../support/plans.ts'

/** Two chains that share nothing: the circle with its advisor and training, lunch with its cook and kitchen. */
const plan = planOf({
  days: [{ id: 'day:ideal', kind: 'aim' }],
  learners: [
    { id: 'learner:amara', name: 'Amara' },
    { id: 'learner:diego', name: 'Diego' },
  ],
  outcomes: [{ id: 'outcome:voice', title: 'Speaks up', kind: 'agency' }],
  moments: [
    { id: 'moment:circle', day: 'day:ideal', title: 'Crew circle', voice: ['students'] },
    { id: 'moment:lunch', day: 'day:ideal', title: 'Lunch', weekdays: [3], learners: ['learner:diego'] },
  ],
  feelings: [
    { id: 'feeling:safe', moment: 'moment:circle', learner: 'learner:amara', word: 'safe', field: 'calm' },
    { id: 'feeling:known', moment: 'moment:circle', learner: null, word: 'known', field: 'calm' },
  ],
  practices: [
    { id: 'practice:run', title: 'Run the circle', status: 'in place' },
    { id: 'practice:greet', title: 'Greet by name', status: 'partly' },
    { id: 'practice:serve', title: 'Serve lunch' },
  ],
  roles: [
    { id: 'role:advisor', title: 'Advisor' },
    { id: 'role:cook', title: 'Cook' },
  ],
  people: [{ id: 'person:ada', label: 'Advisor A' }],
  supports: [
    { id: 'support:training', title: 'Circle training', type: 'training', status: 'partly' },
    { id: 'support:room', title: 'A round room', type: 'space' },
    { id: 'support:kitchen', title: 'Kitchen', type: 'space', status: 'in place' },
  ],
  permissions: [
    { id: 'permission:hours', ask: 'Training hours', status: 'refused' },
    { id: 'permission:idle', ask: 'A bell', status: 'granted' },
  ],
  links: [
    linkOf('makes', 'practice:run', 'moment:circle'),
    linkOf('makes', 'practice:serve', 'moment:lunch'),
    linkOf('shapes', 'practice:greet', 'feeling:safe'),
    linkOf('builds', 'practice:run', 'outcome:voice'),
    linkOf('aims-at', 'moment:circle', 'outcome:voice'),
    linkOf('does', 'role:advisor', 'practice:run', { part: 'R' }),
    linkOf('does', 'role:cook', 'practice:serve', { part: 'R' }),
    linkOf('fills', 'person:ada', 'role:advisor'),
    linkOf('needs', 'practice:run', 'support:training'),
    linkOf('needs', 'practice:run', 'support:room'),
    linkOf('needs', 'practice:serve', 'support:kitchen'),
    linkOf('awaits', 'support:training', 'permission:hours'),
    linkOf('owns', 'role:cook', 'support:room'),
  ],
})

function kept(filter: CardFilter): string[] | null {
  const ids = filterCards(plan, filter)
  return ids && [...ids].filter(id => !id.startsWith('feeling:')).sort()
}

it('asks for nothing when nothing is chosen', () => {
  expect(kept({})).toBe(null)
  expect(kept({ unfinished: false, role: undefined })).toBe(null)
})

it('keeps what a role does, what that makes possible and what it takes, and what the role owns; no other role', () => {
  expect(kept({ role: 'role:advisor' })).toEqual([
    'moment:circle',
    'outcome:voice',
    'permission:hours',
    'person:ada',
    'practice:run',
    'role:advisor',
    'support:room',
    'support:training',
  ])
  expect(kept({ role: 'role:cook' })).toEqual([
    'moment:lunch',
    'practice:serve',
    'role:cook',
    'support:kitchen',
    'support:room',
  ])
})

it('keeps supports of a type, who needs them and what they wait for, but no other support of the same practice', () => {
  expect(kept({ type: 'training' })).toEqual([
    'moment:circle',
    'outcome:voice',
    'permission:hours',
    'person:ada',
    'practice:run',
    'role:advisor',
    'support:training',
  ])
})

it('reads how far a card is in the words of its kind; what else hangs on it is kept with it', () => {
  expect(kept({ stage: 'there' })).toEqual([
    'moment:circle',
    'moment:lunch',
    'outcome:voice',
    'permission:idle',
    'person:ada',
    'practice:run',
    'role:advisor',
    'support:kitchen',
  ])
  expect(kept({ stage: 'refused' })).toEqual(['moment:circle', 'outcome:voice', 'permission:hours'])
})

it('keeps the moments that name a learner or what they feel, with all these take', () => {
  expect(kept({ learner: 'learner:amara' })).toEqual([
    'learner:amara',
    'moment:circle',
    'outcome:voice',
    'permission:hours',
    'person:ada',
    'practice:greet',
    'practice:run',
    'role:advisor',
    'support:room',
    'support:training',
  ])
  expect(kept({ learner: 'learner:diego' })).toEqual([
    'learner:diego',
    'moment:lunch',
    'practice:serve',
    'role:cook',
    'support:kitchen',
  ])
})

it('keeps what runs on a weekday; a practice that runs with its moments goes by theirs', () => {
  expect(kept({ weekday: 1 })).not.toContain('practice:serve')
  expect(kept({ weekday: 3 })).toContain('practice:serve')
  expect(kept({ weekday: 6 })).toEqual([])
})

it('keeps exactly the cards of a voice, and those something is missing of', () => {
  expect(kept({ voice: 'students' })).toEqual(['moment:circle'])
  expect(kept({ unfinished: true })).toEqual([
    'moment:circle', // nobody cares for “known”
    'permission:idle',
    'practice:greet', // no role, no moment
    'support:kitchen',
    'support:training',
  ])
})

it('keeps only what fits all that is asked', () => {
  expect(kept({ role: 'role:cook', type: 'space', stage: 'there' })).toEqual([
    'moment:lunch',
    'support:kitchen', // serving lunch is not in place
  ])
})

it('keeps nothing for a role that is gone', () => {
  expect(kept({ role: 'role:gone' })).toEqual([])
})
