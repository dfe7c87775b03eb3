import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appendUntilKilled, killRounds, whatIsKept } from '../../support/killRounds.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backmap-killed-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('a log whose program is killed', () => {
  it('has every acknowledged update, ten times', async () => {
    const { acknowledged, ...rest } = await killRounds(folder, 10, 0)
    expect(rest).toEqual({ lost: [], putAside: 0 })
    expect(acknowledged).toBeGreaterThan(200)
  })

  it('has every acknowledged update, ten times, when it compacts again and again', async () => {
    const { acknowledged, ...rest } = await killRounds(folder, 10, 50)
    expect(rest).toEqual({ lost: [], putAside: 0 })
    expect(acknowledged).toBeGreaterThan(200)
  })

  for (const dieIn of ['append', 'compact'] as const) {
    it(`has what it had when it is killed within a commit (${dieIn})`, async () => {
      const acknowledged = await appendUntilKilled(folder, 1, { dieIn, after: 100, compactEvery: 120 })
      const { keys, putAside, rows } = await whatIsKept(folder)
      expect(acknowledged.filter(key => !keys.has(key))).toEqual([])
      expect({ putAside, isMany: acknowledged.length >= 100 && rows >= 100 }).toEqual({ putAside: 0, isMany: true })
    })
  }
})
