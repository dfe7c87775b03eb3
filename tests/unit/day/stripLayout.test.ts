import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PartOfDay } from '../../../src/domain/studentDay.ts'
import {
  bandsOf,
  breakRows,
  isStacked,
  layoutStrip,
  type Placed,
  shareWidth,
} from '../../../src/features/day/stripLayout.ts'

const twelve: Placed[] = Array.from({ length: 12 }, (_, index) => ({
  id: `m${index}`,
  part: index < 6 ? 'morning' : 'afternoon',
  minutes: 30,
}))

it('shows twelve moments in one row on a small laptop, all equally wide', () => {
  const rows = layoutStrip(twelve, { width: 1320, scale: 'story', zoom: 'whole' })
  expect(rows.map(row => row.columns.map(column => column.width))).toEqual([twelve.map(() => 110)])
})

it('breaks into rows of about the same length where one is too long, at the border of two parts if it is near', () => {
  const rows = layoutStrip(twelve, { width: 720, scale: 'story', zoom: 'whole' })
  expect(rows.map(row => row.columns.map(column => column.id))).toEqual([
    ['m0', 'm1', 'm2', 'm3', 'm4', 'm5'],
    ['m6', 'm7', 'm8', 'm9', 'm10', 'm11'],
  ])
})

it('reads in one row of wide columns, however long', () => {
  const [row] = layoutStrip(twelve, { width: 720, scale: 'story', zoom: 'read' })
  expect([row?.columns.length, row?.width]).toEqual([12, 12 * 288])
})

it('makes columns of the clock as wide as their minutes while every word fits', () => {
  const places: Placed[] = [
    { id: 'a', part: 'morning', minutes: 15 },
    { id: 'b', part: 'morning', minutes: 60 },
    { id: 'c', part: 'morning', minutes: 30 },
  ]
  const [row] = layoutStrip(places, { width: 672, scale: 'clock', zoom: 'whole' })
  expect(row?.columns.map(column => [column.id, column.x, column.width])).toEqual([
    ['a', 0, 96],
    ['b', 96, 384],
    ['c', 480, 192],
  ])
})

it('keeps a short moment of the clock wide enough for its words', () => {
  const places: Placed[] = [
    { id: 'short', part: 'morning', minutes: 5, least: 100 },
    { id: 'long', part: 'morning', minutes: 95 },
  ]
  const [row] = layoutStrip(places, { width: 500, scale: 'clock', zoom: 'whole' })
  expect(row?.columns.map(column => column.width)).toEqual([100, 400])
})

it('gives the opened moment room to write in, taken from the others', () => {
  const [row] = layoutStrip(twelve, { width: 1320, scale: 'story', zoom: 'whole', selected: 'm3' })
  const widths = row?.columns.map(column => Math.round(column.width)) ?? []
  expect([widths[3], widths[0], Math.round(row?.width ?? 0)]).toEqual([200, 102, 1320])
})

it('never makes a column narrower than its longest word, nor a row wider than the page', () => {
  const place = fc.record({
    part: fc.constantFrom<PartOfDay>('before', 'morning', 'midday', 'afternoon', 'after'),
    minutes: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
    least: fc.integer({ min: 0, max: 206 }),
  })
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 640, max: 1900 }),
      fc.constantFrom<'story' | 'clock'>('story', 'clock'),
      fc.integer({ min: 0, max: 59 }),
      (places, width, scale, opened) => {
        const named = places.map((one, index) => ({ ...one, id: `m${index}` }))
        const rows = layoutStrip(named, { width, scale, zoom: 'whole', selected: `m${opened}` })
        expect(rows.flatMap(row => row.columns.map(column => column.id))).toEqual(named.map(one => one.id))
        for (const row of rows) {
          expect(row.width).toBeLessThanOrEqual(width + 0.001)
          for (const column of row.columns) {
            const least = Math.max(92, named.find(one => one.id === column.id)?.least ?? 0)
            expect(column.width).toBeGreaterThanOrEqual(least - 0.001)
          }
        }
      },
    ),
  )
})

it('shares a width by weight, none below its floor', () => {
  expect(shareWidth([1, 1, 2], [0, 100, 0], 310)).toEqual([70, 100, 140])
})

it('breaks rows evenly where no part of the day begins nearby', () => {
  expect(
    breakRows(
      Array.from({ length: 7 }, () => 'morning' as const),
      3,
    ),
  ).toEqual([
    [0, 3],
    [3, 5],
    [5, 7],
  ])
})

it('puts neighbours of one part together, and a part that comes again apart', () => {
  const parts: PartOfDay[] = ['morning', 'morning', 'midday', 'morning']
  expect(bandsOf(parts.map(part => ({ part })))).toEqual([
    { part: 'morning', from: 0, count: 2 },
    { part: 'midday', from: 2, count: 1 },
    { part: 'morning', from: 3, count: 1 },
  ])
})

it('runs down the page where it is narrow, sooner when letters are large', () => {
  expect([isStacked(639), isStacked(640), isStacked(700, 1.25), isStacked(800, 1.25)]).toEqual([
    true,
    false,
    true,
    false,
  ])
})
