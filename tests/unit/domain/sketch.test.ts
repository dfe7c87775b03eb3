import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  inks,
  penWidths,
  readStrokes,
  type SketchPoint,
  type Stroke,
  sheet,
  sketchSize,
  writeStrokes,
} from '../../../src/domain/sketch.ts'

const place = { x: fc.double({ min: 0, max: 640, noNaN: true }), y: fc.double({ min: 0, max: 480, noNaN: true }) }
const pressed = fc.record({ ...place, pressure: fc.double({ min: 0, max: 1, noNaN: true }) })
const points: fc.Arbitrary<SketchPoint[]> = fc.oneof(
  fc.array(fc.record(place), { minLength: 1, maxLength: 40 }),
  fc.array(pressed, { minLength: 1, maxLength: 40 }),
)
const stroke: fc.Arbitrary<Stroke> = fc.record({
  ink: fc.constantFrom(...inks),
  width: fc.constantFrom(...penWidths),
  points,
})

it('writes a line by hand: ink, width, then how far each point is from the one before', () => {
  const line: Stroke = {
    ink: 'practice',
    width: 'broad',
    points: [
      { x: 0, y: 16 },
      { x: 15, y: 15 },
      { x: 640, y: 15 },
    ],
  }
  // 0 is A; 16 doubled is 32: 0 and more, then 1; 15 doubled is 30: e; −1 is 2·1 + 1: D; 625 doubled is 1250: 2 and more, 7 and more, 1
  expect(writeStrokes([line])).toEqual(['p3-AgBeDinBA'])
  expect(readStrokes(['p3-AgBeDinBA'])).toEqual([line])
})

it('writes the pressure of a pen in steps of a thirty-first', () => {
  const line: Stroke = { ink: 'ink', width: 'fine', points: [{ x: 1, y: 2, pressure: 1 }] }
  expect(writeStrokes([line])).toEqual(['i1pCE-B'])
  expect(readStrokes(['i1pCE-B'])).toEqual([line])
})

it('gives back every line within half a unit, and half a step of pressure', () => {
  fc.assert(
    fc.property(fc.array(stroke, { maxLength: 8 }), strokes => {
      const read = readStrokes(writeStrokes(strokes))
      expect(read.map(({ ink, width, points: { length } }) => [ink, width, length])).toEqual(
        strokes.map(({ ink, width, points: { length } }) => [ink, width, length]),
      )
      for (const [index, { points: there }] of strokes.entries()) {
        for (const [at, point] of there.entries()) {
          const again = read[index]?.points[at]
          expect(Math.abs((again?.x ?? -1) - point.x)).toBeLessThanOrEqual(0.5)
          expect(Math.abs((again?.y ?? -1) - point.y)).toBeLessThanOrEqual(0.5)
          expect(Math.abs((again?.pressure ?? 0) - (point.pressure ?? 0))).toBeLessThanOrEqual(0.5 / 31 + 1e-9)
        }
      }
    }),
  )
})

it('writes again exactly what it has read', () => {
  fc.assert(
    fc.property(fc.array(stroke, { maxLength: 8 }), strokes => {
      const written = writeStrokes(strokes)
      expect(writeStrokes(readStrokes(written))).toEqual(written)
      expect(sketchSize(strokes)).toBe(JSON.stringify(written).length)
    }),
  )
})

it.each([undefined, null, 7, 'i1-AA', { strokes: [] }])('reads no line out of %j', written => {
  expect(readStrokes(written)).toEqual([])
})

it('leaves out what is no line and keeps the others', () => {
  const others = [
    '',
    'i1-',
    'i1-A',
    'x1-AA',
    'i4-AA',
    'i1=AA',
    'i1-A!',
    'i1-Ag',
    'i1-gggggAA',
    'i1pAA',
    7,
    [1, 2],
    null,
  ]
  expect(readStrokes(['i1-CE', ...others, 'd2-AA'])).toEqual([
    { ink: 'ink', width: 'fine', points: [{ x: 1, y: 2 }] },
    { ink: 'day', width: 'medium', points: [{ x: 0, y: 0 }] },
  ])
})

it('puts points from beyond the sheet on its edge, whatever the text says', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[idprstf][123][-p][A-Za-z0-9_-]*$/), text => {
      for (const { points: there } of readStrokes([text])) {
        for (const { x, y, pressure = 0 } of there) {
          expect(x >= 0 && x <= sheet.width && y >= 0 && y <= sheet.height && pressure >= 0 && pressure <= 1).toBe(true)
        }
      }
    }),
  )
})
