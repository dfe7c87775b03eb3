import { type BuiltInList, named } from './builtInList.ts'

/** What a moment can be; what it usually asks of adults is suggested by its kind. */
export const kindsOfMoment: BuiltInList = {
  id: 'kinds-of-moment',
  source: 'Collected for Backmap',
  version: 1,
  items: named(
    'arrival',
    'circle or advisory',
    "planning one's day",
    'direct teaching',
    'seminar or discussion',
    'stations',
    'lab or playlist',
    'project or studio',
    'critique or exhibition',
    'coaching or flex',
    'movement or recess',
    'meal',
    'club or choice',
    'service or internship',
    'transition',
    'close',
    'at home',
  ),
}
