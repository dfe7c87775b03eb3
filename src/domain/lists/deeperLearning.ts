import type { BuiltInList, LensItem } from './builtInList.ts'

/** Six sides of deeper learning. */
export const deeperLearning: BuiltInList<LensItem> = {
  id: 'deeper',
  source: 'William and Flora Hewlett Foundation',
  version: 1,
  items: [
    { tag: 'deeper/content', name: 'rigorous content' },
    { tag: 'deeper/critical-thinking', name: 'critical thinking and problem solving' },
    { tag: 'deeper/collaboration', name: 'collaboration' },
    { tag: 'deeper/communication', name: 'communication' },
    { tag: 'deeper/self-direction', name: "directing one's own learning" },
    { tag: 'deeper/mindset', name: 'academic mindset' },
  ],
}
