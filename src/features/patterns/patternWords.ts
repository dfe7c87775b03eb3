import { type Id, kindOf } from '../../domain/ids.ts'
import { type Pattern, patternTables } from '../../domain/pattern.ts'
import { type Plan, tables } from '../../domain/plan.ts'
import type { SayEveryWord } from '../../store/everyWord.ts'

const titles = ['title', 'word', 'ask', 'text', 'name'] as const

/** What a card of a pattern is called; empty when nobody has said. */
export function nameIn(map: Plan, id: Id): string {
  const table = patternTables.find(name => tables[name].kind === kindOf(id))
  const record: Readonly<Record<string, unknown>> = { ...(table && (map[table] as ReadonlyMap<Id, object>).get(id)) } // a table by id
  for (const field of titles) {
    const said = record[field]
    if (typeof said === 'string' && said !== '') return said
  }
  return ''
}

/** What of a map is counted, in the order of the columns: all but learners, who are said beside their feelings. */
const counted = patternTables.filter(name => name !== 'moments' && name !== 'learners')

/** `4 practices`, of some cards of a pattern; kinds without any are left out. */
export function countsOf(
  map: Plan,
  ids: Iterable<Id> | undefined,
  say: SayEveryWord,
  sayFeeling: (word: string) => string = word => word,
): { readonly said: string; readonly names: string[] }[] {
  const some = ids && new Set(ids)
  return counted.flatMap(name => {
    const there = [...map[name].keys()].filter(id => !some || some.has(id))
    if (there.length === 0) return []
    const n = there.length
    const said =
      name === 'evidence'
        ? say('pattern.count.evidence', { n })
        : say(`history.count.${tables[name].kind}` as 'history.count.role', { n }) // a message for each kind
    return [
      {
        said,
        names: there
          .map(id => (name === 'feelings' ? sayFeeling(nameIn(map, id)) : nameIn(map, id)))
          .filter(title => title !== ''),
      },
    ]
  })
}

/** The few words a list says of a pattern. */
export function glanceAt({ map }: Pattern, say: SayEveryWord): string {
  return (['practices', 'roles', 'supports'] as const)
    .flatMap(name => (map[name].size > 0 ? [say(`history.count.${tables[name].kind}`, { n: map[name].size })] : []))
    .join(' · ')
}
