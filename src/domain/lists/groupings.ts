import { type BuiltInList, named } from './builtInList.ts'

/** With whom students are in a moment. */
export const groupings: BuiltInList = {
  id: 'groupings',
  source: 'Collected for Backmap',
  version: 1,
  items: named(
    'whole house',
    'whole class',
    'crew or advisory',
    'small groups',
    'pairs',
    'one by one',
    'stations',
    'mixed ages',
    'open choice',
  ),
}
