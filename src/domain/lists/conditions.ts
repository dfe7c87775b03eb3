import type { conditionAreas } from '../adultDay.ts'
import type { BuiltInList, ListItem } from './builtInList.ts'

interface ConditionArea extends ListItem {
  readonly name: (typeof conditionAreas)[number]
}

/** States of a community that help or hinder. */
export const conditions: BuiltInList<ConditionArea> = {
  id: 'conditions',
  source: 'Widely used in school redesign',
  version: 1,
  items: [
    { name: 'clarity' },
    { name: 'conviction' },
    { name: 'coalition' },
    { name: 'capacity' },
    { name: 'culture' },
  ],
}
