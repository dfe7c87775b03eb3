import type { BuiltInList, ListItem } from './builtInList.ts'

export interface BlueprintRow extends ListItem {
  readonly is: 'row' | 'line'
}

/** A service blueprint from top to bottom: its rows and the lines between them. */
export const blueprintRows: BuiltInList<BlueprintRow> = {
  id: 'blueprint-rows',
  source: 'Widely used in service design',
  version: 1,
  items: [
    { name: 'physical evidence', is: 'row' },
    { name: 'student actions', is: 'row' },
    { name: 'line of interaction', is: 'line' },
    { name: 'frontstage', is: 'row' },
    { name: 'line of visibility', is: 'line' },
    { name: 'backstage', is: 'row' },
    { name: 'line of internal interaction', is: 'line' },
    { name: 'support processes', is: 'row' },
  ],
}
