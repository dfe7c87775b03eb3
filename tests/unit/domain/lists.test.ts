import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { conditionAreas } from '../../../src/domain/adultDay.ts'
import { adultRoles } from '../../../src/domain/lists/adultRoles.ts'
import { agendaLengths, agendas } from '../../../src/domain/lists/agendas.ts'
import { blendedModels } from '../../../src/domain/lists/blendedModels.ts'
import { blueprintRows } from '../../../src/domain/lists/blueprintRows.ts'
import type { BuiltInList, LensItem } from '../../../src/domain/lists/builtInList.ts'
import { casel } from '../../../src/domain/lists/casel.ts'
import { competencyBased } from '../../../src/domain/lists/competencyBased.ts'
import { conditions } from '../../../src/domain/lists/conditions.ts'
import { deeperLearning } from '../../../src/domain/lists/deeperLearning.ts'
import { designations } from '../../../src/domain/lists/designations.ts'
import { entryPoints } from '../../../src/domain/lists/entryPoints.ts'
import { evidenceTiers } from '../../../src/domain/lists/evidenceTiers.ts'
import { feelings } from '../../../src/domain/lists/feelings.ts'
import { gears } from '../../../src/domain/lists/gears.ts'
import { groupings } from '../../../src/domain/lists/groupings.ts'
import { kindsOfMoment } from '../../../src/domain/lists/kindsOfMoment.ts'
import { leaps } from '../../../src/domain/lists/leaps.ts'
import { learnerNeeds } from '../../../src/domain/lists/learnerNeeds.ts'
import { logicModel } from '../../../src/domain/lists/logicModel.ts'
import { readiness } from '../../../src/domain/lists/readiness.ts'
import { shadowSteps } from '../../../src/domain/lists/shadowSteps.ts'
import { voiceList } from '../../../src/domain/lists/voiceList.ts'
import { feelingQuadrants, voices } from '../../../src/domain/studentDay.ts'
import { examplePlan } from '../../support/plans.ts'

/** Every list with the number of its entries. */
const lists: readonly (readonly [BuiltInList, number])[] = [
  [feelings, 48],
  [adultRoles, 32],
  [kindsOfMoment, 17],
  [groupings, 9],
  [learnerNeeds, 20],
  [blendedModels, 7],
  [competencyBased, 7],
  [casel, 5],
  [leaps, 6],
  [deeperLearning, 6],
  [gears, 8],
  [readiness, 4],
  [conditions, 5],
  [voiceList, 7],
  [evidenceTiers, 4],
  [designations, 3],
  [agendas, 10],
  [entryPoints, 8],
  [logicModel, 7],
  [blueprintRows, 8],
  [shadowSteps, 4],
]
const lenses: readonly BuiltInList<LensItem>[] = [competencyBased, casel, leaps, deeperLearning, gears]

const folder = new URL('../../../src/domain/lists/', import.meta.url)

it('has every list whole, each entry once, each with a source and a version', () => {
  expect(lists.map(([list]) => [list.id, list.items.length])).toEqual(lists.map(([list, count]) => [list.id, count]))
  for (const [list] of lists) {
    expect(new Set(list.items.map(({ name }) => name)).size, list.id).toBe(list.items.length)
    expect(list.items.filter(({ name }) => name === '' || name !== name.trim())).toEqual([])
    expect(list.source, list.id).not.toBe('')
    expect(list.version).toBe(1)
  }
  expect(new Set(lists.map(([list]) => list.id)).size).toBe(lists.length)
})

it('keeps each list in a file of its own that brings no other list with it', () => {
  const files = readdirSync(folder).filter(file => file !== 'builtInList.ts')
  expect(files).toHaveLength(lists.length)
  for (const file of files) {
    const imported = [...readFileSync(new URL(file, folder), 'utf8').matchAll(/from '(.*)'/g)].map(found => found[1])
    expect(imported.filter(from => from?.startsWith('./') && from !== './builtInList.ts')).toEqual([])
  }
})

it('gives every entry of a lens a tag under the id of its list', () => {
  for (const { id, items } of lenses) {
    for (const { tag } of items) expect(tag).toMatch(new RegExp(`^${id}/[a-z]+(-[a-z]+)*$`))
    expect(new Set(items.map(({ tag }) => tag)).size).toBe(items.length)
  }
})

it('knows every tag, blended model and gear that the example carries', () => {
  const tags = new Set(lenses.flatMap(({ items }) => items.map(({ tag }) => tag as string)))
  const { moments, practices, outcomes, supports } = examplePlan()
  const carried = [...moments.values(), ...practices.values(), ...outcomes.values()].flatMap(record => record.tags)
  expect(carried.filter(tag => !tags.has(tag))).toEqual([])
  const models = new Set(blendedModels.items.map(({ name }) => name))
  expect([...moments.values()].filter(({ blended }) => blended && !models.has(blended))).toEqual([])
  const kinds = new Set(kindsOfMoment.items.map(({ name }) => name))
  expect([...moments.values()].filter(({ kind }) => kind && !kinds.has(kind))).toEqual([])
  const turning = new Set(gears.items.map(({ name }) => name))
  expect([...supports.values()].filter(({ gear }) => gear && !turning.has(gear))).toEqual([])
})

it('offers twelve feelings in each field', () => {
  for (const field of feelingQuadrants) expect(feelings.items.filter(word => word.field === field)).toHaveLength(12)
})

it('covers every rating of a gear with one stage', () => {
  for (let rating = 0; rating <= 10; rating++) {
    expect(readiness.items.filter(({ from, to }) => from <= rating && rating <= to)).toHaveLength(1)
  }
})

it('names every voice and every area of conditions that a plan may hold', () => {
  expect(voiceList.items.map(({ name }) => name)).toEqual([...voices])
  expect(conditions.items.map(({ name }) => name)).toEqual([...conditionAreas])
})

it('fills ninety minutes, half a day and two days', () => {
  const total = (length: (typeof agendaLengths)[number]) =>
    agendas.items.reduce((sum, { minutes }) => sum + (minutes[length] ?? 0), 0)
  expect(agendaLengths.map(total)).toEqual([90, 230, 640])
})

it('asks CSI plans for seven elements and ATSI plans for one more than TSI plans', () => {
  expect(designations.items.map(({ name, elements }) => [name, elements.map(({ element }) => element)])).toEqual([
    [
      'CSI',
      [
        'stakeholders',
        'indicators',
        'evidence-based',
        'needs-assessment',
        'inequities',
        'approved-by-all',
        'reviewed-by-state',
      ],
    ],
    ['TSI', ['stakeholders', 'indicators', 'evidence-based', 'approved-by-district', 'further-action']],
    ['ATSI', ['stakeholders', 'indicators', 'evidence-based', 'approved-by-district', 'further-action', 'inequities']],
  ])
})

it('lets Section 1003 money pay for the first three tiers of evidence', () => {
  expect(evidenceTiers.items.filter(({ isFor1003 }) => isFor1003).map(({ tier }) => tier)).toEqual([1, 2, 3])
})
