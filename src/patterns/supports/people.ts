import type { SupportList } from '../supportPattern.ts'

export const people = {
  'second-adult': {
    title: 'A second adult in the room',
    because: 'Two adults can teach one group and still see all.',
    owner: 'principal',
    asks: 'new-post',
  },
  interpreters: {
    title: 'Interpreters by phone or in person',
    because: 'A child should not have to interpret for a parent.',
    owner: 'family liaison',
    asks: 'staff-budget',
  },
  'greeter-posts': {
    title: 'Adults with greeting posts at each door',
    because: 'A post with a name on it is filled each day.',
    owner: 'assistant principal',
  },
  'play-leader': {
    title: 'A trained adult who leads play',
    because: 'One adult who starts games draws in those who stand alone.',
    owner: 'principal',
    asks: 'staff-budget',
  },
  'site-coordinator': {
    title: 'A coordinator for sites and internships',
    because: 'Finding and keeping sites is a job, not a favor.',
    owner: 'partnership manager',
    asks: 'new-post',
  },
  'counselor-load': {
    title: 'A counselor load that leaves time for groups',
    because: 'A counselor with 500 students can only handle crises.',
    owner: 'principal',
    asks: 'new-post',
  },
  'tutor-team': {
    title: 'Tutors for groups of three or fewer',
    because: 'Help works best in very small groups, often, with the same tutor.',
    owner: 'interventionist or tutor',
    asks: 'new-post',
  },
  'language-hours': {
    title: 'Weekly hours of a multilingual specialist in class',
    because: 'Language help belongs where the content is taught.',
    owner: 'multilingual specialist',
    asks: 'new-post',
  },
  'aide-hours': {
    title: 'Assistant hours at the busiest times of day',
    because: 'Arrival, lunch and dismissal need the most eyes.',
    owner: 'operations manager',
    asks: 'staff-budget',
  },
  'meal-staff': {
    title: 'Enough meal staff to clear the line in ten minutes',
    because: 'A long line takes the time meant for eating.',
    owner: 'food service',
    asks: 'staff-budget',
  },
  'librarian-hours': {
    title: 'A librarian in the library all day',
    because: 'Books find readers through a person.',
    owner: 'principal',
    asks: 'new-post',
  },
  'social-work-hours': {
    title: 'A social worker on site each day',
    because: 'Hunger, housing and fear come to school too.',
    owner: 'principal',
    asks: 'new-post',
  },
  'device-helper': {
    title: 'A person who fixes devices during class',
    because: 'Teachers should not stop to fix a login.',
    owner: 'IT',
  },
  'family-speaker': {
    title: 'An office adult who speaks families’ languages',
    because: 'The first voice a family hears sets the tone.',
    owner: 'office staff',
    asks: 'new-post',
  },
  'floating-adult': {
    title: 'A floating adult who can step in for ten minutes',
    because: 'A teacher can leave to help one student only if someone steps in.',
    owner: 'assistant principal',
    asks: 'staff-budget',
  },
  'project-lead': {
    title: 'A lead teacher with time to guide projects',
    because: 'New work needs someone whose job it is.',
    owner: 'principal',
    asks: 'new-post',
  },
} as const satisfies SupportList
