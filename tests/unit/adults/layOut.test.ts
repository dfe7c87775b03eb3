import { expect, it } from 'vitest'
import { clockRows, laneOf, rowsOf, rowTemplate, stripsOf } from '../../../src/features/adults/clockRows.ts'
import { gapsBetween, layOut } from '../../../src/features/adults/layOut.ts'
import { span } from '../../support/planBuilders.ts'

const apart = () => false
const things = (...times: string[]) => times.map(time => ({ name: time, ...span(time) }))
const places = (times: string[], most = 3) =>
  layOut(things(...times), apart, most).map(({ items, lane, lanes }) => [items.map(item => item.name), lane, lanes])

it('gives what stands alone the whole width, also right after something else', () => {
  expect(places(['08:00-09:00', '09:00-10:00'])).toEqual([
    [['08:00-09:00'], 0, 1],
    [['09:00-10:00'], 0, 1],
  ])
})

it('lays what overlaps side by side and takes a lane again as soon as it is free', () => {
  expect(places(['08:00-10:00', '08:30-09:00', '09:00-10:30', '11:00-12:00'])).toEqual([
    [['08:00-10:00'], 0, 2],
    [['08:30-09:00'], 1, 2],
    [['09:00-10:30'], 1, 2],
    [['11:00-12:00'], 0, 1],
  ])
})

it('puts things into one box where more would lie side by side than fit', () => {
  const times = ['08:00-09:00', '08:10-08:40', '08:20-09:30']
  expect(places(times, 3).map(([, , lanes]) => lanes)).toEqual([3, 3, 3])
  expect(layOut(things(...times), apart, 2).map(({ start, end, items }) => [start, end, items.length])).toEqual([
    [480, 570, 3], // 8:00 to 9:30
  ])
})

it('keeps what belongs together in one box', () => {
  const [box] = layOut(things('08:00-09:00', '08:00-09:00'), (a, b) => a.start === b.start, 3)
  expect([box?.items.length, box?.lanes]).toEqual([2, 1])
})

it('no two boxes share both a minute and a strip of the column', () => {
  const boxes = layOut(things('08:00-09:00', '08:30-09:30', '08:45-10:00', '09:30-10:30', '10:10-11:00'), apart, 3)
  const strips = stripsOf(boxes)
  const cells = boxes.flatMap(box => {
    const [from = 0, width = 0] = laneOf(box, strips).split(' / span ').map(Number)
    const minutes = Array.from({ length: box.end - box.start }, (_, index) => box.start + index)
    return minutes.flatMap(minute => Array.from({ length: width }, (_, index) => `${minute} ${from + index}`))
  })
  expect(new Set(cells).size).toBe(cells.length)
})

it('names the gaps between boxes from a given length on, none before the first or after the last', () => {
  const boxes = things('08:00-09:00', '09:10-10:00', '09:20-09:30', '11:00-12:00')
  expect(gapsBetween(boxes, 15)).toEqual([span('10:00-11:00')])
  expect(gapsBetween(boxes, 10)).toEqual([span('09:00-09:10'), span('10:00-11:00')])
})

it('cuts the clock where anything begins or ends and at whole hours, each row as high as its minutes', () => {
  const rows = clockRows([span('08:10-08:30'), span('08:30-09:15')])
  expect(rows).toEqual({ times: [490, 510, 540, 555], hours: [540] })
  // 20, 30 and 15 minutes at an eighth of a rem each
  expect(rowTemplate(rows)).toBe('minmax(2.5000rem, auto) minmax(3.7500rem, auto) minmax(1.8750rem, auto)')
  expect([rowsOf(rows, span('08:30-09:15')), rowsOf(rows, span('07:00-08:00'))]).toEqual(['2 / 4', undefined])
})

it('has no rows when there is nothing on the clock', () => {
  expect(clockRows([])).toEqual({ times: [], hours: [] })
})
