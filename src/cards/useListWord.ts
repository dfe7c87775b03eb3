import { groupings } from '../domain/lists/groupings.ts'
import { kindsOfMoment } from '../domain/lists/kindsOfMoment.ts'
import { learnerNeeds } from '../domain/lists/learnerNeeds.ts'
import { useWord } from '../store/language.tsx'
import type { listWords } from '../words/en/listWords.ts'

type WordKey = keyof typeof listWords

const known: ReadonlySet<string> = new Set(
  [groupings, kindsOfMoment, learnerNeeds].flatMap(list => list.items.map(item => item.name)),
)

/** Says an entry of the built-in lists in the person's language; what a team wrote itself stays as it is. */
export function useListWord(): (name: string) => string {
  const say = useWord()
  return name => (known.has(name) ? say(`listWord.${name}` as WordKey) : name) // each entry of the lists has its key
}

/** Needs as they are read, and as they are kept: an entry of the list is kept by its English name. */
export function useNeedWords() {
  const sayListed = useListWord()
  return {
    shown: (needs: readonly string[]) => needs.map(sayListed),
    kept: (lines: readonly string[]) =>
      lines.map(line => learnerNeeds.items.find(({ name }) => sayListed(name) === line)?.name ?? line),
  }
}
