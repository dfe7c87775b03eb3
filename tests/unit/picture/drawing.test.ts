import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largestSketch, type SketchPoint, type Stroke, sketchSize } from '../../../src/domain/sketch.ts'
import {
  addStroke,
  clearAll,
  type Drawing,
  drawingOf,
  percentFull,
  rubOut,
  undoStep,
} from '../../../src/features/picture/drawing.ts'
import { distanceToStretch, simplifyPoints } from '../../../src/features/picture/simplifyPoints.ts'

const line = (...places: [number, number][]): Stroke => ({
  ink: 'ink',
  width: 'fine',
  points: places.map(([x, y]) => ({ x, y })),
})

describe('a line made simple', () => {
  it('keeps the corners of a square and nothing of its sides', () => {
    const side = (from: [number, number], to: [number, number]) =>
      Array.from({ length: 20 }, (_, at) => ({
        x: from[0] + ((to[0] - from[0]) * at) / 20,
        y: from[1] + ((to[1] - from[1]) * at) / 20,
      }))
    const square = [
      ...side([0, 0], [100, 0]),
      ...side([100, 0], [100, 100]),
      ...side([100, 100], [0, 100]),
      { x: 0, y: 100 },
    ]
    expect(simplifyPoints(square, 1)).toEqual([
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 100 },
      { x: 0, y: 100 },
    ])
  })

  it('keeps where a pen pressed harder on its straight way', () => {
    const pressed = [0, 1, 2, 3, 4].map(at => ({ x: at * 50, y: 0, pressure: at === 2 ? 1 : 0.2 }))
    expect(simplifyPoints(pressed, 1).map(({ x, pressure }) => [x, pressure])).toEqual([
      [0, 0.2],
      [50, 0.2],
      [100, 1],
      [150, 0.2],
      [200, 0.2],
    ])
  })

  it('is a dot where nothing moved', () => {
    expect(
      simplifyPoints(
        [
          { x: 5, y: 5 },
          { x: 5.1, y: 5 },
          { x: 5, y: 5.2 },
        ],
        1,
      ),
    ).toEqual([{ x: 5, y: 5 }])
    expect(simplifyPoints([], 1)).toEqual([])
  })

  it('leaves no point further off than it may, and both ends where they were', () => {
    const place = fc.record({
      x: fc.double({ min: 0, max: 640, noNaN: true }),
      y: fc.double({ min: 0, max: 480, noNaN: true }),
    })
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 2, maxLength: 60 }),
        fc.constantFrom(0.8, 1.6, 3.2),
        (points, tolerance) => {
          const kept = simplifyPoints(points, tolerance)
          expect(kept[0]).toEqual(points[0])
          const nearest = (point: SketchPoint) =>
            Math.min(...kept.map((end, at) => distanceToStretch(point, kept[at - 1] ?? end, end)))
          // points on one whole spot are one, which moves a stretch by less than a unit and a half
          expect(Math.max(...points.map(nearest))).toBeLessThanOrEqual(tolerance + 1.5)
        },
      ),
    )
  })
})

/** A hand that draws loops all over the sheet, a hundred spots to each. */
function loop(at: number): Stroke {
  const [x, y] = [60 + ((at * 83) % 520), 60 + ((at * 47) % 360)]
  return line(
    ...Array.from({ length: 100 }, (_, spot): [number, number] => [
      x + 45 * Math.cos(spot / 8) + spot / 4,
      y + 40 * Math.sin(spot / 8),
    ]),
  )
}

describe('a drawing in hand', () => {
  it('has room for a rich drawing, and refuses the line that has none', () => {
    let drawing: Drawing = drawingOf([])
    let lines = 0
    for (let next = addStroke(drawing, loop(0)); next && lines < 1_000; next = addStroke(drawing, loop(lines))) {
      drawing = next
      lines += 1
      expect(sketchSize(drawing.strokes)).toBeLessThanOrEqual(largestSketch)
    }
    expect(lines).toBeGreaterThan(60)
    expect(lines).toBeLessThan(1_000)
    expect(percentFull(drawing)).toBeGreaterThan(95)
    expect(addStroke(undoStep(drawing), line([1, 1]))?.strokes).toHaveLength(lines) // one line less makes room
  })

  it('takes back one step at a time: lines, what was rubbed out in one gesture, and a cleared sheet', () => {
    const [a, b, c] = [line([0, 0], [100, 0]), line([0, 100], [100, 100]), line([0, 300], [100, 300])]
    const drawn = [a, b, c].reduce((drawing, stroke) => addStroke(drawing, stroke) ?? drawing, drawingOf([]))
    const begun = drawn.strokes
    const once = rubOut(drawn, { x: 50, y: 0 }, { x: 50, y: 50 }, begun)
    const twice = rubOut(once, { x: 50, y: 50 }, { x: 50, y: 120 }, begun)
    expect([once.strokes, twice.strokes]).toEqual([[b, c], [c]])
    expect(undoStep(twice).strokes).toEqual([a, b, c])
    const cleared = clearAll(twice)
    expect(cleared.strokes).toEqual([])
    expect(undoStep(cleared).strokes).toEqual([c])
    expect(undoStep(undoStep(undoStep(undoStep(undoStep(cleared))))).strokes).toEqual([])
  })

  it('rubs out the line that is crossed between two spots, however fast, and nothing beside it', () => {
    const drawing = drawingOf([line([100, 100], [100, 200]), line([400, 100], [400, 200]), line([250, 400])])
    expect(rubOut(drawing, { x: 20, y: 150 }, { x: 300, y: 150 }, drawing.strokes).strokes).toEqual(
      drawing.strokes.slice(1),
    )
    expect(rubOut(drawing, { x: 250, y: 150 }, { x: 250, y: 300 }, drawing.strokes)).toBe(drawing)
    expect(rubOut(drawing, { x: 255, y: 400 }, { x: 255, y: 400 }, drawing.strokes).strokes).toHaveLength(2)
  })

  it('has nothing to take back or clear where nothing was drawn', () => {
    const empty = drawingOf([])
    expect(undoStep(empty)).toEqual(empty)
    expect(clearAll(empty)).toEqual(empty)
    expect(percentFull(empty)).toBe(0)
  })
})
