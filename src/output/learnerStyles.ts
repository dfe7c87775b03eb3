import type { Token } from './colours.ts'

/** How a learner is told from the others without colour: by the dash of the line and the marker on it. */
export interface LearnerStyle {
  readonly token: Token
  /** `stroke-dasharray` of the curve as dreamed; the curve of today is dotted for everybody. */
  readonly dash: string
  /** Path data of a marker 10 units across, centred on 0,0. */
  readonly marker: string
}

const first: LearnerStyle = { token: 'learner-1', dash: 'none', marker: 'M-5 0A5 5 0 1 1 5 0A5 5 0 1 1-5 0Z' }

/** Eight learners' styles. */
export const learnerStyles: readonly LearnerStyle[] = [
  first,
  { token: 'learner-2', dash: '12 5', marker: 'M-4.5-4.5H4.5V4.5H-4.5Z' },
  { token: 'learner-3', dash: '18 4 4 4', marker: 'M0-6L6 0L0 6L-6 0Z' },
  { token: 'learner-4', dash: '7 4', marker: 'M0-5.5L5.5 4.5H-5.5Z' },
  { token: 'learner-5', dash: '18 4 4 4 4 4', marker: 'M0 5.5L5.5-4.5H-5.5Z' },
  { token: 'learner-6', dash: '24 6', marker: 'M-2-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z' },
  { token: 'learner-7', dash: '12 4 4 4', marker: 'M-3-5.2H3L6 0L3 5.2H-3L-6 0Z' },
  { token: 'learner-8', dash: '7 3 7 8', marker: 'M0-6L1.6-1.6L6 0L1.6 1.6L0 6L-1.6 1.6L-6 0L-1.6-1.6Z' },
]

/** The style of the learner at `index`, counted from 0; a ninth learner begins again at the first. */
export function learnerStyle(index: number): LearnerStyle {
  return learnerStyles[index % learnerStyles.length] ?? first
}

/** Today's curve, whoever's it is. */
export const dots = { 'stroke-dasharray': '0.1 5.5', 'stroke-linecap': 'round' } as const

/** The opacity of the others when one learner is in front: they step back, and keep 3:1 on every ground. */
export const behind = 0.72
