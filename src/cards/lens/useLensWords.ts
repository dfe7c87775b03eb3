import { deciding, type Lens, lensListsOf } from '../../derive/lens.ts'
import { isId } from '../../domain/ids.ts'
import { builtInLenses, type LensList, nameOfTag, prefixOf } from '../../domain/lensLists.ts'
import { blendedModels } from '../../domain/lists/blendedModels.ts'
import type { LensItem } from '../../domain/lists/builtInList.ts'
import { outcomeKinds } from '../../domain/studentDay.ts'
import { type SayEveryWord, useEveryWord } from '../../store/everyWord.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import type { every } from '../../words/every.ts'

type WordKey = keyof typeof every

const builtIn: ReadonlyMap<string, string> = new Map(
  builtInLenses.flatMap(list => list.items.map(({ tag, name }) => [tag, name] as const)),
)
const models: ReadonlySet<string> = new Set(blendedModels.items.map(item => item.name))

/** How lists, their entries and the groups of a lens are called in the person's language. */
export function useLensWords() {
  const say = useEveryWord()
  const lists = useDerived(lensListsOf)
  const outcomes = usePlan(plan => plan.outcomes)

  /** What a tag is called: as the plan's own list says it, else in the person's language. */
  const tag = (id: string): string => {
    const item = lists.find(list => list.id === prefixOf(id))?.items.find(each => each.tag === id)
    return item ? itemName(say, item) : builtIn.has(id) ? say(`tag.${id}` as 'tag.cbe/mastery') : nameOfTag(id)
  }

  /** What a group of a lens is called. */
  const group = (lens: Lens, key: string): string => {
    if (isId('outcome', key)) return outcomes.get(key)?.title || say('card.untitled')
    if (lens === 'outcomes') return isOneOf(outcomeKinds, key) ? say(`card.outcome.${key}`) : key
    if (lens === 'choice') return isOneOf(deciding, key) ? say(`lens.decide.${key}`) : key
    return lens === 'blended' ? modelName(say, key) : tag(key)
  }

  /** What a group is about, in plain words; empty for the team's own. */
  const means = (lens: Lens, key: string): string => {
    if (lens === 'choice') return isOneOf(deciding, key) ? say(`lens.decide.${key}.means`) : ''
    if (lens === 'blended') return models.has(key) ? say(`model.means.${key}` as 'model.means.Flex') : ''
    return meaningOf(say, key)
  }
  return { say, lists, tag, group, means, listName: (list: LensList) => listName(say, list) }
}

/** What an entry of a list is called: a built-in one in the person's language, until the school says it otherwise. */
export function itemName(say: SayEveryWord, { tag, name }: LensItem): string {
  return builtIn.get(tag) === name ? say(`tag.${tag}` as 'tag.cbe/mastery') : name // each built-in entry has its key
}

/** What a built-in tag is about. */
export function meaningOf(say: SayEveryWord, tag: string): string {
  return builtIn.has(tag) ? say(`means.${tag}` as 'means.cbe/mastery') : '' // each built-in entry has its key
}

/** What a model of blended learning is called. */
export function modelName(say: SayEveryWord, name: string): string {
  return models.has(name) ? say(`model.${name}` as 'model.Flex') : name // each model has its key
}

/** What a list is called. */
export function listName(say: SayEveryWord, { id, title }: LensList): string {
  return builtInLenses.some(list => list.id === id) ? say(`day.colour.${id}` as WordKey as 'day.colour.cbe') : title // each built-in list has its key
}

function isOneOf<V extends string>(values: readonly V[], value: string): value is V {
  return values.some(each => each === value)
}
