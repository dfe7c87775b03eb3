import {
  conditionAreas,
  permissionStatuses,
  practiceStatuses,
  supportStatuses,
  supportTypes,
} from '../domain/adultDay.ts'
import { outcomeKinds } from '../domain/studentDay.ts'
import type { en } from '../words/en.ts'
import type { CardKind } from './cardTitles.ts'

type WordKey = keyof typeof en

/** One field of a card as the list shows it. */
export interface FieldSpec {
  readonly field: string
  readonly label: WordKey
  readonly as: 'line' | 'long' | 'number' | 'choice' | 'check'
  /** For choices: the value and its word. An empty value means nobody has said. */
  readonly options?: readonly (readonly [value: string | number, word: WordKey])[]
}

/** What can be said of a card beside its title and what hangs under it. Moments and timing have parts of their own. */
export const fieldSpecs: Readonly<Record<CardKind, readonly FieldSpec[]>> = {
  moment: [
    { field: 'does', label: 'moment.does', as: 'long' },
    { field: 'learns', label: 'moment.learns', as: 'long' },
    { field: 'place', label: 'card.field.place', as: 'line' },
    { field: 'grouping', label: 'card.field.grouping', as: 'line' },
    { field: 'minAdults', label: 'card.field.minAdults', as: 'number' },
  ],
  practice: [
    { field: 'detail', label: 'card.field.detail', as: 'long' },
    {
      field: 'visibility',
      label: 'card.field.visibility',
      as: 'choice',
      options: [
        ['frontstage', 'practice.frontstage'],
        ['backstage', 'practice.backstage'],
      ],
    },
    {
      field: 'status',
      label: 'card.field.status',
      as: 'choice',
      options: practiceStatuses.map(status => [status, `practice.status.${status}`]),
    },
  ],
  role: [
    { field: 'headcount', label: 'card.field.headcount', as: 'number' },
    { field: 'note', label: 'card.field.note', as: 'line' },
  ],
  person: [],
  support: [
    {
      field: 'type',
      label: 'card.field.type',
      as: 'choice',
      options: supportTypes.map(type => [type, `support.type.${type}`]),
    },
    {
      field: 'status',
      label: 'card.field.status',
      as: 'choice',
      options: supportStatuses.map(status => [status, `support.status.${status}`]),
    },
    { field: 'detail', label: 'card.field.detail', as: 'long' },
    { field: 'costOneTime', label: 'card.field.costOneTime', as: 'number' },
    { field: 'costPerYear', label: 'card.field.costPerYear', as: 'number' },
    { field: 'leadWeeks', label: 'card.field.leadWeeks', as: 'number' },
  ],
  permission: [
    { field: 'granter', label: 'card.field.granter', as: 'line' },
    {
      field: 'status',
      label: 'card.field.status',
      as: 'choice',
      options: permissionStatuses.map(status => [status, `permission.status.${status}`]),
    },
    { field: 'weeks', label: 'card.field.weeks', as: 'number' },
  ],
  learner: [
    { field: 'grade', label: 'card.field.grade', as: 'line' },
    { field: 'about', label: 'card.field.about', as: 'long' },
    { field: 'todayInOneLine', label: 'card.field.today', as: 'line' },
  ],
  outcome: [
    {
      field: 'kind',
      label: 'card.field.outcomeKind',
      as: 'choice',
      options: outcomeKinds.map(kind => [kind, `card.outcome.${kind}`]),
    },
    { field: 'evidence', label: 'card.field.evidence', as: 'line' },
  ],
  condition: [
    {
      field: 'effect',
      label: 'card.field.effect',
      as: 'choice',
      options: [
        ['helps', 'card.effect.helps'],
        ['hinders', 'card.effect.hinders'],
      ],
    },
    {
      field: 'area',
      label: 'card.field.area',
      as: 'choice',
      options: conditionAreas.map(area => [area, `card.area.${area}`]),
    },
    {
      field: 'strength',
      label: 'card.field.strength',
      as: 'choice',
      options: [
        [1, 'card.strength.1'],
        [2, 'card.strength.2'],
        [4, 'card.strength.4'],
      ],
    },
  ],
  assumption: [
    {
      field: 'risk',
      label: 'card.field.risk',
      as: 'choice',
      options: [
        ['low', 'card.risk.low'],
        ['medium', 'card.risk.medium'],
        ['high', 'card.risk.high'],
      ],
    },
  ],
  fund: [
    { field: 'amount', label: 'card.field.amount', as: 'number' },
    { field: 'recurring', label: 'card.field.recurring', as: 'check' },
    { field: 'until', label: 'card.field.until', as: 'line' },
  ],
}
