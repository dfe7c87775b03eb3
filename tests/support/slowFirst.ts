import { statSync } from 'node:fs'
import type { TestSequencerConstructor, TestSpecification } from 'vitest/node'

/** Files of many rounds, the slowest first: one that is begun last is waited for alone. */
const slow = [
  'document/randomWork',
  'domain/hostileMutations',
  'derive/laws',
  'server/tortureKilled',
  'sync/sharingNetwork',
  'server/sqliteLogKilled',
  'server/tortureWatch',
  'ownPatterns/hostile',
]

/** Test files in the order they are begun: the slow ones, then the long ones. */
export function slowFirst(files: readonly TestSpecification[]): TestSpecification[] {
  const places = new Map(files.map(file => [file, placeOf(file.moduleId)]))
  return files.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
}

function placeOf(path: string): number {
  const at = slow.findIndex(name => path.endsWith(`/${name}.test.ts`))
  return at === -1 ? 1 / (1 + statSync(path).size) : at - slow.length
}

/** The same as what a run of tests asks for its order. */
export const SlowFirst: TestSequencerConstructor = class {
  shard(files: TestSpecification[]) {
    return files
  }
  sort(files: TestSpecification[]) {
    return slowFirst(files)
  }
}
