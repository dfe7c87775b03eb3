import type { BuiltInList, ListItem } from './builtInList.ts'

export interface ReadinessStage extends ListItem {
  /** The ratings, 0 to 10, that mean this stage. */
  readonly from: number
  readonly to: number
}

/** How far a gear has come. */
export const readiness: BuiltInList<ReadinessStage> = {
  id: 'readiness',
  source: 'Future Ready Schools',
  version: 1,
  items: [
    { name: 'Investigating', from: 0, to: 3 },
    { name: 'Envisioning', from: 4, to: 5 },
    { name: 'Planning', from: 6, to: 7 },
    { name: 'Staging', from: 8, to: 10 },
  ],
}
