import { type BuiltInList, named } from './builtInList.ts'

/** Models of blended learning, for the field `blended` of a moment. */
export const blendedModels: BuiltInList = {
  id: 'blended-models',
  source: 'Clayton Christensen Institute',
  version: 1,
  items: named(
    'Station Rotation',
    'Lab Rotation',
    'Flipped Classroom',
    'Individual Rotation',
    'Flex',
    'A La Carte',
    'Enriched Virtual',
  ),
}
