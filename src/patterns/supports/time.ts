import type { SupportList } from '../supportPattern.ts'

export const time = {
  'duty-before-bell': {
    title: 'Twenty minutes of duty before the first bell',
    because: 'Adults can only greet students if they are paid to be there.',
    owner: 'principal',
    asks: 'duty-hours',
  },
  'advisory-block': {
    title: 'Group time that nothing else may take',
    because: 'A group cannot grow close in time that tests and assemblies keep taking.',
    owner: 'principal',
    asks: 'bell-schedule',
  },
  'common-planning': {
    title: 'Shared planning time for teachers with the same students',
    because: 'Adults can only act as one team if they meet while school pays for it.',
    owner: 'principal',
    asks: 'bell-schedule',
  },
  coplanning: {
    title: 'Half an hour a week for co-teachers to plan',
    because: 'Two adults who plan apart end up as a teacher and a helper.',
    owner: 'assistant principal',
    asks: 'bell-schedule',
  },
  'coach-release': {
    title: 'Cover so a coach can watch a class and talk after',
    because: 'Feedback helps most on the same day, while it is fresh.',
    owner: 'assistant principal',
  },
  'long-block': {
    title: 'One block of 75 minutes or more',
    because: 'Deep work needs time to set up, get lost, and find a way.',
    owner: 'principal',
    asks: 'bell-schedule',
  },
  'flex-block': {
    title: 'A flex block with no new lessons in it',
    because: 'Help reaches all who need it only if nobody misses class to get it.',
    owner: 'principal',
    asks: 'bell-schedule',
  },
  'recess-minutes': {
    title: 'At least twenty minutes of recess apart from lunch',
    because: 'Young bodies and minds need a real break, every day.',
    owner: 'principal',
    asks: 'bell-schedule',
  },
  'seated-lunch': {
    title: 'Twenty minutes to eat after the last student sits',
    because: 'Those at the end of the line need time to eat too.',
    owner: 'operations manager',
    asks: 'bell-schedule',
  },
  'passing-minutes': {
    title: 'Passing time long enough to walk and breathe',
    because: 'A rush in the hall starts the next class with late and upset students.',
    owner: 'operations manager',
    asks: 'bell-schedule',
  },
  'closing-minutes': {
    title: 'Ten minutes kept free before the last bell',
    because: 'Without set time, the close of the day is the first thing to go.',
    owner: 'principal',
    asks: 'bell-schedule',
  },
  'family-contact-time': {
    title: 'An hour a week of paid time to reach families',
    because: 'Calls that nobody has time for are made only when things go wrong.',
    owner: 'principal',
    asks: 'duty-hours',
  },
  'site-visit-time': {
    title: 'Release time to visit students at their sites',
    because: 'An adult who sees the work can tie it to what students learn in class.',
    owner: 'assistant principal',
  },
  'work-review-time': {
    title: 'An hour every two weeks to look at student work',
    because: 'A team that looks at real work sees what to change next.',
    owner: 'instructional coach',
  },
  'exhibition-evening': {
    title: 'Two evenings a year of paid time for exhibitions',
    because: 'Families who work days can only come in the evening.',
    owner: 'principal',
    asks: 'duty-hours',
  },
  'student-planning': {
    title: 'Fifteen minutes a day for students to plan',
    because: 'Students learn to plan by doing it each day, not by being told.',
    owner: 'principal',
    asks: 'bell-schedule',
  },
} as const satisfies SupportList
