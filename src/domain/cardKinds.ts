/** The kinds of record people see as cards, in the order a plan is mapped backwards. */
export const cardKinds = [
  'learner',
  'moment',
  'practice',
  'role',
  'person',
  'support',
  'permission',
  'outcome',
  'condition',
  'assumption',
  'fund',
] as const
export type CardKind = (typeof cardKinds)[number]

/** The field that says what a card is called. */
export const titleFields = {
  learner: 'name',
  moment: 'title',
  practice: 'title',
  role: 'title',
  person: 'label',
  support: 'title',
  permission: 'ask',
  outcome: 'title',
  condition: 'title',
  assumption: 'text',
  fund: 'title',
} as const satisfies Record<CardKind, string>
