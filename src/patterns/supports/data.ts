import type { SupportList } from '../supportPattern.ts'

export const data = {
  'absence-list': {
    title: 'A list of who is missing, soon after the first bell',
    because: 'A call the same day shows that a student was missed.',
    owner: 'office staff',
  },
  'connection-map': {
    title: 'A list of which adult knows each student well',
    because: 'The students nobody named are the ones to reach first.',
    owner: 'counselor',
  },
  'skills-view': {
    title: 'A page that shows which skills each student has shown',
    because: 'Students and adults plan better from skills than from averages.',
    owner: 'data coordinator',
    asks: 'data-access',
  },
  'exit-answers': {
    title: 'Exit answers sorted by the end of the day',
    because: 'Tomorrow’s groups come from today’s answers.',
    owner: 'teacher',
  },
  'reading-checks': {
    title: 'Reading checks three times a year',
    because: 'A short check finds who needs help before years go by.',
    owner: 'data coordinator',
  },
  'student-voice': {
    title: 'A two-minute student survey each month',
    because: 'Adults guess wrong about how a day feels.',
    owner: 'counselor',
    asks: 'family-consent',
  },
  'help-log': {
    title: 'A log of who got help and who has not',
    because: 'The loudest get help first unless someone keeps count.',
    owner: 'data coordinator',
  },
  'interest-list': {
    title: 'A list of what each student cares about',
    because: 'Projects and clubs fit when they start from real interests.',
    owner: 'advisor',
  },
  'talk-count': {
    title: 'A count of who speaks in class talk',
    because: 'A simple count shows whose voice is missing.',
    owner: 'instructional coach',
  },
  'contact-log': {
    title: 'A log of contacts with each family',
    because: 'Each family should hear good news before bad news.',
    owner: 'family liaison',
  },
  'trouble-map': {
    title: 'A map of where and when trouble happens',
    because: 'Most trouble comes from a few places and times.',
    owner: 'dean',
    asks: 'data-access',
  },
  'meal-count': {
    title: 'A count of meals served and wasted',
    because: 'The count shows who does not eat and what to change.',
    owner: 'food service',
  },
  'club-list': {
    title: 'A list of who is in which club, and who is in none',
    because: 'Those who join nothing seldom say so.',
    owner: 'after-school coordinator',
  },
  'site-notes': {
    title: 'Short notes from site mentors each week',
    because: 'Small problems at a site can be fixed early.',
    owner: 'partnership manager',
  },
  'care-notes': {
    title: 'A short list of students to look out for today',
    because: 'Adults act with care when they know what a student carries.',
    owner: 'counselor',
    asks: 'data-access',
  },
  'allergy-list': {
    title: 'An allergy list with photos that is up to date',
    because: 'The adult who serves must know the face, not just the name.',
    owner: 'nurse',
    asks: 'family-consent',
  },
  'menu-say': {
    title: 'A vote on dishes each term, with families',
    because: 'People eat what they had a say in.',
    owner: 'food service',
    asks: 'meal-program',
  },
  'new-student-list': {
    title: 'A list of students who are new this month',
    because: 'A new student is easy to miss in a full hall.',
    owner: 'office staff',
  },
} as const satisfies SupportList
