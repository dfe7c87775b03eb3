import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { needsBuild } from '../../../src/server/buildAge.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'backmap-age-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, second: number): void {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '')
  for (let at = file; at !== root; at = dirname(at)) utimesSync(at, second, second)
}

it('builds what was never built', () => {
  write('src/app/main.tsx', 100)
  expect(needsBuild(root)).toBe(true)
})

it('leaves a build alone that is newer than everything it is made from', () => {
  write('src/app/main.tsx', 100)
  write('index.html', 100)
  write('dist/index.html', 200)
  expect(needsBuild(root)).toBe(false)
})

it('builds again when a file deep among the sources has changed', () => {
  write('dist/index.html', 200)
  write('src/app/main.tsx', 300)
  expect(needsBuild(root)).toBe(true)
})
