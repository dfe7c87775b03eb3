import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { closingLine, countsOf, countsOfPlaywright, countsOfVitest, succeeds, sumOf } from '../../support/steps.ts'

const folder = mkdtempSync(join(tmpdir(), 'backmap-steps-'))
afterAll(() => rmSync(folder, { recursive: true }))

function reportOf(report: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}

it('closes with the sum of every step', () => {
  const counts = [
    { passed: 2, failed: 0 },
    { passed: 40, failed: 3 },
  ]
  expect(closingLine(sumOf(counts))).toBe('42 passed, 3 failed')
})

it('counts skipped and unfinished tests of Vitest as failed', () => {
  const report = { numTotalTests: 10, numPassedTests: 6, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }
  expect(countsOfVitest(report)).toEqual({ passed: 6, failed: 4 })
})

it('counts skipped tests and those that passed at a second try of Playwright as failed', () => {
  const report = { stats: { expected: 5, skipped: 1, unexpected: 2, flaky: 1 } }
  expect(countsOfPlaywright(report)).toEqual({ passed: 5, failed: 4 })
})

it('adds a failure when a step ends badly though each of its tests passed', () => {
  const file = reportOf({ numTotalTests: 3, numPassedTests: 3 })
  expect(countsOf(false, file, countsOfVitest)).toEqual({ passed: 3, failed: 1 })
  expect(countsOf(true, file, countsOfVitest)).toEqual({ passed: 3, failed: 0 })
})

it('counts a step that leaves no report as one failure', () => {
  expect(countsOf(true, join(folder, 'none.json'), countsOfVitest)).toEqual({ passed: 0, failed: 1 })
})

it('tells a command that ends well from one that does not, or is not there', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(await succeeds({ command: [process.execPath, '-e', ''], minutes: 1 })).toBe(true)
  expect(await succeeds({ command: [process.execPath, '-e', 'process.exit(3)'], minutes: 1 })).toBe(false)
  expect(await succeeds({ command: [join(folder, 'no-such-program')], minutes: 1 })).toBe(false)
})

it('ends a command that outlives its time', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const command = [process.execPath, '-e', 'setInterval(() => {}, 1000)']
  expect(await succeeds({ command, minutes: 0.005 })).toBe(false)
})
