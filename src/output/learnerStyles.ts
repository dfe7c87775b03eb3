import type { Token } from './colours.ts'

/** How a learner is told from the others without colour: by the dash of the line and the marker on it. */
export interface LearnerStyle {
  readonly token: Token
  /** `stroke-dasharray` of the curve as dreamed; the curve of today is dotted for everybody. */
  readonly dash: string
  /** Path data of a marker 10 units across, centred on where it starts. */
  readonly marker: string
}

const first: LearnerStyle = {
  token: 'learner-1',
  dash: 'none',
  marker: 'm-5 0c0-2.76 2.24-5 5-5s5 2.24 5 5s-2.24 5-5 5s-5-2.24-5-5z',
}

/** Eight learners' styles. */
export const learnerStyles: readonly LearnerStyle[] = [
  first,
  { token: 'learner-2', dash: '12 5', marker: 'm-4.5-4.5h9v9h-9z' },
  { token: 'learner-3', dash: '18 4 4 4', marker: 'm0-6l6 6l-6 6l-6-6z' },
  { token: 'learner-4', dash: '7 4', marker: 'm0-5.5l5.5 10h-11z' },
  { token: 'learner-5', dash: '18 4 4 4 4 4', marker: 'm0 5.5l5.5-10h-11z' },
  { token: 'learner-6', dash: '24 6', marker: 'm-2-5.5h4v3.5h3.5v4h-3.5v3.5h-4v-3.5h-3.5v-4h3.5z' },
  { token: 'learner-7', dash: '12 4 4 4', marker: 'm-3-5.2h6l3 5.2l-3 5.2h-6l-3-5.2z' },
  { token: 'learner-8', dash: '7 3 7 8', marker: 'm0-6l1.6 4.4l4.4 1.6l-4.4 1.6l-1.6 4.4l-1.6-4.4l-4.4-1.6l4.4-1.6z' },
]

/** The style of the learner at `index`, counted from 0; a ninth learner begins again at the first. */
export function learnerStyle(index: number): LearnerStyle {
  return learnerStyles[index % learnerStyles.length] ?? first
}

/** Path data of the marker of the learner at `index` around a point, `scale` times its size. */
export function markerAt(index: number, x: number, y: number, scale: number): string {
  const scaled = learnerStyle(index).marker.replace(/-?[\d.]+/g, number => ` ${round(Number(number) * scale)}`)
  return `M${round(x)} ${round(y)}${scaled}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Today's curve, whoever's it is. */
export const dots = { 'stroke-dasharray': '0.1 5.5', 'stroke-linecap': 'round' } as const

/** The opacity of the others when one learner is in front: they step back, and keep 3:1 on every ground. */
export const behind = 0.72
