import { describe, expect, it } from 'vitest'
import { inFolder } from '../../support/inFolder.ts'
import { appendUntilKilled, killRounds, whatIsKept } from '../../support/killRounds.ts'

describe('a log whose program is killed', () => {
  for (const [compactEvery, how] of [
    [0, 'while it writes'],
    [50, 'while it writes and compacts'],
  ] as const) {
    it(`has every acknowledged update, ten times, ${how}`, () =>
      inFolder(async folder => {
        const { acknowledged, ...rest } = await killRounds(folder, 10, compactEvery)
        expect(rest).toEqual({ lost: [], putAside: 0 })
        expect(acknowledged).toBeGreaterThan(100)
      }))
  }

  for (const dieIn of ['append', 'compact'] as const) {
    it(`has what it had when it is killed within a commit (${dieIn})`, () =>
      inFolder(async folder => {
        const acknowledged = await appendUntilKilled(folder, 1, { dieIn, after: 100, compactEvery: 120 })
        const { keys, putAside, rows } = await whatIsKept(folder)
        expect(acknowledged.filter(key => !keys.has(key))).toEqual([])
        expect({ putAside, isMany: acknowledged.length >= 100 && rows >= 100 }).toEqual({ putAside: 0, isMany: true })
      }))
  }
})
