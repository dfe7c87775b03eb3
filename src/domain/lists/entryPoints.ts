import type { BuiltInList, ListItem } from './builtInList.ts'

export interface EntryPoint extends ListItem {
  /** What the way in begins with, where its name does not say it. */
  readonly hint: string
}

/** The ways in that are offered at the start. */
export const entryPoints: BuiltInList<EntryPoint> = {
  id: 'entry-points',
  source: 'Made for Backmap',
  version: 1,
  items: [
    { name: 'dream a day', hint: '' },
    { name: 'fix one moment', hint: '' },
    { name: 'shadow a student', hint: "today's day first" },
    { name: 'start from a model', hint: 'blended models, advisory, project school' },
    { name: 'competency-based workshop', hint: '' },
    { name: 'equity talk', hint: 'walk the day as each learner' },
    { name: 'school visit notes', hint: '' },
    { name: 'start from a grant or an improvement plan', hint: '' },
  ],
}
