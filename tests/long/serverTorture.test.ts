import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { workOnBadDisk } from '../support/torture/badDisk.ts'
import { silentCrowd } from '../support/torture/hostileCalls.ts'
import { hostility } from '../support/torture/hostility.ts'
import { killWhileWriting } from '../support/torture/killWhileWriting.ts'
import { storm } from '../support/torture/storm.ts'
import { startSyncServer } from '../support/torture/syncProcess.ts'
import { until } from '../support/torture/waiting.ts'

describe('a storm', () => {
  it.each([1, 2, 3])('brings thirty people together again and has all it said it keeps (seed %i)', async seed => {
    const outcome = await storm({ seed, people: 30, cuts: 50, outages: 5, kills: 4 })
    expect(outcome).toMatchObject({ missing: [], sameForNew: true })
    expect(outcome.settledMs).toBeLessThan(10_000)
    expect(outcome.cut).toBeGreaterThan(200)
    expect(outcome.promised).toBeGreaterThan(2000)
  })
})

it('loses nothing it has acknowledged when it is killed while people write, two hundred times over', async () => {
  const { lost, acknowledged, midWrite } = await killWhileWriting(200, 2)
  expect(lost).toEqual([])
  expect(acknowledged).toBeGreaterThan(20_000)
  expect(midWrite).toBeGreaterThan(150)
})

describe('a bad disk', () => {
  it.each([1, 2, 3])('never says that it keeps what a failing one refused (seed %i)', async seed => {
    const outcome = await workOnBadDisk({ seed, people: 12, workMs: 30_000, failingShare: 0.3 })
    expect(outcome).toMatchObject({ missing: [], stillUp: true })
    expect(outcome.settledMs).toBeLessThan(10_000)
    expect(outcome.refusals).toBeGreaterThan(100)
  })

  it.each([8_000, 40_000])('never says that it keeps what a full one refused (%i bytes left)', async roomBytes => {
    const outcome = await workOnBadDisk({ seed: 4, people: 12, workMs: 30_000, roomBytes })
    expect(outcome).toMatchObject({ missing: [], stillUp: true })
    expect(outcome.settledMs).toBeLessThan(10_000)
    expect(outcome.refusals).toBeGreaterThan(50)
  })
})

it('stays up and quick for others under twenty thousand hostile frames, and forgets them afterwards', async () => {
  const outcome = await hostility(20_000, 7, 150)
  expect(outcome).toMatchObject({ sent: 20_000, stillUp: true, silentAfter: [] })
  expect(outcome.reached).toBeGreaterThan(10_000)
  expect(outcome.settledMs).toBeLessThan(10_000)
  expect(outcome.p95Attacked).toBeLessThan(3 * outcome.p95AtRest)
  const memory = ({ heap, buffers }: typeof outcome.before) => heap + buffers
  expect(memory(outcome.after)).toBeLessThan(1.3 * memory(outcome.before))
})

it('hangs up on those who begin a request and never end it', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'backmap-silent-'))
  const server = await startSyncServer({ dataDir })
  const silent = silentCrowd(server.port, 1000)
  try {
    expect(await until(() => silent.stillOpen() === 0, 30_000)).toBeDefined()
    expect(server.isUp()).toBe(true)
  } finally {
    silent.leave()
    await server.kill()
    rmSync(dataDir, { recursive: true, force: true })
  }
})
