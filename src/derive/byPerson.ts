import type { Id } from '../domain/ids.ts'
import type { Person, Plan } from '../domain/plan.ts'
import { joinedInKeyOrder } from './alongRows.ts'
import { areSame } from './remembered.ts'
import { keysTouched, rowsOfTable } from './rows.ts'
import { changing, type Reads, type Rule, ruleFrom } from './rule.ts'
import { linksByTo, validLinks } from './validLinks.ts'
import { touchedSince } from './versions.ts'
import { type Window, type WindowTables, windowsByPerson } from './windows.ts'

type PersonTables = WindowTables & Pick<Plan, 'people'>

/** What was said of a person before, and of which windows. */
export interface Earlier<T> {
  readonly row: T
  readonly windows: readonly Window[]
}

/** A rule that looks at people one by one, and again only at those whose windows, assignments or practices have changed, as long as nothing else it reads has. */
export function byPerson<P extends PersonTables, T>(
  reads: Reads,
  rowOf: (plan: P, person: Id<'person'>, windows: readonly Window[], asked?: string, earlier?: Earlier<T>) => T,
): Rule<P, [asked?: string], ReadonlyMap<Id<'person'>, T>> {
  const { practices: _, links: __, ...others } = reads
  const ofTheRest = changing<P, [asked?: string]>({ ...others, people: reads.people ?? [] })
  return ruleFrom<P, [asked?: string], ReadonlyMap<Id<'person'>, T>>(
    { ...reads, people: reads.people ?? [], answers: [...(reads.answers ?? []), windowsByPerson] },
    (before, plan, asked) => {
      const isLike = before && ofTheRest(before.plan, asked) === ofTheRest(plan, asked)
      const windows = windowsByPerson(plan, asked)
      const were = isLike ? windowsByPerson(before.plan, asked) : undefined
      const row = (_: Person, person: Id<'person'>) => {
        const last = were && before?.answer.get(person)
        const earlier = last && { row: last, windows: were?.get(person) ?? [] }
        return rowOf(plan, person, windows.get(person) ?? [], asked, earlier)
      }
      return rowsOfTable(plan.people, row, before?.answer, isLike ? peopleTouched(before.plan, plan, asked) : undefined)
    },
  )
}

/** The people with other windows than before, or who are assigned to something else, or to practices of which something has changed. */
function peopleTouched(before: PersonTables, after: PersonTables, asked?: string): Touched {
  const inputs = [before, after, asked]
  if (!last || !areSame(last.inputs, inputs)) last = { inputs, touched: peopleTouchedBetween(before, after, asked) }
  return last.touched
}

type Touched = ReadonlySet<Id<'person'>> | undefined

let last: { readonly inputs: readonly unknown[]; readonly touched: Touched } | undefined // all these rules ask the same in turn

function peopleTouchedBetween(before: PersonTables, after: PersonTables, asked?: string): Touched {
  const practices = touchedSince(before.practices, after.practices)
  const links = touchedSince(validLinks(before, 'assigned'), validLinks(after, 'assigned'), link => link.from)
  if (!practices || !links) return undefined
  const assigned = linksByTo(after, 'assigned')
  const doing = [...practices].flatMap(id => assigned.get(id as Id<'practice'>)?.map(link => link.from) ?? [])
  const windows = keysTouched(windowsByPerson(before, asked), windowsByPerson(after, asked))
  return new Set([...windows, ...links, ...doing] as Id<'person'>[]) // where these links start
}

/** All rows, person by person in id order. */
export function inPersonOrder<T extends { readonly person: Id<'person'> }>(): (
  rowsOf: ReadonlyMap<Id<'person'>, readonly T[]>,
) => readonly T[] {
  return joinedInKeyOrder<Id<'person'>, T>(({ person }) => person)
}
