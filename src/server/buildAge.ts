import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']

/** Whether the app has to be built: never yet, or something it is built from has changed since. */
export function needsBuild(root: string): boolean {
  const built = changedAt(join(root, 'dist', 'index.html'))
  return built === 0 || sources.some(source => newest(join(root, source)) > built)
}

/** When a file, or anything in a folder, last changed: milliseconds since 1970, 0 when it is not there. */
function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0
  const entries = readdirSync(path, { recursive: true, encoding: 'utf8' })
  return Math.max(stat.mtimeMs, ...entries.map(entry => changedAt(join(path, entry))))
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
