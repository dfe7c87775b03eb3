import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { planTextFromPicture } from '../../../src/domain/carriedPlan.ts'
import { writePlanFile } from '../../../src/domain/planFile.ts'
import { examplePlan } from '../../support/plans.ts'
import { nodesOf, parseSvg, textOf } from '../../support/svgTree.ts'

const folder = mkdtempSync(join(tmpdir(), 'render-'))
afterAll(() => rmSync(folder, { recursive: true }))
const command = fileURLToPath(new URL('../../../src/cli/render.ts', import.meta.url))
const example = fileURLToPath(new URL('../../../public/lakeshore-commons.backmap.json', import.meta.url))

async function render(...args: string[]): Promise<{ code: number; said: string }> {
  try {
    const { stderr } = await promisify(execFile)(process.execPath, [command, ...args])
    return { code: 0, said: stderr }
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string } // what a failed command leaves
    return { code, said: stderr }
  }
}

describe('render', () => {
  it('draws the day and the map with the plan inside, which open again', async () => {
    const text = writePlanFile(examplePlan())
    const files = ['day.svg', 'clock.svg', 'map.svg'].map(kind => join(folder, kind))
    for (const file of files) {
      const kind = file.slice(folder.length + 1)
      expect(await render(example, '--as', kind, '--out', file)).toEqual({ code: 0, said: '' })
      expect(planTextFromPicture(readFileSync(file))).toBe(text)
      expect(nodesOf(parseSvg(readFileSync(file, 'utf8'))).filter(node => node.name === 'style')).toHaveLength(1)
    }
    const again = join(folder, 'again.json')
    expect(await render(files[0] ?? '', '--as', 'json', '--out', again)).toEqual({ code: 0, said: '' })
    expect(readFileSync(again, 'utf8')).toBe(text)
  })

  it('draws another day, one thread, another language', async () => {
    const file = join(folder, 'other.svg')
    await render(example, '--as', 'day.svg', '--out', file, '--day', 'day:friday', '--lang', 'es')
    const said = textOf(parseSvg(readFileSync(file, 'utf8')))
    expect(['Field Friday', 'Walk to the field site', 'Hacer'].filter(words => !said.includes(words))).toEqual([])
    await render(example, '--as', 'map.svg', '--out', file, '--focus', 'moment:m4')
    expect(textOf(parseSvg(readFileSync(file, 'utf8')))).toContain('The thread of Literacy workshop')
  })

  it('refuses in one plain sentence what it cannot do', async () => {
    const bad = join(folder, 'bad.json')
    writeFileSync(bad, '{}')
    for (const kind of ['tapestry', 'constructor']) {
      const usage = await render(example, '--as', kind, '--out', bad)
      expect(usage.code).toBe(1)
      expect(usage.said).toContain('KIND is one of day.svg, clock.svg, map.svg, json.')
    }
    expect(await render(folder, '--as', 'json', '--out', bad)).toEqual({
      code: 1,
      said: `The file ${folder} cannot be read.\n`,
    })
    const missing = join(folder, 'missing.json')
    expect(await render(missing, '--as', 'json', '--out', bad)).toEqual({
      code: 1,
      said: `There is no file ${missing}.\n`,
    })
    expect(await render(bad, '--as', 'json', '--out', bad)).toEqual({
      code: 1,
      said: `The file ${bad} is no plan of Backmap.\n`,
    })
    const nowhere = join(folder, 'no-such-folder', 'day.svg')
    expect(await render(example, '--as', 'json', '--out', nowhere)).toEqual({
      code: 1,
      said: `The file ${nowhere} cannot be written.\n`,
    })
    expect(await render(example, '--as', 'day.svg', '--out', bad, '--day', 'day:none')).toEqual({
      code: 0,
      said: 'The plan has no day day:none; the first ideal day is read instead.\n',
    })
  })
})
