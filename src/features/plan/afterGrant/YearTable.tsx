import { afterGrant, type YearsMoney } from '../../../derive/afterGrant.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useFormat } from '../../../store/language.tsx'
import { useDerived, usePlan } from '../../../store/openPlan.tsx'
import { Count } from '../Count.tsx'
import { SubSection } from '../Section.tsx'
import styles from '../Tables.module.css'

/** [D26] The money of each year: now, and after each year in which some of it ends. */
export function YearTable() {
  const say = useEveryWord()
  const { now, ends } = useDerived(afterGrant)
  if (now.paid + now.unpaid === 0) return null
  const rows: { name: string; money: YearsMoney }[] = [
    { name: say('tables.after.now'), money: now },
    ...ends.map(({ year, after }) => ({
      name: year ? say('tables.after.then', { year }) : say('tables.after.last'),
      money: after,
    })),
  ]
  return (
    <SubSection id="after-years" title={say('tables.after.table')}>
      <table className={styles.table} aria-labelledby="plan-after-years">
        <thead>
          <tr>
            <th scope="col">{say('tables.after.when')}</th>
            <th scope="col">{say('tables.after.paid')}</th>
            <th scope="col">{say('tables.after.unpaid')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, money }) => (
            <Row key={name} name={name} money={money} />
          ))}
        </tbody>
      </table>
    </SubSection>
  )
}

function Row({ name, money: { paid, payers, unpaid, unpaidFor } }: { name: string; money: YearsMoney }) {
  const say = useEveryWord()
  const format = useFormat()
  const currency = usePlan(plan => plan.plan.currency)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <Count title={say('tables.after.paid.title')} ids={paid > 0 ? payers : []}>
          {format.money(paid, currency)}
        </Count>
      </td>
      <td>
        <Count title={say('tables.after.unpaid.title')} ids={unpaid > 0 ? unpaidFor : []}>
          {format.money(unpaid, currency)}
        </Count>
      </td>
    </tr>
  )
}
