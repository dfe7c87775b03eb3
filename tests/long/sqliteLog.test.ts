import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { killRounds } from '../support/killRounds.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backmap-killed-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

it('has every acknowledged update after its program was killed 200 times', async () => {
  const { acknowledged, ...rest } = await killRounds(folder, 200, 100)
  expect(rest).toEqual({ lost: [], putAside: 0 })
  expect(acknowledged).toBeGreaterThan(10_000)
})
