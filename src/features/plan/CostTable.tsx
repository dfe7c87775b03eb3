import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import type { CostRow } from './costRows.ts'
import { type NumberCell, NumbersTable } from './NumbersTable.tsx'
import { SubSection } from './Section.tsx'

interface CostTableProps {
  id: string
  title: string
  /** What its rows are. */
  first: string
  rows: readonly CostRow[]
  nameOf: (of: string) => string
}

const columns = ['once', 'year', 'first', 'three'] as const

/** Money by type or by fund: once, a year, in the first year and over three years; each sum opens what it is for. */
export function CostTable({ id, title, first, rows, nameOf }: CostTableProps) {
  const say = useEveryWord()
  const format = useFormat()
  const { currency } = usePlan(plan => plan.plan)
  const supports = usePlan(plan => plan.supports)
  if (rows.length === 0) return null
  const cellsOf = ({ of, oneTime, perYear, ids }: CostRow): (NumberCell | string)[] => {
    const once = ids.filter(support => supports.get(support)?.costOneTime)
    const yearly = ids.filter(support => supports.get(support)?.costPerYear)
    const cells = {
      once: [oneTime, once],
      year: [perYear, yearly],
      first: [oneTime + perYear, ids],
      three: [oneTime + 3 * perYear, ids],
    } as const
    return columns.map(column => {
      const [amount, behind] = cells[column]
      const name = say(`planView.cost.col.${column}`)
      if (amount === 0) return '–'
      const money = format.money(amount, currency)
      const about = say('planView.cost.of', { name: nameOf(of), column: name })
      return { short: money, long: say('planView.cost.cell', { column: name, money }), title: about, ids: behind }
    })
  }
  return (
    <SubSection id={id} title={title}>
      <NumbersTable
        label={title}
        first={first}
        columns={columns.map(column => say(`planView.cost.col.${column}`))}
        rows={rows}
        keyOf={row => row.of}
        nameOf={row => <bdi>{nameOf(row.of)}</bdi>}
        cellsOf={cellsOf}
      />
    </SubSection>
  )
}
