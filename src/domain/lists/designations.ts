import type { BuiltInList, ListItem } from './builtInList.ts'

const elements = {
  stakeholders: 'made with stakeholders: principals and other leaders, teachers, parents',
  indicators: 'informed by all accountability indicators and long-term goals',
  'evidence-based': 'evidence-based interventions',
  'needs-assessment': 'a school-level needs assessment',
  inequities: 'resource inequities, budgets included, to be addressed',
  'approved-by-all': 'approved by school, district and state',
  'reviewed-by-state': 'monitored and reviewed by the state',
  'approved-by-district': 'approved and monitored by the district',
  'further-action': 'further action after a set number of years',
} as const

/** What an improvement plan has to show. */
export type PlanElement = keyof typeof elements

export interface Designation extends ListItem {
  readonly name: 'CSI' | 'TSI' | 'ATSI'
  /** Which schools it is given to. */
  readonly who: string
  /** In the order a plan names them. */
  readonly elements: readonly { readonly element: PlanElement; readonly asks: string }[]
}

function asking(...names: readonly PlanElement[]): Designation['elements'] {
  return names.map(element => ({ element, asks: elements[element] }))
}

const targeted = ['stakeholders', 'indicators', 'evidence-based', 'approved-by-district', 'further-action'] as const

/** Federal designations of schools, and what the plan of each must hold. Always shown with `caution`. */
export const designations: BuiltInList<Designation> & { readonly caution: string } = {
  id: 'designations',
  source: 'Every Student Succeeds Act',
  version: 1,
  caution: "not legal advice; your state's template decides",
  items: [
    {
      name: 'CSI',
      who: 'the lowest five percent of Title I schools, high schools that fail to graduate a third or more, chronically low groups',
      elements: asking(
        'stakeholders',
        'indicators',
        'evidence-based',
        'needs-assessment',
        'inequities',
        'approved-by-all',
        'reviewed-by-state',
      ),
    },
    {
      name: 'TSI',
      who: 'schools with one or more groups of students that consistently underperform',
      elements: asking(...targeted),
    },
    {
      name: 'ATSI',
      who: 'schools with a group of students as low as the level of CSI',
      elements: asking(...targeted, 'inequities'),
    },
  ],
}
