import type { BuiltInList, LensItem } from './builtInList.ts'

export interface Leap extends LensItem {
  /** What it moves away from. */
  readonly leaves: string
}

/** Six moves from the school many know to the one learners need. */
export const leaps: BuiltInList<Leap> = {
  id: 'leaps',
  source: 'Transcend',
  version: 1,
  items: [
    { tag: 'leaps/whole-child', name: 'Whole-Child Focus', leaves: 'narrow focus' },
    { tag: 'leaps/connection', name: 'Connection & Community', leaves: 'isolation' },
    { tag: 'leaps/high-expectations', name: 'High Expectations with Rigorous Learning', leaves: 'low expectations' },
    { tag: 'leaps/relevance', name: 'Relevance', leaves: 'irrelevance' },
    { tag: 'leaps/customization', name: 'Customization', leaves: 'one-size-fits-all' },
    { tag: 'leaps/agency', name: 'Agency', leaves: 'passive compliance' },
  ],
}
