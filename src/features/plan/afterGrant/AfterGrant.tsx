import { afterGrant, type FundsEnd, yearlyBy, yearlyParts } from '../../../derive/afterGrant.ts'
import { cost } from '../../../derive/cost.ts'
import { dreamedInOrder, leaning } from '../../../derive/leaning.ts'
import type { Id } from '../../../domain/ids.ts'
import type { Plan } from '../../../domain/plan.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useFormat } from '../../../store/language.tsx'
import { useDerived, usePlan } from '../../../store/openPlan.tsx'
import { CardName, CardNames } from '../CardName.tsx'
import { Count } from '../Count.tsx'
import { EditHere } from '../EditHere.tsx'
import { fundsNotWon, grantsOfFund } from '../grants/grantRows.ts'
import styles from '../Parts.module.css'
import { Ask, Section, SubSection } from '../Section.tsx'
import { sayDate } from '../sayDate.ts'
import { YearTable } from './YearTable.tsx'

/** [D26] What stays and what stops as each fund ends, year by year, in words and in a small table. */
export function AfterGrant() {
  const say = useEveryWord()
  const { ends } = useDerived(afterGrant)
  const hasFunds = usePlan(plan => plan.funds.size > 0)
  if (!hasFunds)
    return (
      <Section name="after">
        <Ask question={say('tables.after.ask')} verb={say('planView.toMap')} />
      </Section>
    )
  return (
    <Section name="after">
      <Again />
      {ends.length === 0 && <p>{say('tables.after.none')}</p>}
      {ends.map(end => (
        <End key={end.year} end={end} />
      ))}
      <NotWon />
      <YearTable />
    </Section>
  )
}

function Again() {
  const say = useEveryWord()
  const format = useFormat()
  const currency = usePlan(plan => plan.plan.currency)
  const { recurringShare, perYear } = useDerived(cost)
  const byFund = yearlyBy('fund', useDerived(yearlyParts))
  const funds = usePlan(plan => plan.funds)
  if (recurringShare === null) return null
  const again = [...funds.values()].filter(fund => fund.recurring).map(({ id }) => id)
  const ofAgain = again.reduce((sum, id) => sum + (byFund.get(id) ?? 0), 0)
  const money = (amount: number) => format.money(amount, currency)
  return (
    <p>
      <Count
        title={say('planView.cost.again.title')}
        ids={again}
        adds={new Map(again.map(id => [id, money(byFund.get(id) ?? 0)]))}
        sum={say('planView.adds.yearly.of', { money: money(ofAgain), all: money(perYear) })}
      >
        {say('planView.cost.again', { percent: Math.round(recurringShare * 100) })}
      </Count>
    </p>
  )
}

/** Money that is counted although nobody has it yet. */
function NotWon() {
  const say = useEveryWord()
  const funds = useDerived(fundsNotWon)
  return <CardNames label={say('grant.counted')} ids={[...funds.keys()]} />
}

function End({ end: { year, funds, perYear, stops, partly, stays } }: { end: FundsEnd }) {
  const say = useEveryWord()
  const format = useFormat()
  const currency = usePlan(plan => plan.plan.currency)
  const moments = useDerived(leaningOn, stops.join(' '))
  const parts = useDerived(yearlyParts)
  const bySupport = yearlyBy(
    'support',
    parts.filter(({ fund }) => fund !== '' && funds.includes(fund)),
  )
  return (
    <SubSection
      id={`after-${year || 'open'}`}
      title={year ? say('tables.after.year', { year }) : say('tables.after.noYear')}
    >
      <ul className={styles.inner}>
        {funds.map(id => (
          <li key={id} className={styles.row}>
            <Ending id={id} />
          </li>
        ))}
      </ul>
      <div className={styles.facts}>
        {perYear > 0 ? (
          <Count
            title={say('tables.after.perYear.title')}
            ids={[...stops, ...partly]}
            adds={new Map([...bySupport].map(([id, amount]) => [id, format.money(amount, currency)]))}
            sum={say('planView.adds.yearly', { money: format.money(perYear, currency) })}
          >
            {say('tables.after.perYear', { money: format.money(perYear, currency) })}
          </Count>
        ) : (
          <span>{say('tables.after.nothing')}</span>
        )}
        {moments.length > 0 && (
          <Count title={say('tables.after.moments.title')} ids={moments}>
            {say('tables.after.moments', { n: moments.length })}
          </Count>
        )}
      </div>
      <CardNames label={say('tables.after.stops')} ids={stops} />
      <CardNames label={say('tables.after.partly')} ids={partly} />
      <CardNames label={say('tables.after.stays')} ids={stays} />
    </SubSection>
  )
}

function Ending({ id }: { id: Id<'fund'> }) {
  const say = useEveryWord()
  const format = useFormat()
  const fund = usePlan(plan => plan.funds.get(id))
  const grants = useDerived(grantsOfFund, id)
  if (!fund) return null
  return (
    <>
      <div className={styles.main}>
        <CardName id={id} strong />
        <p className={styles.quiet}>
          {fund.until
            ? say('tables.after.until', { until: sayDate(fund.until, format.language) })
            : say('tables.after.noUntil')}
        </p>
        <CardNames label={say('grant.from')} ids={grants} />
      </div>
      <EditHere id={id} name={fund.title || say('card.untitled')} />
    </>
  )
}

/** The moments that lean on any of these supports, in reading order. */
function leaningOn(plan: Plan, supports: string): readonly Id<'moment'>[] {
  const all = leaning(plan)
  const found = new Set(supports.split(' ').flatMap(id => all.get(id as Id<'support'>)?.moments ?? [])) // an unknown id has none
  return dreamedInOrder(plan).filter(id => found.has(id))
}
