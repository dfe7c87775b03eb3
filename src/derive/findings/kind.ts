import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import type { Finding } from '../finding.ts'
import { areSame } from '../remembered.ts'
import type { PlanReport } from '../report.ts'
import { rowByRow } from '../rows.ts'
import { type Found, findingOf, found, type Topic } from './found.ts'
import type { HashOf } from './inputs.ts'
import { inRuns, type Run } from './runs.ts'

/** The rules' answers that findings are made of. */
export type Answers = Omit<PlanReport, 'findings'>

/** What all kinds use while they look at one plan: how values are hashed, and what each kept from the plan before. */
export interface Looking {
  readonly hashOf: HashOf
  readonly kept: Map<object, unknown>
}

/** One kind of finding in a plan. */
export type Kind = (plan: Plan, answers: Answers, asked: string | undefined, looking: Looking) => readonly Run[]

/** What a kind is made of: the rows of a rule, and what else it takes to look at one. */
type Source<R, C extends readonly unknown[]> = (
  answers: Answers,
  plan: Plan,
  asked: string | undefined,
) => readonly [rows: readonly R[], ...beside: C]

interface Kept<R, C> {
  readonly rows: readonly R[]
  readonly beside: C
  readonly found: readonly (readonly Finding[])[]
  readonly runs: readonly Run[]
}

/** A kind of finding, found row by row; only rows that were not there last time are looked at. */
export function kind<R, const C extends readonly unknown[]>(
  source: Source<R, C>,
  find: (row: R, ...beside: C) => readonly Found[] | Found,
): Kind {
  const ofKind: Kind = (plan, answers, asked, { hashOf, kept }) => {
    const [rows, ...beside] = source(answers, plan, asked)
    const last = kept.get(ofKind) as Kept<R, C> | undefined // what was put there below
    const before = last && areSame(last.beside, beside) ? last : undefined
    if (before?.rows === rows) return before.runs
    const all = rowByRow(before?.rows, before?.found, rows, (row, inPlace = none) => {
      const found = find(row, ...beside)
      if ('of' in found) return [findingOf(found, inPlace[0], hashOf)]
      return found.length > 0 ? found.map((each, index) => findingOf(each, inPlace[index], hashOf)) : none
    })
    const runs = inRuns(all)
    kept.set(ofKind, { rows, beside, found: all, runs })
    return runs
  }
  return ofKind
}

const none: readonly Finding[] = []

/** A kind of finding of which there is nothing to say but what it is about. */
export function idsOnly(
  idsOf: (answers: Answers, plan: Plan, asked: string | undefined) => readonly Id[],
  of: Topic,
): Kind {
  return kind(
    (...from) => [idsOf(...from)],
    id => found(of, [id]),
  )
}
