import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenRules } from '../support/brokenRules.ts'

/** A rule that could be broken without a test turning red is not tested: here each is broken on purpose, in a copy. */

const home = fileURLToPath(new URL('../../', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'broken-rules-'))

beforeAll(() => {
  for (const name of ['src', 'tests', 'public', 'vite.config.ts', 'package.json', 'tsconfig.json']) {
    cpSync(join(home, name), join(copy, name), { recursive: true })
  }
  symlinkSync(join(home, 'node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true }))

/** How many tests of these files fail in the copy, and how many there are. */
function runTests(tests: readonly string[]): { failed: number; all: number } {
  const files = tests.map(name => `tests/unit/derive/${name}.test.ts`)
  const vitest = join('node_modules', 'vitest', 'vitest.mjs')
  const result = join(copy, 'result.json')
  rmSync(result, { force: true })
  const args = ['run', '--project', 'unit', '--reporter', 'json', '--outputFile', result, ...files]
  spawnSync(process.execPath, [vitest, ...args], { cwd: copy })
  const { numFailedTests, numTotalTests } = JSON.parse(readFileSync(result, 'utf8'))
  return { failed: numFailedTests, all: numTotalTests }
}

it('finds every test green while nothing is broken', () => {
  const tests = [...new Set(brokenRules.map(({ tests: name }) => name))]
  const { failed, all } = runTests(tests)
  expect(failed).toBe(0)
  expect(all).toBeGreaterThan(tests.length)
})

describe.each(brokenRules)('$rule', ({ tests, file, breaks }) => {
  it.each(breaks)('turns red when `%s` becomes `%s`', (right, wrong) => {
    const path = join(copy, 'src/derive', file)
    const source = readFileSync(path, 'utf8')
    expect(source.split(right)).toHaveLength(2) // the place is found, and only once
    writeFileSync(
      path,
      source.replace(right, () => wrong),
    )
    try {
      expect(runTests([tests]).failed).toBeGreaterThan(0)
    } finally {
      writeFileSync(path, source)
    }
  })
})
