import { expect, it } from 'vitest'
import type { PartOfDay } from '../../../src/domain/studentDay.ts'
import { type Box, dropAt, dropDown } from '../../../src/features/day/dropAt.ts'

function box(column: number, row: number, part: PartOfDay, zone = false): Box {
  return { left: column * 100, right: column * 100 + 100, top: row * 200, bottom: row * 200 + 180, part, zone }
}

const boxes = [box(0, 0, 'morning'), box(1, 0, 'morning'), box(2, 0, 'midday'), box(0, 1, 'afternoon')]

function place(x: number, y: number, rightToLeft = false) {
  const found = dropAt(boxes, x, y, rightToLeft)
  return found && [found.to, found.part]
}

it('drops before the first card whose middle lies ahead', () => {
  expect([place(20, 90), place(80, 90), place(120, 90), place(190, 90)]).toEqual([
    [0, 'morning'],
    [1, 'morning'],
    [1, 'morning'],
    [2, 'morning'],
  ])
})

it('drops into the part of the day of the card under the pointer', () => {
  expect([place(210, 90), place(290, 90), place(900, 90)]).toEqual([
    [2, 'midday'],
    [3, 'midday'],
    [3, 'midday'],
  ])
})

it('drops into the row nearest to the pointer', () => {
  expect([place(20, 250), place(90, 999)]).toEqual([
    [3, 'afternoon'],
    [4, 'afternoon'],
  ])
})

it('counts from the right where the page reads from the right', () => {
  const mirrored = [box(2, 0, 'morning'), box(1, 0, 'morning'), box(0, 0, 'midday')]
  expect([
    dropAt(mirrored, 290, 90, true)?.to,
    dropAt(mirrored, 110, 90, true)?.to,
    dropAt(mirrored, 10, 90, true)?.to,
  ]).toEqual([0, 2, 3])
})

it('drops into the empty zone of a part without counting it as a card', () => {
  const withZone = [box(0, 0, 'before', true), box(1, 0, 'morning'), box(2, 0, 'midday', true)]
  const found = [dropAt(withZone, 50, 90, false), dropAt(withZone, 260, 90, false)]
  expect(found.map(one => one && [one.to, one.part])).toEqual([
    [0, 'before'],
    [1, 'midday'],
  ])
})

it('has no place where there is no card', () => {
  expect(dropAt([], 0, 0, false)).toBeUndefined()
})

it('drops before or after a card by height where the strip runs down the page', () => {
  const down = [box(0, 0, 'morning'), box(0, 1, 'midday', true), box(0, 2, 'afternoon')]
  const placeDown = (y: number) => {
    const found = dropDown(down, y)
    return found && [found.to, found.part, found.line.top]
  }
  expect([placeDown(80), placeDown(100), placeDown(300), placeDown(420), placeDown(999)]).toEqual([
    [0, 'morning', 0],
    [1, 'morning', 180],
    [1, 'midday', 200],
    [1, 'afternoon', 400],
    [2, 'afternoon', 580],
  ])
})
