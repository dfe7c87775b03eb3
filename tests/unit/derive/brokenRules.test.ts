import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { brokenRules } from '../../support/brokenRules.ts'

/** The long run breaks each of these on purpose and expects a red test; here only that there still is what it would break. */
it('finds the place of every deliberate fault, and finds it once', () => {
  const placesOf = (file: string, right: string) =>
    readFileSync(new URL(`../../../src/derive/${file}`, import.meta.url), 'utf8').split(right).length - 1
  const lost = brokenRules.flatMap(({ file, breaks }) =>
    breaks.filter(([right]) => placesOf(file, right) !== 1).map(([right]) => `${file}: ${right}`),
  )
  expect(lost).toEqual([])
})
