import type { BuiltInList, LensItem } from './builtInList.ts'

/** Parts of a school that have to turn together; the last stands around the others. A plan rates each 0 to 10. */
export const gears: BuiltInList<LensItem> = {
  id: 'gear',
  source: 'Future Ready Schools',
  version: 1,
  items: [
    { tag: 'gear/curriculum-instruction-and-assessment', name: 'Curriculum, Instruction, and Assessment' },
    { tag: 'gear/use-of-space-and-time', name: 'Use of Space and Time' },
    { tag: 'gear/robust-infrastructure', name: 'Robust Infrastructure' },
    { tag: 'gear/data-and-privacy', name: 'Data and Privacy' },
    { tag: 'gear/community-partnerships', name: 'Community Partnerships' },
    { tag: 'gear/personalized-professional-learning', name: 'Personalized Professional Learning' },
    { tag: 'gear/budget-and-resources', name: 'Budget and Resources' },
    { tag: 'gear/collaborative-leadership', name: 'Collaborative Leadership' },
  ],
}
