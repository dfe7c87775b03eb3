import { cost } from '../../derive/cost.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { CardName } from './CardName.tsx'
import { Count } from './Count.tsx'
import { type CostRow, costByFund, whatRemains } from './costRows.ts'
import { EditHere } from './EditHere.tsx'
import { Fold } from './Fold.tsx'
import styles from './Parts.module.css'
import { SubSection } from './Section.tsx'
import { sayDate } from './sayDate.ts'

/** [D26] What needs another payer once a grant has ended, and how much of each year comes again by itself. */
export function Remains() {
  const say = useEveryWord()
  const rows = useDerived(whatRemains)
  const { recurringShare } = useDerived(cost)
  const uncovered = useDerived(costByFund).find(({ of }) => of === '')
  const hasFunds = usePlan(plan => plan.funds.size > 0)
  const recurring = usePlan(plan => plan.funds)
  if (!hasFunds || recurringShare === null) return null
  const again = [...recurring.values()].filter(fund => fund.recurring).map(({ id }) => id)
  return (
    <SubSection id="cost-remains" title={say('planView.cost.remains')}>
      <p>
        <Count title={say('planView.cost.again.title')} ids={again}>
          {say('planView.cost.again', { percent: Math.round(recurringShare * 100) })}
        </Count>
      </p>
      {rows.length > 0 && (
        <Fold label={say('planView.cost.remains')} items={rows} keyOf={row => row.of} few={5}>
          {row => <Ends row={row} />}
        </Fold>
      )}
      {uncovered && uncovered.perYear > 0 && <Uncovered row={uncovered} />}
    </SubSection>
  )
}

function Ends({ row: { of, perYear, ids } }: { row: CostRow }) {
  const say = useEveryWord()
  const format = useFormat()
  const id = of as Id<'fund'> // what remains names funds alone
  const fund = usePlan(plan => plan.funds.get(id))
  const currency = usePlan(plan => plan.plan.currency)
  if (!fund) return null
  const money = format.money(perYear, currency)
  return (
    <>
      <div className={styles.main}>
        <CardName id={id} strong />
        <p>
          <Count title={say('planView.cost.ends.title')} ids={ids}>
            {fund.until
              ? say('planView.cost.ends', { until: sayDate(fund.until, format.language), money })
              : say('planView.cost.spent', { money })}
          </Count>
        </p>
      </div>
      <EditHere id={id} name={fund.title || say('card.untitled')} />
    </>
  )
}

function Uncovered({ row: { perYear, ids } }: { row: CostRow }) {
  const say = useEveryWord()
  const format = useFormat()
  const currency = usePlan(plan => plan.plan.currency)
  return (
    <p>
      <Count title={say('planView.cost.nobody')} ids={ids}>
        {say('planView.cost.uncovered', { money: format.money(perYear, currency) })}
      </Count>
    </p>
  )
}
