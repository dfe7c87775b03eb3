import { afterGrant, type YearlyPart, type YearsMoney, yearlyBy, yearlyParts } from '../../../derive/afterGrant.ts'
import type { Id } from '../../../domain/ids.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useFormat } from '../../../store/language.tsx'
import { useDerived, usePlan } from '../../../store/openPlan.tsx'
import { type NumberCell, NumbersTable } from '../NumbersTable.tsx'
import { SubSection } from '../Section.tsx'

interface Row {
  readonly name: string
  readonly money: YearsMoney
  /** The funds that have ended by then. */
  readonly gone: readonly Id<'fund'>[]
}

/** [D26] The money of each year: now, and after each year in which some of it ends. */
export function YearTable() {
  const say = useEveryWord()
  const format = useFormat()
  const currency = usePlan(plan => plan.plan.currency)
  const { now, ends } = useDerived(afterGrant)
  const parts = useDerived(yearlyParts)
  if (now.paid + now.unpaid === 0) return null
  const rows: Row[] = [
    { name: say('tables.after.now'), money: now, gone: [] },
    ...ends.map(({ year, after }, index) => ({
      name: year ? say('tables.after.then', { year }) : say('tables.after.last'),
      money: after,
      gone: ends.slice(0, index + 1).flatMap(({ funds }) => funds),
    })),
  ]
  const inMoney = (amount: number) => format.money(amount, currency)
  const cell = (part: 'paid' | 'unpaid', amount: number, amounts: ReadonlyMap<Id, number>): NumberCell => {
    const money = inMoney(amount)
    return {
      short: money,
      long: say('planView.cost.cell', { column: say(`tables.after.${part}`), money }),
      title: say(`tables.after.${part}.title`),
      ids: amount > 0 ? [...amounts.keys()] : [],
      adds: new Map([...amounts].map(([id, each]) => [id, inMoney(each)])),
      sum: say('planView.adds.yearly', { money }),
    }
  }
  const cellsOf = ({ money: { paid, payers, unpaid, unpaidFor }, gone }: Row) => {
    const isGone = ({ fund }: YearlyPart) => fund === '' || gone.includes(fund)
    const byFund = yearlyBy(
      'fund',
      parts.filter(part => !isGone(part)),
    )
    const bySupport = yearlyBy('support', parts.filter(isGone))
    return [cell('paid', paid, only(payers, byFund)), cell('unpaid', unpaid, only(unpaidFor, bySupport))]
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
        cellsOf={cellsOf}
      />
    </SubSection>
  )
}

/** The amounts of these, in their order. */
function only(ids: readonly Id[], amounts: ReadonlyMap<Id, number>): ReadonlyMap<Id, number> {
  return new Map(ids.map(id => [id, amounts.get(id) ?? 0]))
}
