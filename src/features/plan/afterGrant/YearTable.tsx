import { afterGrant, type YearsMoney } from '../../../derive/afterGrant.ts'
import type { Id } from '../../../domain/ids.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useFormat } from '../../../store/language.tsx'
import { useDerived, usePlan } from '../../../store/openPlan.tsx'
import { type NumberCell, NumbersTable } from '../NumbersTable.tsx'
import { SubSection } from '../Section.tsx'

interface Row {
  readonly name: string
  readonly money: YearsMoney
}

/** [D26] The money of each year: now, and after each year in which some of it ends. */
export function YearTable() {
  const say = useEveryWord()
  const format = useFormat()
  const currency = usePlan(plan => plan.plan.currency)
  const { now, ends } = useDerived(afterGrant)
  if (now.paid + now.unpaid === 0) return null
  const rows: Row[] = [
    { name: say('tables.after.now'), money: now },
    ...ends.map(({ year, after }) => ({
      name: year ? say('tables.after.then', { year }) : say('tables.after.last'),
      money: after,
    })),
  ]
  const cell = (part: 'paid' | 'unpaid', amount: number, behind: readonly Id[]): NumberCell => {
    const money = format.money(amount, currency)
    const long = say('planView.cost.cell', { column: say(`tables.after.${part}`), money })
    return { short: money, long, title: say(`tables.after.${part}.title`), ids: amount > 0 ? behind : [] }
  }
  return (
    <SubSection id="after-years" title={say('tables.after.table')}>
      <NumbersTable
        label={say('tables.after.table')}
        first={say('tables.after.when')}
        columns={[say('tables.after.paid'), say('tables.after.unpaid')]}
        rows={rows}
        keyOf={row => row.name}
        nameOf={row => <span>{row.name}</span>}
        cellsOf={({ money }) => [cell('paid', money.paid, money.payers), cell('unpaid', money.unpaid, money.unpaidFor)]}
      />
    </SubSection>
  )
}
