import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { partsOfDay } from '../../../src/domain/studentDay.ts'
import {
  colour,
  colourSheet,
  cssTokens,
  hues,
  palette,
  type Theme,
  type Token,
  themes,
  tokens,
} from '../../../src/output/colours.ts'
import { behind, learnerStyles } from '../../../src/output/learnerStyles.ts'
import { hexColour, srgb } from '../../../src/output/oklch.ts'

const channels = (hex: string) => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16))

/** Contrast as WCAG 2 defines it, from the red, green and blue of two colours, 0 to 255. */
function ratio(one: readonly number[], other: readonly number[]): number {
  const light = (parts: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = parts.map(part => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function contrast(theme: Theme, one: Token, other: Token): number {
  return ratio(channels(colour(theme, one)), channels(colour(theme, other)))
}

/** The contrast of a learner's curve that has stepped back: a part of its ground shows through. */
function contrastBehind(theme: Theme, learner: Token, ground: Token): number {
  const below = channels(colour(theme, ground))
  const seen = channels(colour(theme, learner)).map((part, at) => part * behind + (below[at] ?? 0) * (1 - behind))
  return ratio(seen, below)
}

const parts = partsOfDay.map((part): Token => `part-${part}`)
const learners = learnerStyles.map(style => style.token)
const fills = hues.map((hue): Token => `${hue}-fill`)
const lenses = [1, 2, 3, 4, 5, 6, 7, 8] as const
const lensFills = lenses.map((at): Token => `lens-${at}-fill`)
const surfaces: Token[] = ['ground', 'paper', ...fills, ...parts, ...lensFills]

function tooClose(theme: Theme, pairs: readonly (readonly [Token, Token])[], least: number): string[] {
  return pairs
    .filter(([one, other]) => contrast(theme, one, other) < least)
    .map(([one, other]) => `${one} on ${other}: ${contrast(theme, one, other).toFixed(2)}`)
}

function across(ones: readonly Token[], others: readonly Token[]): (readonly [Token, Token])[] {
  return ones.flatMap(one => others.map(other => [one, other] as const))
}

describe('the palette', () => {
  it.each([
    ['light', 4.5, 3],
    ['projector', 7, 4.5],
  ] as const)('keeps text and lines legible in the %s theme', (theme, text, line) => {
    const onOwn = hues.flatMap(hue => across([`${hue}-text`], [`${hue}-fill`, 'ground', 'paper']))
    expect(tooClose(theme, onOwn, text)).toEqual([])
    expect(tooClose(theme, across(['ink', 'ink-soft', 'finding-text'], surfaces), text)).toEqual([])
    expect(tooClose(theme, across(learners, ['ground', 'paper', ...parts]), text)).toEqual([])
    expect(tooClose(theme, across(['accent'], ['accent-text', 'ground', 'paper']), text)).toEqual([])
    const lines = hues.flatMap(hue => across([`${hue}-line`], [`${hue}-fill`, 'ground', 'paper']))
    expect(tooClose(theme, lines, line)).toEqual([])
    const onAnyLens = across(
      ['day-text', ...lenses.map((at): Token => `lens-${at}`)],
      ['paper', 'ground', ...lensFills],
    )
    expect(tooClose(theme, onAnyLens, text)).toEqual([])
  })

  it.each(themes)('names only colours a screen can show, in the %s theme', theme => {
    const outside = tokens.filter(token => srgb(palette[theme][token]).some(part => part < -0.001 || part > 1.001))
    expect(outside).toEqual([])
  })

  it('turns OKLCH into the hex that browsers show', () => {
    expect([
      hexColour([62.796, 0.25768, 29.234]),
      hexColour([86.644, 0.29483, 142.495]),
      hexColour([100, 0, 0]),
      hexColour([0, 0, 0]),
    ]).toEqual(['#ff0000', '#00ff00', '#ffffff', '#000000'])
  })

  it.each(themes)('keeps the curves that step back behind one learner at 3:1, in the %s theme', theme => {
    const grounds: Token[] = ['ground', 'paper', ...parts]
    const faded = learners.flatMap(one =>
      grounds.map(ground => [one, ground, contrastBehind(theme, one, ground)] as const),
    )
    expect(faded.filter(([, , ratio]) => ratio < 3)).toEqual([])
  })

  it('tells eight learners apart without colour', () => {
    expect(new Set(learnerStyles.map(style => style.dash)).size).toBe(8)
    expect(new Set(learnerStyles.map(style => style.marker)).size).toBe(8)
  })

  it('is the one the screens load', () => {
    expect(readFileSync(new URL('../../../src/ui/colours.css', import.meta.url), 'utf8')).toBe(colourSheet())
    expect(cssTokens('light').split('\n')[0]).toBe('--ground: oklch(98.5% 0.006 90);')
  })
})
