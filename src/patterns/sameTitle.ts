import { remembered } from '../derive/remembered.ts'
import { byId, type Id } from '../domain/ids.ts'
import { folded } from './folded.ts'

interface Titled {
  readonly id: Id
  readonly title: string
}

/** The record of a table with one of these titles, the first that is found, whatever its capitals and accents. */
export function sameTitle<R extends Titled>(table: ReadonlyMap<Id, R>, ...titles: readonly string[]): R | undefined {
  const index = byTitle(table)
  for (const title of titles) {
    const found = index.get(folded(title))
    if (found) return found as R // the index holds records of that table
  }
  return undefined
}

/** The records of a table by folded title; of those that share one, the smallest id. */
const byTitle = remembered((table: ReadonlyMap<Id, Titled>) => {
  const sorted = [...table.values()].sort((a, b) => byId(b, a))
  return new Map(sorted.map(record => [folded(record.title), record]))
})
