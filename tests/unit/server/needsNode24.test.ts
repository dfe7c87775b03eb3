import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const guard = new URL('../../../src/server/needsNode24.mjs', import.meta.url).href

function runOn(version: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`
  const args = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, '--import', guard]
  return spawnSync(process.execPath, [...args, '-e', "console.log('it runs')"], { encoding: 'utf8' })
}

it('says in plain words which Node is needed, and starts nothing on an older one', () => {
  const { status, stdout, stderr } = runOn('22.18.0')
  expect({ status, stdout, first: stderr.split('\n')[0] }).toEqual({
    status: 1,
    stdout: '',
    first: 'Backmap needs Node 24 or newer; this is Node 22.18.0.',
  })
})

it('stays silent on Node 24', () => {
  const { status, stdout, stderr } = runOn('24.0.0')
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'it runs\n', stderr: '' })
})
