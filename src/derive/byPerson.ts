import { compareText, type Id } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { joined, keysTouched, rowsByKey } from './rows.ts'
import { type Reads, type Rule, rule, ruleFrom } from './rule.ts'
import { type Window, type WindowTables, windowsByPerson, windowsOfPerson } from './windows.ts'

type PersonTables = WindowTables & Pick<Plan, 'people'>

/** A rule that looks at people one by one, and again only at those whose windows have changed, as long as nothing else it reads has. */
export function byPerson<P extends PersonTables, T>(
  reads: Reads,
  rowOf: (plan: P, person: Id<'person'>, windows: readonly Window[], asked?: string) => T,
): Rule<P, [asked?: string], ReadonlyMap<Id<'person'>, T>> {
  const ofTheRest = rule({ ...reads, people: reads.people ?? [] }, (_: P, __?: string) => ({})) // another object when the rest changes
  return ruleFrom<P, [asked?: string], ReadonlyMap<Id<'person'>, T>>(
    { ...reads, people: reads.people ?? [], answers: [...(reads.answers ?? []), windowsByPerson] },
    (before, plan, asked) => {
      const isOnlyWindows = before && ofTheRest(before.plan, asked) === ofTheRest(plan, asked)
      return rowsByKey(
        plan.people.keys(),
        person => rowOf(plan, person, windowsOfPerson(plan, person, asked), asked),
        before?.answer,
        isOnlyWindows ? keysTouched(windowsByPerson(before.plan, asked), windowsByPerson(plan, asked)) : undefined,
      )
    },
  )
}

/** All rows, person by person in id order. */
export function inPersonOrder<T>(rowsOf: ReadonlyMap<Id<'person'>, readonly T[]>): readonly T[] {
  return joined([...rowsOf.keys()].sort(compareText).map(person => rowsOf.get(person) ?? []))
}
