import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import { Count } from './Count.tsx'
import type { CostRow } from './costRows.ts'
import styles from './Parts.module.css'
import { SubSection } from './Section.tsx'

interface CostTableProps {
  id: string
  title: string
  rows: readonly CostRow[]
  nameOf: (of: string) => string
}

/** Money by type or by fund: once, a year, and three years together. */
export function CostTable({ id, title, rows, nameOf }: CostTableProps) {
  const say = useEveryWord()
  const format = useFormat()
  const currency = usePlan(plan => plan.plan.currency)
  if (rows.length === 0) return null
  const amounts = ({ oneTime, perYear }: CostRow) => [oneTime, perYear, oneTime + perYear, oneTime + 3 * perYear]
  return (
    <SubSection id={id} title={title}>
      <table className={styles.table} aria-labelledby={`plan-${id}`}>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('planView.cost.col.once')}</th>
            <th scope="col">{say('planView.cost.col.year')}</th>
            <th scope="col">{say('planView.cost.col.first')}</th>
            <th scope="col">{say('planView.cost.col.three')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.of}>
              <th scope="row">
                <Count title={nameOf(row.of)} ids={row.ids}>
                  {nameOf(row.of)}
                </Count>
              </th>
              {amounts(row).map((amount, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns stand still
                <td key={index}>{amount === 0 ? '–' : format.money(amount, currency)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </SubSection>
  )
}
