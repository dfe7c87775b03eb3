import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { writePatternFile } from '../../../src/domain/patternFile.ts'
import { openDevicePatterns, type PatternRow } from '../../../src/sync/devicePatterns.ts'
import { faultyStorage } from '../../support/faultyStorage.ts'
import { patternIn } from '../../support/ownPatterns.ts'
import { moment, plan } from '../../support/planBuilders.ts'

function row(name: string, at: number): PatternRow {
  const world = plan(moment('m', '08:00-08:30', { title: name }))
  return { id: name, at, text: writePatternFile(patternIn(world, 'm')) ?? '' }
}

function fresh() {
  const storage = faultyStorage(new IDBFactory())
  const open = () => openDevicePatterns({ indexedDB: storage.factory, timeoutMs: 400 })
  return { ...storage, open }
}

const titles = async (patterns: ReturnType<typeof openDevicePatterns>) => {
  const list = await patterns.list()
  return [list.patterns.map(({ pattern }) => pattern.facts.title), list.why]
}

it('keeps patterns, the latest first, also when opened again, until they are taken away', async () => {
  const { open } = fresh()
  expect(await titles(open())).toEqual([[], undefined])
  expect(await open().put(row('Circle', 1))).toBe(undefined)
  await open().put(row('Studio', 3))
  await open().put(row('Lunch', 2))
  expect(await titles(open())).toEqual([['Studio', 'Lunch', 'Circle'], undefined])
  expect(await open().remove('Lunch')).toBe(true)
  expect(await titles(open())).toEqual([['Studio', 'Circle'], undefined])
})

it('gives each pattern as its file says it', async () => {
  const { open } = fresh()
  const circle = row('Circle', 7)
  await open().put(circle)
  const [kept] = (await open().list()).patterns
  expect(kept).toMatchObject(circle)
  expect(kept && writePatternFile(kept.pattern)).toBe(circle.text)
})

it.each([
  ['never', 'blocked'],
  ['blocked', 'blocked'],
  ['error', 'broken'],
] as const)('says why it does not keep (%s), has it in this page, and keeps it with the next', async (fault, why) => {
  const { open, faults } = fresh()
  const patterns = open()
  faults.open = fault
  expect(await patterns.put(row('Circle', 1))).toBe(why)
  expect(await titles(patterns)).toEqual([['Circle'], why])
  faults.open = undefined
  expect(await titles(patterns)).toEqual([['Circle'], 'broken'])
  expect(await patterns.put(row('Studio', 2))).toBe(undefined)
  expect(await titles(open())).toEqual([['Studio', 'Circle'], undefined])
})

it('without any storage it says so, and what was only in this page can be taken away', async () => {
  const patterns = openDevicePatterns({ indexedDB: null })
  expect(await patterns.put(row('Circle', 1))).toBe('no-storage')
  expect(await titles(patterns)).toEqual([['Circle'], 'no-storage'])
  expect([await patterns.remove('Circle'), await patterns.remove('Circle')]).toEqual([true, false])
  expect(await titles(patterns)).toEqual([[], 'no-storage'])
})

it('leaves out what is stored and is no pattern', async () => {
  const { open } = fresh()
  await open().put({ id: 'a', at: 1, text: '{' })
  await open().put({ id: 'b', at: 2, text: '{"format":"backmap-pattern","version":1,"records":[]}' })
  await open().put(row('Circle', 0))
  expect(await titles(open())).toEqual([['Circle'], undefined])
})
