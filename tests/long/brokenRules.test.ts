import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createVitest, type Vitest } from 'vitest/node'
import { brokenRules } from '../support/brokenRules.ts'

/** A rule that could be broken without a test turning red is not tested: here each is broken on purpose, in a copy. */

const home = fileURLToPath(new URL('../../', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'broken-rules-'))
let runner: Vitest

/** One runner for all of them, which reads again only the file that has changed. */
beforeAll(async () => {
  for (const name of ['src', 'tests', 'public', 'vite.config.ts', 'package.json', 'tsconfig.json']) {
    cpSync(join(home, name), join(copy, name), { recursive: true })
  }
  symlinkSync(join(home, 'node_modules'), join(copy, 'node_modules'))
  const quick = { watch: false, bail: 1, maxWorkers: 1, isolate: false, reporters: [{}] }
  runner = await createVitest('test', { root: copy, config: join(copy, 'vite.config.ts'), project: ['unit'], ...quick })
})
afterAll(async () => {
  await runner.close()
  rmSync(copy, { recursive: true })
})

/** How many tests of this file have passed in the copy, and how many failed: one at most, the first. */
async function runTests(name: string): Promise<{ passed: number; failed: number }> {
  const file = join(copy, 'tests/unit/derive', `${name}.test.ts`)
  const [unit] = runner.projects
  if (!unit) throw new Error('there is no project to run')
  const { testModules } = await runner.runTestSpecifications([unit.createSpecification(file)])
  const tests = testModules.find(({ moduleId }) => moduleId === file)?.children
  return {
    passed: [...(tests?.allTests('passed') ?? [])].length,
    failed: [...(tests?.allTests('failed') ?? [])].length,
  }
}

function write(path: string, source: string): void {
  writeFileSync(path, source)
  runner.invalidateFile(path)
}

it.each([...new Set(brokenRules.map(({ tests }) => tests))])('finds %s green while nothing is broken', async tests => {
  const { passed, failed } = await runTests(tests)
  expect(failed).toBe(0)
  expect(passed).toBeGreaterThan(0)
})

describe.each(brokenRules)('$rule', ({ tests, file, breaks }) => {
  it.each(breaks)('turns red when `%s` becomes `%s`', async (right, wrong) => {
    const path = join(copy, 'src/derive', file)
    const source = readFileSync(path, 'utf8')
    expect(source.split(right)).toHaveLength(2) // the place is found, and only once
    write(
      path,
      source.replace(right, () => wrong),
    )
    try {
      expect((await runTests(tests)).failed).toBeGreaterThan(0)
    } finally {
      write(path, source)
    }
  })
})

it('finds every one of them green again when all is mended', async () => {
  for (const tests of new Set(brokenRules.map(each => each.tests))) {
    expect([tests, (await runTests(tests)).failed]).toEqual([tests, 0])
  }
})
