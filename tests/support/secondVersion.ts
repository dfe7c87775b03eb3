import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Change {
  readonly from: string
  readonly to: string
}

/** The built app as the next version of it would be: every hashed file has another name, and some words are others. */
export function secondVersion(dist: string, change: Change): string {
  const folder = mkdtempSync(join(tmpdir(), 'backmap-second-'))
  cpSync(dist, folder, { recursive: true })
  const names = readdirSync(join(folder, 'assets'))
  const renamed = new Map(names.map(name => [name, name.replace(/(\.\w+)$/, '-2$1')]))
  const old = new RegExp(names.map(name => name.replaceAll('.', '\\.')).join('|'), 'g')
  const texts = [
    'index.html',
    'worker.js',
    ...names.filter(name => /\.(?:js|css)$/.test(name)).map(name => `assets/${name}`),
  ]
  for (const text of texts) {
    const file = join(folder, text)
    const before = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      before
        .replace(old, name => renamed.get(name) ?? name)
        .replaceAll(change.from, change.to)
        .replace('"version":"', '"version":"2'),
    )
  }
  for (const [name, next] of renamed) renameSync(join(folder, 'assets', name), join(folder, 'assets', next))
  return folder
}
