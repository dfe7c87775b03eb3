import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeGrid } from '../../../src/features/day/timeGrid.ts'
import { clock, span } from '../../support/planBuilders.ts'

/** One column of stretches by their times. */
const column = (...times: string[]) => times.map(time => span(time))

describe('rows of a page on which time runs down', () => {
  it('begin wherever anything begins or ends in any column, and on full hours', () => {
    const { rows, hours } = timeGrid([column('08:10-08:30'), column('08:20-09:30')])
    // 8:10, 8:20, 8:30, 9:00, 9:30
    expect(rows).toEqual([10, 10, 30, 30])
    expect(hours).toEqual([{ time: clock('09:00'), line: 4 }])
  })

  it('are shared, so that the same time is on the same line in every column', () => {
    const { columns } = timeGrid([column('08:10-08:30'), column('08:20-09:30')])
    expect(columns.map(({ standing }) => standing.map(one => one.row))).toEqual([[[1, 3]], [[2, 5]]])
  })

  it('are none where nothing has a time', () => {
    expect(timeGrid([[], []])).toEqual({
      columns: [
        { standing: [], lanes: 1 },
        { standing: [], lanes: 1 },
      ],
      rows: [],
      hours: [],
    })
  })
})

describe('lanes of a column', () => {
  it('keep apart what overlaps; what stands alone takes the whole column', () => {
    const { columns } = timeGrid([column('08:00-09:00', '08:30-09:30', '10:00-11:00')])
    expect(columns[0]).toMatchObject({
      lanes: 2,
      standing: [{ lane: [0, 1] }, { lane: [1, 2] }, { lane: [0, 2] }],
    })
  })

  it('never put two stretches on the same minute of the same lane, and end within the column', () => {
    const stretch = fc
      .record({ start: fc.integer({ min: 0, max: 300 }), minutes: fc.integer({ min: 1, max: 90 }) })
      .map(({ start, minutes }) => ({ start, end: start + minutes }))
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), items => {
        const [found] = timeGrid([items]).columns
        const all = found?.standing ?? []
        expect(all.length).toBe(items.length)
        for (const [index, a] of all.entries()) {
          expect([a.lane[0] < a.lane[1], a.lane[1] <= (found?.lanes ?? 0), a.row[0] < a.row[1]]).toEqual([
            true,
            true,
            true,
          ])
          for (const b of all.slice(index + 1)) {
            const sameTime = a.item.start < b.item.end && b.item.start < a.item.end
            const sameLane = a.lane[0] < b.lane[1] && b.lane[0] < a.lane[1]
            expect(sameTime && sameLane).toBe(false)
          }
        }
      }),
    )
  })
})
