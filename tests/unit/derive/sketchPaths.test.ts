import { describe, expect, it } from 'vitest'
import { sketchPaths } from '../../../src/derive/sketchPaths.ts'
import { readStrokes, type Stroke } from '../../../src/domain/sketch.ts'

/** The furthest places a path reaches to the left, top, right and bottom, its bends taken as corners. */
function reach(d: string): number[] {
  const numbers = [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number)
  const [xs, ys] = [numbers.filter((_, at) => at % 2 === 0), numbers.filter((_, at) => at % 2 === 1)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function pathOf(stroke: Stroke): string {
  return sketchPaths([stroke])[0]?.d ?? ''
}

describe('the lines of a drawing as shapes', () => {
  it('are as thick as their pen on both sides of where it went, in their ink', () => {
    const along = (width: Stroke['width']): Stroke => ({
      ink: 'practice',
      width,
      points: [
        { x: 100, y: 200 },
        { x: 300, y: 200 },
      ],
    })
    expect(sketchPaths([along('fine'), { ...along('fine'), ink: 'ink' }]).map(({ token }) => token)).toEqual([
      'practice-line',
      'ink',
    ])
    for (const [width, thick] of [
      ['fine', 5],
      ['medium', 11],
      ['broad', 24],
    ] as const) {
      const [left = 0, top = 0, right = 0, bottom = 0] = reach(pathOf(along(width)))
      expect(Math.abs(top - (200 - thick / 2))).toBeLessThan(0.5)
      expect(Math.abs(bottom - (200 + thick / 2))).toBeLessThan(0.5)
      expect(left >= 100 - thick && left <= 100 && right >= 300 && right <= 300 + thick).toBe(true)
    }
  })

  it('go out to the corners of a drawing whose straight sides keep no points', () => {
    const [square] = readStrokes(['i1-gGgGgMAAgMhMAAhM'])
    expect(square?.points).toEqual([
      { x: 96, y: 96 },
      { x: 288, y: 96 },
      { x: 288, y: 288 },
      { x: 96, y: 288 },
      { x: 96, y: 96 },
    ])
    const [left = 0, top = 0, right = 0, bottom = 0] = reach(square ? pathOf(square) : '')
    expect([left < 98, top < 98, right > 286, bottom > 286]).toEqual([true, true, true, true])
  })

  it('are thinner where a pen felt less pressure', () => {
    const pressed = (pressure: number): Stroke => ({
      ink: 'ink',
      width: 'broad',
      points: [100, 200, 300].map(x => ({ x, y: 100, pressure })),
    })
    const height = (pressure: number) => {
      const [, top = 0, , bottom = 0] = reach(pathOf(pressed(pressure)))
      return bottom - top
    }
    expect(height(0.1)).toBeLessThan(height(0.5))
    expect(height(0.5)).toBeLessThan(height(1))
  })

  it('show a dot where the pen only touched, and the same every time', () => {
    const dot: Stroke = { ink: 'day', width: 'broad', points: [{ x: 50, y: 60 }] }
    const [left = 0, top = 0, right = 0, bottom = 0] = reach(pathOf(dot))
    expect([left < 50, top < 60, right > 50, bottom > 60]).toEqual([true, true, true, true])
    expect(pathOf(dot)).toBe(pathOf(dot))
    expect(pathOf({ ...dot, points: [] })).toBe('')
  })
})
