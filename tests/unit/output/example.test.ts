import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { thumbnail } from '../../../src/output/thumbnail.ts'
import { examplePlan } from '../../support/plans.ts'

it('the picture of the example on the first page is the one its plan gives', () => {
  const shipped = readFileSync(new URL('../../../public/lakeshore-commons.svg', import.meta.url), 'utf8')
  expect(shipped).toBe(thumbnail(examplePlan()))
})
