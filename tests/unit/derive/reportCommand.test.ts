import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { report } from '../../../src/derive/report.ts'
import { readPlan, writePlanFile } from '../../../src/domain/planFile.ts'
import { svgWithPlan } from '../../../src/output/carryPlan.ts'
import { examplePlan } from '../../support/plans.ts'

const command = fileURLToPath(new URL('../../../src/cli/report.ts', import.meta.url))
const example = fileURLToPath(new URL('../../../public/lakeshore-commons.backmap.json', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'report-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

function fileOf(name: string, text: string): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

it('prints the report of a plan file as JSON with one newline at its end', () => {
  expect(run(example)).toEqual({
    status: 0,
    stdout: `${JSON.stringify(report(examplePlan()), null, 2)}\n`,
    stderr: '',
  })
})

it('reads the day it is given', () => {
  const { stdout, stderr } = run(example, '--day', 'day:friday')
  expect(JSON.parse(stdout)).toEqual(report(examplePlan(), { day: 'day:friday' }))
  expect(stderr).toBe('')
})

it('reads the plan that a picture carries', () => {
  const picture = svgWithPlan('<svg xmlns="http://www.w3.org/2000/svg"></svg>', writePlanFile(examplePlan()))
  expect(JSON.parse(run(fileOf('picture.svg', picture)).stdout)).toEqual(report(examplePlan()))
})

it('says so, and reads the first ideal day, when the plan has no such day', () => {
  const { status, stdout, stderr } = run(example, '--day', 'day:gone')
  expect(JSON.parse(stdout)).toEqual(report(examplePlan()))
  expect(stderr).toBe('The plan has no day day:gone; the first ideal day is read instead.\n')
  expect(status).toBe(0)
})

it('names on the error stream what was mended or left out of the file, and reports on the rest', () => {
  const raw = {
    ...JSON.parse(readFileSync(example, 'utf8')),
    moments: [{ id: 'moment:a', day: 'day:ideal', start: '09:00', end: 'late' }, { title: 'no id' }],
  }
  const { status, stdout, stderr } = run(fileOf('mended.json', JSON.stringify(raw)))
  const reading = readPlan(raw)
  expect(JSON.parse(stdout)).toEqual('plan' in reading && report(reading.plan))
  expect(stderr.trimEnd().split('\n')).toEqual([
    'moments/moment:a/start: bad-time (09:00–late), a default stands in its place.',
    'moments: no-id (), left out.',
  ])
  expect(status).toBe(0)
})

it.each([
  ['a file that is not there', [join(folder, 'none.json')], `There is no file ${join(folder, 'none.json')}.`],
  ['a folder', [folder], `The file ${folder} cannot be read.`],
  ['no file at all', [], 'Say which plan to read: npm run -s report -- FILE [--day ID]'],
  ['an option it does not have', [example, '--fast'], 'Say which plan to read: npm run -s report -- FILE [--day ID]'],
  ['two files', [example, example], 'Say which plan to read: npm run -s report -- FILE [--day ID]'],
])('refuses %s in one plain sentence', (_, args, sentence) => {
  expect(run(...args)).toEqual({ status: 1, stdout: '', stderr: `${sentence}\n` })
})

it.each([
  ['no JSON', 'hello', 'is not JSON, so it is no plan.'],
  ['no plan', '{"format":"other"}', 'is no plan of Backmap.'],
  ['newer', '{"format":"backmap-plan","version":2,"plan":{}}', 'was made with a newer version of Backmap.'],
  ['too large', ' '.repeat(4 * 1024 * 1024 + 1), 'is larger than a plan can be (4 MB).'],
])('refuses a file that is %s in one plain sentence', (name, text, why) => {
  const file = fileOf(`${name}.json`, text)
  expect(run(file)).toEqual({ status: 1, stdout: '', stderr: `The file ${file} ${why}\n` })
})
