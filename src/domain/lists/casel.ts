import type { BuiltInList, LensItem } from './builtInList.ts'

/** Five areas of social and emotional learning. */
export const casel: BuiltInList<LensItem> = {
  id: 'casel',
  source: 'CASEL',
  version: 1,
  items: [
    { tag: 'casel/self-awareness', name: 'self-awareness' },
    { tag: 'casel/self-management', name: 'self-management' },
    { tag: 'casel/social-awareness', name: 'social awareness' },
    { tag: 'casel/relationship-skills', name: 'relationship skills' },
    { tag: 'casel/responsible-decisions', name: 'responsible decision-making' },
  ],
}
