import type { Plan } from '../../../src/domain/plan.ts'
import { linkOf, planOf } from '../../support/plans.ts'

/** One ideal day with two moments, a learner and how they feel, a practice with who does it and what it needs. */
export function smallWorld(): Plan {
  return planOf({
    days: [
      { id: 'day:aim', title: 'Ideal day', kind: 'aim', order: 'a0' },
      { id: 'day:today', title: 'Today', kind: 'today', order: 'a1' },
    ],
    learners: [{ id: 'learner:mia', name: 'Mia', strengths: ['drawing', 'patience'], order: 'a0' }],
    moments: [
      {
        id: 'moment:welcome',
        day: 'day:aim',
        title: 'Welcome',
        start: '08:00',
        end: '08:30',
        part: 'morning',
        order: 'a0',
        does: 'greets a friend',
      },
      {
        id: 'moment:lunch',
        day: 'day:aim',
        title: 'Lunch',
        part: 'midday',
        order: 'a1',
        learners: ['learner:mia'],
        choice: { place: 'student' },
      },
    ],
    feelings: [
      { id: 'feeling:seen', moment: 'moment:welcome', learner: null, word: 'seen', field: 'bright', kind: 'aim' },
    ],
    curve: [{ id: 'curve:welcome.mia.aim', moment: 'moment:welcome', learner: 'learner:mia', when: 'aim', valence: 1 }],
    faces: [{ id: 'face:f1', moment: 'moment:welcome', valence: 2 }],
    practices: [
      {
        id: 'practice:greet',
        title: 'Greet at the door',
        visibility: 'frontstage',
        timing: { kind: 'during' },
        status: 'new',
        order: 'a0',
      },
    ],
    roles: [{ id: 'role:teacher', title: 'Teacher', order: 'a0' }],
    people: [{ id: 'person:a', label: 'Teacher A', order: 'a0' }],
    supports: [{ id: 'support:time', title: 'Ten minutes', type: 'time', order: 'a0' }],
    sessions: [{ id: 'session:one', title: 'First design day', date: '2026-11-02' }],
    steps: [
      {
        id: 'step:draw',
        session: 'session:one',
        prompt: 'Draw the day',
        minutes: 20,
        private: false,
        dots: 0,
        order: 'a0',
      },
    ],
    comments: [{ id: 'comment:why', on: 'practice:greet', text: 'Why at the door?', at: '2026-11-02' }],
    links: [
      linkOf('makes', 'practice:greet', 'moment:welcome', { reason: 'It starts there' }),
      linkOf('shapes', 'practice:greet', 'feeling:seen'),
      linkOf('does', 'role:teacher', 'practice:greet', { part: 'RA' }),
      linkOf('fills', 'person:a', 'role:teacher'),
      linkOf('needs', 'practice:greet', 'support:time'),
    ],
  })
}
