import type { BuiltInList, ListItem } from './builtInList.ts'

export interface ShadowStep extends ListItem {
  readonly hint: string
}

/** How to shadow a student. */
export const shadowSteps: BuiltInList<ShadowStep> = {
  id: 'shadow-steps',
  source: 'Shadow a Student Challenge',
  version: 1,
  items: [
    { name: 'prepare', hint: '' },
    { name: 'shadow', hint: '' },
    { name: 'reflect', hint: '' },
    { name: 'act', hint: 'a small test' },
  ],
}
