import { type CardKind, titleFields } from '../domain/cardKinds.ts'
import { compareText, type Id } from '../domain/ids.ts'
import { plainWords } from '../domain/plainWords.ts'
import { type Plan, tableOf } from '../domain/plan.ts'

/** Cards that a team could mean once and has twice; moments and learners of one name may well be two. */
const joinable = [
  'practice',
  'role',
  'support',
  'permission',
  'person',
  'outcome',
  'condition',
  'assumption',
  'fund',
] as const satisfies readonly CardKind[]

/** Cards of one kind, and one type where they have one, that are called the same. */
export interface SameCards {
  readonly kind: (typeof joinable)[number]
  /** The one to keep first: every device names the same. */
  readonly ids: readonly [Id, Id, ...Id[]]
}

/** The cards whose titles differ in no more than case, accents and spaces, by kind, then title. */
export function sameCards(plan: Plan): readonly SameCards[] {
  return joinable.flatMap(kind => {
    const table = tableOf(kind)
    const records = table ? [...(plan[table].values() as Iterable<{ readonly id: Id }>)] : []
    const groups = Map.groupBy(records, record =>
      keyOf(kind, record as Readonly<Record<string, unknown>> & typeof record),
    ) // read field by field
    groups.delete('')
    return [...groups]
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([, same]): SameCards[] => {
        const [first, second, ...more] = same.map(record => record.id).sort(compareText)
        return first && second ? [{ kind, ids: [first, second, ...more] }] : []
      })
  })
}

/** What cards that are the same share; empty for a card without a name. */
function keyOf(kind: CardKind, record: Readonly<Record<string, unknown>>): string {
  const title = record[titleFields[kind]]
  const plain = plainWords(typeof title === 'string' ? title : '')
  if (plain === '') return ''
  const type =
    kind === 'support' ? record.type : kind === 'condition' ? record.effect : kind === 'outcome' ? record.kind : ''
  return `${plain}\n${String(type ?? '')}`
}
