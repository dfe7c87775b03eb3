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
    { field: 'place', label: 'list.field.place', as: 'line' },
    { field: 'grouping', label: 'list.field.grouping', as: 'line' },
    { field: 'minAdults', label: 'list.field.minAdults', as: 'number' },
  ],
  practice: [
    { field: 'detail', label: 'list.field.detail', as: 'long' },
    {
      field: 'visibility',
      label: 'list.field.visibility',
      as: 'choice',
      options: [
        ['frontstage', 'practice.frontstage'],
        ['backstage', 'practice.backstage'],
      ],
    },
    {
      field: 'status',
      label: 'list.field.status',
      as: 'choice',
      options: practiceStatuses.map(status => [status, `practice.status.${status}`]),
    },
  ],
  role: [
    { field: 'headcount', label: 'list.field.headcount', as: 'number' },
    { field: 'note', label: 'list.field.note', as: 'line' },
  ],
  person: [],
  support: [
    {
      field: 'type',
      label: 'list.field.type',
      as: 'choice',
      options: supportTypes.map(type => [type, `support.type.${type}`]),
    },
    {
      field: 'status',
      label: 'list.field.status',
      as: 'choice',
      options: supportStatuses.map(status => [status, `support.status.${status}`]),
    },
    { field: 'detail', label: 'list.field.detail', as: 'long' },
    { field: 'costOneTime', label: 'list.field.costOneTime', as: 'number' },
    { field: 'costPerYear', label: 'list.field.costPerYear', as: 'number' },
    { field: 'leadWeeks', label: 'list.field.leadWeeks', as: 'number' },
  ],
  permission: [
    { field: 'granter', label: 'list.field.granter', as: 'line' },
    {
      field: 'status',
      label: 'list.field.status',
      as: 'choice',
      options: permissionStatuses.map(status => [status, `permission.status.${status}`]),
    },
    { field: 'weeks', label: 'list.field.weeks', as: 'number' },
  ],
  learner: [
    { field: 'grade', label: 'list.field.grade', as: 'line' },
    { field: 'about', label: 'list.field.about', as: 'long' },
    { field: 'todayInOneLine', label: 'list.field.today', as: 'line' },
  ],
  outcome: [
    {
      field: 'kind',
      label: 'list.field.outcomeKind',
      as: 'choice',
      options: outcomeKinds.map(kind => [kind, `list.outcome.${kind}`]),
    },
    { field: 'evidence', label: 'list.field.evidence', as: 'line' },
  ],
  condition: [
    {
      field: 'effect',
      label: 'list.field.effect',
      as: 'choice',
      options: [
        ['helps', 'list.effect.helps'],
        ['hinders', 'list.effect.hinders'],
      ],
    },
    {
      field: 'area',
      label: 'list.field.area',
      as: 'choice',
      options: conditionAreas.map(area => [area, `list.area.${area}`]),
    },
    {
      field: 'strength',
      label: 'list.field.strength',
      as: 'choice',
      options: [
        [1, 'list.strength.1'],
        [2, 'list.strength.2'],
        [4, 'list.strength.4'],
      ],
    },
  ],
  assumption: [
    {
      field: 'risk',
      label: 'list.field.risk',
      as: 'choice',
      options: [
        ['low', 'list.risk.low'],
        ['medium', 'list.risk.medium'],
        ['high', 'list.risk.high'],
      ],
    },
  ],
  fund: [
    { field: 'amount', label: 'list.field.amount', as: 'number' },
    { field: 'recurring', label: 'list.field.recurring', as: 'check' },
    { field: 'until', label: 'list.field.until', as: 'line' },
  ],
}
