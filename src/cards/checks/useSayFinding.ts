import { type Id, isId } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import { useNameOf } from '../useNameOf.ts'
import type { FindingRow } from './findingRows.ts'
import { sayFinding } from './sayFinding.ts'

/** What a finding says, with its cards by name, or as `mark` gives them. */
export function useSayFinding(): (row: Pick<FindingRow, 'finding' | 'weekdays'>, mark?: (id: Id) => string) => string {
  const say = useEveryWord()
  const format = useFormat()
  const nameOf = useNameOf()
  const plan = usePlan(whole => whole)
  const isGuarded = (id: Id) => isId('feeling', id) && plan.feelings.get(id)?.kind === 'guard'
  return (row, mark = id => nameOf(plan, id)) => sayFinding(row, { say, format, name: mark, isGuarded })
}
