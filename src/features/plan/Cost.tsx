import { cost } from '../../derive/cost.ts'
import { linksByTo } from '../../derive/validLinks.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { CostTable } from './CostTable.tsx'
import { Count } from './Count.tsx'
import { costByFund, costByType, priced, stillToPay, unpriced } from './costRows.ts'
import { Fold } from './Fold.tsx'
import { fundsNotWon, isOpen } from './grants/grantRows.ts'
import styles from './Parts.module.css'
import { Ask, Section, SubSection } from './Section.tsx'
import { SupportRow } from './SupportRow.tsx'

/** [D26] What the plan costs: in all, by type, by fund and year, what is not priced, and what remains to pay. */
export function Cost() {
  const say = useEveryWord()
  const hasSupports = usePlan(plan => plan.supports.size > 0)
  const withPrice = useDerived(priced)
  if (!hasSupports)
    return (
      <Section name="cost">
        <Ask question={say('planView.cost.ask')} verb={say('planView.toMap')} />
      </Section>
    )
  return (
    <Section name="cost">
      {withPrice.length > 0 && (
        <>
          <Totals ids={withPrice} />
          <ByType />
          <ByFund />
        </>
      )}
      <Unpriced isFirst={withPrice.length === 0} />
    </Section>
  )
}

/** A sum, and the supports it is of. */
interface TotalLine {
  readonly name: string
  readonly amount: number
  readonly ids: readonly Id<'support'>[]
  readonly sum?: string
}

function Totals({ ids }: { ids: readonly Id<'support'>[] }) {
  const say = useEveryWord()
  const format = useFormat()
  const currency = usePlan(plan => plan.plan.currency)
  const { oneTime, perYear, firstYear, threeYears, perStudent, newMoney } = useDerived(cost)
  const toPay = useDerived(stillToPay)
  const students = usePlan(plan => plan.plan.school.students ?? 0)
  const money = (amount: number) => format.money(amount, currency)
  const shared = say('planView.cost.student.of', { money: money(firstYear), n: students })
  const lines: readonly TotalLine[] = [
    { name: say('planView.cost.first'), amount: firstYear, ids },
    { name: say('planView.cost.new'), amount: newMoney, ids: toPay },
    { name: say('planView.cost.once'), amount: oneTime, ids },
    { name: say('planView.cost.yearly'), amount: perYear, ids },
    { name: say('planView.cost.three'), amount: threeYears, ids },
    ...(perStudent === null ? [] : [{ name: say('planView.cost.student'), amount: perStudent, ids, sum: shared }]),
  ]
  return (
    <dl className={styles.totals}>
      {lines.map(({ name, amount, ids: behind, sum }) => (
        <div key={name} className={styles.total}>
          <dt>{name}</dt>
          <dd>
            <Count title={name} ids={behind} sum={sum}>
              {money(amount)}
            </Count>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function ByType() {
  const say = useEveryWord()
  const rows = useDerived(costByType)
  const name = (type: string) => say(`support.type.${type}` as 'support.type.time') // one of the types
  return (
    <CostTable
      id="cost-type"
      title={say('planView.cost.type')}
      first={say('card.field.type')}
      rows={rows}
      nameOf={name}
    />
  )
}

function ByFund() {
  const say = useEveryWord()
  const rows = useDerived(costByFund)
  const funds = usePlan(plan => plan.funds)
  const isPaid = usePlan(plan => linksByTo(plan, 'pays').size > 0)
  const notWon = useDerived(fundsNotWon)
  const name = (of: string) => {
    if (of === '') return say('planView.cost.nobody')
    const id = of as Id<'fund'> // '' is no fund's id
    const fund = funds.get(id)?.title || say('card.untitled')
    const grant = notWon.get(id)
    return grant ? say(isOpen(grant) ? 'grant.fund.open' : 'grant.fund.lost', { fund }) : fund
  }
  if (!isPaid) return <p>{say('planView.cost.noFund')}</p>
  return (
    <CostTable id="cost-fund" title={say('planView.cost.fund')} first={say('kind.fund')} rows={rows} nameOf={name} />
  )
}

function Unpriced({ isFirst }: { isFirst: boolean }) {
  const say = useEveryWord()
  const ids = useDerived(unpriced)
  if (ids.length === 0) return null
  const title = say('planView.cost.unpriced', { n: ids.length })
  return (
    <SubSection id="cost-unpriced" title={title}>
      <p className={styles.quiet}>{say(isFirst ? 'planView.cost.unpriced.first' : 'planView.cost.unpriced.help')}</p>
      <Fold label={title} items={ids} keyOf={id => id}>
        {id => <SupportRow id={id} />}
      </Fold>
    </SubSection>
  )
}
