import type { PartOfDay } from '../domain/studentDay.ts'
import { cssColour, hexColour, type Oklch } from './oklch.ts'

/** The palette: one hue per kind of card, the same on screen, in pictures and in documents. */

export const themes = ['light', 'projector'] as const
export type Theme = (typeof themes)[number]

/** What a hue stands for: the five columns of the map, and what a check found. */
export const hues = ['day', 'practice', 'role', 'support', 'truth', 'finding'] as const
export type Hue = (typeof hues)[number]

/** How a hue is used: light fill, mid border, dark text, and lines, rails and markers. */
export const uses = ['fill', 'border', 'text', 'line'] as const
export type Use = (typeof uses)[number]

export type Token =
  | 'ground'
  | 'paper'
  | 'ink'
  | 'ink-soft'
  | 'hairline'
  | 'accent'
  | 'accent-text'
  | `${Hue}-${Use}`
  | `learner-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
  | `part-${PartOfDay}`
  | `lens-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
  | `lens-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}-fill`

const light: Readonly<Record<Token, Oklch>> = {
  ground: [98.5, 0.006, 90],
  paper: [99.6, 0.004, 95],
  ink: [27, 0.03, 265],
  'ink-soft': [45, 0.02, 265],
  hairline: [89, 0.012, 85],
  accent: [34, 0.09, 268],
  'accent-text': [99, 0.004, 95],
  'day-fill': [97, 0.026, 88],
  'day-border': [87, 0.06, 85],
  'day-text': [40, 0.08, 70],
  'day-line': [64.5, 0.135, 72],
  'practice-fill': [96.6, 0.018, 190],
  'practice-border': [86, 0.04, 190],
  'practice-text': [38, 0.06, 195],
  'practice-line': [56, 0.09, 190],
  'role-fill': [96.2, 0.016, 280],
  'role-border': [86, 0.045, 280],
  'role-text': [38, 0.14, 275],
  'role-line': [53, 0.16, 277],
  'support-fill': [96.6, 0.02, 148],
  'support-border': [86, 0.05, 148],
  'support-text': [38, 0.08, 148],
  'support-line': [57, 0.12, 148],
  'truth-fill': [96.4, 0.018, 318],
  'truth-border': [87, 0.045, 318],
  'truth-text': [38, 0.12, 318],
  'truth-line': [54, 0.14, 318],
  'finding-fill': [96.4, 0.018, 40],
  'finding-border': [86, 0.06, 38],
  'finding-text': [43, 0.12, 35],
  'finding-line': [61, 0.15, 38],
  'learner-1': [50, 0.13, 42],
  'learner-2': [46, 0.15, 262],
  'learner-3': [45, 0.09, 158],
  'learner-4': [50, 0.18, 352],
  'learner-5': [48, 0.08, 220],
  'learner-6': [48, 0.09, 105],
  'learner-7': [48, 0.17, 302],
  'learner-8': [42, 0.03, 60],
  'part-before': [95.2, 0.026, 58],
  'part-morning': [96.8, 0.035, 92],
  'part-midday': [95.8, 0.02, 235],
  'part-afternoon': [96, 0.022, 150],
  'part-after': [95.6, 0.02, 305],
  'lens-1': [48, 0.12, 250],
  'lens-2': [48, 0.09, 75],
  'lens-3': [48, 0.09, 155],
  'lens-4': [48, 0.12, 345],
  'lens-5': [48, 0.08, 205],
  'lens-6': [48, 0.12, 30],
  'lens-7': [48, 0.12, 300],
  'lens-8': [48, 0.09, 115],
  'lens-1-fill': [93, 0.034, 250],
  'lens-2-fill': [93, 0.05, 75],
  'lens-3-fill': [93, 0.05, 155],
  'lens-4-fill': [93, 0.042, 345],
  'lens-5-fill': [93, 0.045, 205],
  'lens-6-fill': [93, 0.034, 30],
  'lens-7-fill': [93, 0.038, 300],
  'lens-8-fill': [93, 0.055, 115],
}

const projector: Readonly<Record<Token, Oklch>> = {
  ...light,
  ground: [100, 0, 90],
  paper: [100, 0, 90],
  ink: [17, 0.02, 265],
  'ink-soft': [33, 0.02, 265],
  hairline: [76, 0.012, 85],
  accent: [27, 0.09, 268],
  'accent-text': [100, 0, 90],
  'day-border': [72, 0.1, 80],
  'day-text': [32, 0.06, 70],
  'day-line': [54, 0.11, 70],
  'practice-border': [70, 0.07, 190],
  'practice-text': [31, 0.05, 195],
  'practice-line': [46, 0.075, 190],
  'role-border': [70, 0.09, 280],
  'role-text': [30, 0.14, 275],
  'role-line': [45, 0.17, 277],
  'support-border': [70, 0.09, 148],
  'support-text': [31, 0.07, 148],
  'support-line': [46, 0.11, 148],
  'truth-border': [70, 0.09, 318],
  'truth-text': [31, 0.1, 318],
  'truth-line': [46, 0.14, 318],
  'finding-border': [70, 0.11, 38],
  'finding-text': [35, 0.1, 35],
  'finding-line': [51, 0.14, 38],
  'learner-1': [39, 0.1, 42],
  'learner-2': [37, 0.14, 262],
  'learner-3': [37, 0.075, 158],
  'learner-4': [40, 0.15, 352],
  'learner-5': [38, 0.065, 220],
  'learner-6': [38, 0.075, 105],
  'learner-7': [38, 0.16, 302],
  'learner-8': [33, 0.025, 60],
  'lens-1': [40, 0.1, 250],
  'lens-2': [40, 0.075, 75],
  'lens-3': [40, 0.075, 155],
  'lens-4': [40, 0.1, 345],
  'lens-5': [40, 0.065, 205],
  'lens-6': [40, 0.1, 30],
  'lens-7': [40, 0.1, 300],
  'lens-8': [40, 0.075, 115],
}

export const palette: Readonly<Record<Theme, Readonly<Record<Token, Oklch>>>> = { light, projector }
export const tokens = Object.keys(light) as Token[] // the keys of the object above

/** A token as sRGB hex, for pictures that leave the app. */
export function colour(theme: Theme, token: Token): string {
  return hexColour(palette[theme][token])
}

/** The palette as custom properties, one a line: `--day-fill: oklch(…);`. */
export function cssTokens(theme: Theme): string {
  return tokens.map(token => `--${token}: ${cssColour(palette[theme][token])};`).join('\n')
}

/** The whole style sheet the screens load: the light theme at the root, the projector's where asked for. */
export function colourSheet(): string {
  const block = (selector: string, theme: Theme) => `${selector} {\n${cssTokens(theme).replace(/^/gm, '  ')}\n}\n`
  return `${block(':root', 'light')}\n${block('[data-theme="projector"]', 'projector')}`
}
