import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { AddAssumption, AddCondition } from './AddTruth.tsx'
import { type AreaRow, type AssumptionRow, areaRows, assumptionRows } from './assumeRows.ts'
import { CardName } from './CardName.tsx'
import { Count } from './Count.tsx'
import { EditHere } from './EditHere.tsx'
import { Fold } from './Fold.tsx'
import styles from './Parts.module.css'
import { Section, SubSection } from './Section.tsx'

/** [D29, D30] What the plan takes for granted, and what helps and hinders it. */
export function WhatWeAssume() {
  const say = useEveryWord()
  const believed = useDerived(assumptionRows)
  const areas = useDerived(areaRows)
  return (
    <Section name="assume">
      <SubSection id="assume-believed" title={say('planView.assume.believed')}>
        {believed.length === 0 ? (
          <p>{say('planView.assume.ask')}</p>
        ) : (
          <Fold label={say('planView.assume.believed')} items={believed} keyOf={row => row.assumption}>
            {row => <Believed row={row} />}
          </Fold>
        )}
        <AddAssumption />
      </SubSection>
      <SubSection id="assume-areas" title={say('planView.assume.conditions')}>
        {areas.length === 0 ? (
          <p>{say('planView.assume.conditions.ask')}</p>
        ) : (
          <ul className={styles.rows}>
            {areas.map(row => (
              <li key={row.area} className={styles.row}>
                <Area row={row} />
              </li>
            ))}
          </ul>
        )}
        <AddCondition />
      </SubSection>
    </Section>
  )
}

function Believed({ row: { assumption, moments } }: { row: AssumptionRow }) {
  const say = useEveryWord()
  const card = usePlan(plan => plan.assumptions.get(assumption))
  if (!card) return null
  return (
    <>
      <div className={styles.main}>
        <CardName id={assumption} strong />
        <p className={styles.facts}>
          <span className={styles.quiet}>{say(`card.risk.${card.risk}`)}</span>
          <Count title={say('planView.assume.moments.title')} ids={moments}>
            {say('planView.assume.moments', { n: moments.length })}
          </Count>
        </p>
      </div>
      <EditHere id={assumption} name={card.text || say('card.untitled')} />
    </>
  )
}

function Area({ row: { area, balance, helps, hinders } }: { row: AreaRow }) {
  const say = useEveryWord()
  const how = balance < 0 ? 'hinders' : balance > 0 ? 'helps' : 'even'
  return (
    <div className={styles.main}>
      <div className={styles.head}>
        <h5 className={styles.rowHeading}>{say(`planView.area.${area}`)}</h5>
        <Count title={say(`planView.area.${area}`)} ids={[...hinders, ...helps]}>
          {say(`planView.assume.${how}`)}
        </Count>
      </div>
      <ul className={styles.inner}>
        {[...hinders, ...helps].map(id => (
          <li key={id} className={styles.row}>
            <Condition id={id} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Condition({ id }: { id: Id<'condition'> }) {
  const say = useEveryWord()
  const card = usePlan(plan => plan.conditions.get(id))
  if (!card) return null
  return (
    <>
      <div className={styles.main}>
        <CardName id={id} />
        <span className={styles.quiet}>
          {say(`card.effect.${card.effect}`)} · {say(`card.strength.${card.strength}`)}
        </span>
      </div>
      <EditHere id={id} name={card.title || say('card.untitled')} />
    </>
  )
}
