import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSchedules, schedulesAsJson } from '../../../../src/domain/schedule/readSchedules.ts'

const folder = fileURLToPath(new URL('../../../support/schedules/', import.meta.url))
const read = (text: string) => schedulesAsJson(readSchedules(text))
const rowsOf = (text: string) => read(text).schedules.map(({ rows }) => rows)

/** Texts as schools publish them, each with what a careful person made of it before the reader saw it. */
const kept = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .map(name => name.slice(0, -'.txt'.length))

describe('bell schedules as they are published', () => {
  it.each(kept)('%s', name => {
    const text = readFileSync(`${folder}${name}.txt`, 'utf8')
    const expected: unknown = JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'))
    expect(JSON.parse(JSON.stringify(read(text)))).toEqual(expected)
  })
})

describe('what is not certain', () => {
  it('is a time after noon that nothing shows to be one', () => {
    expect(rowsOf('Club 1:15-2:00')).toEqual([[['13:15', '14:00', 'Club', false]]])
    expect(rowsOf('Family night 6:30-8:00')).toEqual([[['06:30', '08:00', 'Family night', false]]])
  })

  it('is certain with am or pm, on a 24-hour clock, or after a morning', () => {
    expect(rowsOf('Club 1:15-2:00 pm')).toEqual([[['13:15', '14:00', 'Club', true]]])
    expect(rowsOf('Club 13:15-14:00')).toEqual([[['13:15', '14:00', 'Club', true]]])
    expect(rowsOf('Math 8:00-9:00\nClub 1:15-2:00')).toEqual([
      [
        ['08:00', '09:00', 'Math', true],
        ['13:15', '14:00', 'Club', true],
      ],
    ])
  })

  it('is a row without a name', () => {
    expect(rowsOf('Math 8:00-9:00\n9:00-9:50')).toEqual([
      [
        ['08:00', '09:00', 'Math', true],
        ['09:00', '09:50', '', false],
      ],
    ])
  })
})

it('takes nothing for a time that is a year, a date, a telephone number or a grade', () => {
  for (const text of ['2026-2027 Calendar', 'Revised 8/15/26', 'Office 555-1234', 'Grades 6-8', '']) {
    expect(read(text).schedules).toEqual([])
  }
})

it('reads or leaves any text, and every row is a stretch of one day', () => {
  const piece = fc.constantFrom(
    '8:00',
    '8:45',
    '1:15',
    '12:00 pm',
    'am',
    '-',
    ' ',
    '\t',
    '\n',
    '|',
    'Period 1',
    'Lunch',
    '54 min',
    'Monday',
    '(',
    '13:05',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join('')),
      ),
      text => {
        for (const { rows, passing } of readSchedules(text).schedules) {
          for (const { start, end } of [...rows, ...passing]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(1440)
          }
        }
      },
    ),
    { numRuns: 500 },
  )
})
