import type { BuiltInList, ListItem } from './builtInList.ts'

export interface LogicModelPart extends ListItem {
  /** The planned work, the intended results, or what surrounds both. */
  readonly side: 'work' | 'results' | 'around'
}

/** The columns of a logic model, in order, and what stands around them. */
export const logicModel: BuiltInList<LogicModelPart> = {
  id: 'logic-model',
  source: 'W. K. Kellogg Foundation',
  version: 1,
  items: [
    { name: 'inputs', side: 'work' },
    { name: 'activities', side: 'work' },
    { name: 'outputs', side: 'results' },
    { name: 'outcomes', side: 'results' },
    { name: 'impact', side: 'results' },
    { name: 'assumptions', side: 'around' },
    { name: 'outside factors', side: 'around' },
  ],
}
