import type { BuiltInList, LensItem } from './builtInList.ts'

/** The seven elements of competency-based education. */
export const competencyBased: BuiltInList<LensItem> = {
  id: 'cbe',
  source: 'Aurora Institute, 2019',
  version: 1,
  items: [
    { tag: 'cbe/decisions', name: 'students make important decisions daily' },
    { tag: 'cbe/assessment', name: 'assessment is meaningful and yields usable evidence' },
    { tag: 'cbe/support', name: 'timely, differentiated support' },
    { tag: 'cbe/mastery', name: 'progress on mastery, not seat time' },
    { tag: 'cbe/pathways', name: 'different pathways and pacing' },
    { tag: 'cbe/equity', name: 'equity in culture, structure and pedagogy' },
    { tag: 'cbe/expectations', name: 'rigorous, common, transparent expectations' },
  ],
}
