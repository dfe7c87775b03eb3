import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tables } from '../../../src/domain/plan.ts'
import { readPlan, readPlanFile, writePlan, writePlanFile } from '../../../src/domain/planFile.ts'
import { unheardOf } from '../../support/fieldValues.ts'
import { meaningOf } from '../../support/planFileMeaning.ts'
import { planFiles } from '../../support/planFiles.ts'

const exampleText = readFileSync(new URL('../../../public/lakeshore-commons.backmap.json', import.meta.url), 'utf8')

function reading(raw: unknown) {
  const read = readPlan(raw)
  if ('refused' in read) throw new Error(`refused: ${read.refused}`)
  return read
}

it('gives the example back as it was', () => {
  const { plan, problems } = reading(JSON.parse(exampleText))
  expect(problems).toEqual([])
  expect(meaningOf(writePlan(plan))).toEqual(meaningOf(JSON.parse(exampleText)))
})

it('gives any plan back as it was, with what it has never heard of', () => {
  fc.assert(
    fc.property(planFiles, file => {
      const { plan, problems } = reading(file)
      expect(problems).toEqual([])
      expect(meaningOf(writePlan(plan))).toEqual(meaningOf(file))
    }),
    { numRuns: 300 },
  )
})

it('reads back exactly what it wrote, through the text of a file', () => {
  fc.assert(
    fc.property(planFiles, file => {
      const { plan } = reading(file)
      expect(readPlanFile(writePlanFile(plan))).toEqual({ plan, problems: [] })
    }),
    { numRuns: 150 },
  )
})

const anyField: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    'aim',
    'during',
    '08:30',
    '2026-02-30',
    'moment:m1',
    'RACI',
    'a0',
    '\ud800',
    [],
    {},
  ),
  fc.constantFrom<unknown>(
    { kind: 'at', start: '09:00', end: '08:00' },
    { kind: 'floating', minutes: 30, purpose: 'nap' },
  ),
  fc.constantFrom<unknown>({ toString: 1, valueOf: 1 }, [[[[[[[[[[1]]]]]]]]]], -0, 1e300, 0.5, 3, true),
  fc.array(fc.constantFrom<unknown>('x', 'x', 1, 7, 8, null, 'moment:m1', { tag: 'a', weight: 'must' }, { tag: 'a' })),
  fc.string({ maxLength: 10 }).map(letters => letters.repeat(50)),
  unheardOf,
)

it('loses no card, whatever its fields hold, and what it makes of them stands', () => {
  const file = fc.record(
    Object.fromEntries(
      Object.entries(tables)
        .filter(([name]) => name !== 'curve')
        .map(([name, { kind, fields }]) => {
          const known = Object.fromEntries(Object.keys(fields).map(field => [field, anyField]))
          const time = name === 'moments' && { start: anyField, end: anyField }
          const record = fc.record({ ...known, ...time, 'never-heard-of': unheardOf }, { requiredKeys: [] })
          return [name, record.map(more => [{ ...more, id: `${kind}:one` }])]
        }),
    ),
  )
  fc.assert(
    fc.property(file, records => {
      const { plan } = reading({ format: 'backmap-plan', version: 1, plan: { id: 'plan:x' }, ...records })
      for (const [name, { kind }] of Object.entries(tables)) {
        if (name !== 'curve') expect(plan[name as keyof typeof tables].has(`${kind}:one` as never)).toBe(true)
      }
      expect(reading(writePlan(plan))).toEqual({ plan, problems: [] })
    }),
    { numRuns: 300 },
  )
})

it('reads or refuses any text, and never throws', () => {
  const cut = fc.tuple(
    fc.nat(exampleText.length),
    fc.nat(40),
    fc.constantFrom('', '"', '{', ']', '9', '\\u0000', 'null,'),
  )
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), cuts => {
      const broken = cuts.reduce(
        (text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length),
        exampleText,
      )
      expect(() => readPlanFile(broken)).not.toThrow()
    }),
    { numRuns: 200 },
  )
  fc.assert(fc.property(fc.anything(), raw => void readPlan(raw)))
})
