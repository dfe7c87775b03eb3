import type { SupportList } from '../supportPattern.ts'

export const budget = {
  'duty-pay': {
    title: 'Pay for duty outside contract hours',
    because: 'Nobody can keep up unpaid duty for a whole year.',
    owner: 'principal',
    asks: 'staff-budget',
  },
  'materials-fund': {
    title: 'A project materials fund with one-week buying',
    because: 'Projects wait for tape and wire more than for ideas.',
    owner: 'operations manager',
    asks: 'school-budget',
  },
  'snack-fund': {
    title: 'A fund for snacks with no questions asked',
    because: 'It is hard to think when hungry, and no one should have to explain.',
    owner: 'social worker',
    asks: 'school-budget',
  },
  'club-pay': {
    title: 'Small stipends for adults who lead clubs',
    because: 'Clubs last when the adults who lead them are paid.',
    owner: 'after-school coordinator',
    asks: 'staff-budget',
  },
  'trip-fund': {
    title: 'A fund that pays trips for all students',
    because: 'Nobody stays behind over money.',
    owner: 'operations manager',
    asks: 'school-budget',
  },
  'expert-pay': {
    title: 'Small payments for experts who come often',
    because: 'People with few means have skills to share too.',
    owner: 'partnership manager',
    asks: 'school-budget',
  },
  'translation-fund': {
    title: 'Money for translation of what goes home',
    because: 'Families can only act on what they can read.',
    owner: 'family liaison',
    asks: 'staff-budget',
  },
  'book-fund': {
    title: 'A yearly fund for books students ask for',
    because: 'New books that students chose get read.',
    owner: 'librarian',
    asks: 'school-budget',
  },
  'cover-fund': {
    title: 'Money for substitute teachers on planning days',
    because: 'Teams can plan in depth only if classes are covered.',
    owner: 'principal',
    asks: 'staff-budget',
  },
  'show-fund': {
    title: 'A small fund for prints, stands and food at exhibitions',
    because: 'A show with care tells students that the work matters.',
    owner: 'operations manager',
    asks: 'school-budget',
  },
  'repair-fund': {
    title: 'Money to fix or swap a broken device in a day',
    because: 'A broken device should cost a student one hour, not one month.',
    owner: 'IT',
    asks: 'school-budget',
  },
} as const satisfies SupportList
