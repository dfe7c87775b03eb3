import type { NewRecord } from '../../document/commands.ts'
import { newId } from '../../domain/ids.ts'
import type { LensList } from '../../domain/lensLists.ts'
import type { Outcome } from '../../domain/plan.ts'
import type { outcomeKinds } from '../../domain/studentDay.ts'

type OutcomeKind = (typeof outcomeKinds)[number]

/** What kind of learning an entry of a built-in list is; the others are what most of their list are. */
const kinds: Readonly<Record<string, OutcomeKind>> = {
  'casel/self-awareness': 'wellbeing',
  'casel/self-management': 'habit',
  'casel/social-awareness': 'social',
  'casel/relationship-skills': 'social',
  'casel/responsible-decisions': 'agency',
  'leaps/whole-child': 'wellbeing',
  'leaps/connection': 'social',
  'leaps/relevance': 'agency',
  'leaps/customization': 'agency',
  'leaps/agency': 'agency',
  'deeper/collaboration': 'social',
  'deeper/communication': 'social',
  'deeper/self-direction': 'agency',
  'deeper/mindset': 'habit',
  'cbe/decisions': 'agency',
}

/** The lists in the order in which they speak of what students learn; the parts of a school are no learning. */
export function listsOfLearning(lists: readonly LensList[]): readonly LensList[] {
  const first = ['casel', 'deeper', 'leaps', 'cbe'].flatMap(id => lists.find(list => list.id === id) ?? [])
  return [...first, ...lists.filter(list => !first.includes(list) && list.id !== 'gear')]
}

/** An entry someone chose: its tag, and what it is called in their language. */
export interface Chosen {
  readonly tag: string
  readonly name: string
}

/** The source an outcome made of an entry names: whose list it is, and the entry. */
export function frameworkOf(list: Pick<LensList, 'source' | 'title'>, name: string): string {
  const owner = list.source || list.title
  return owner === '' ? name : `${owner}: ${name}`
}

/** An outcome made of an entry of a list, under a name of its own, with the list's owner as its source. */
export function outcomeFrom(list: LensList, { tag, name }: Chosen): NewRecord {
  const title = name.slice(0, 1).toLocaleUpperCase() + name.slice(1)
  return {
    id: newId('outcome'),
    title,
    kind: kinds[tag] ?? 'academic',
    frameworks: [frameworkOf(list, name)],
    tags: [tag],
  }
}

/** Whether the plan has an outcome that was made of the entry, whatever it is called now. */
export function isThere(outcomes: Iterable<Outcome>, list: LensList, { tag, name }: Chosen): boolean {
  const framework = frameworkOf(list, name)
  for (const outcome of outcomes) {
    if (outcome.tags.includes(tag) && outcome.frameworks.includes(framework)) return true
  }
  return false
}
