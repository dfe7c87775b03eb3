import { useState } from 'react'
import type { UnlockBy } from '../../derive/unlockOrder.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { CardName, CardNames } from './CardName.tsx'
import { Count } from './Count.tsx'
import { EditHere } from './EditHere.tsx'
import { Fold } from './Fold.tsx'
import styles from './Parts.module.css'
import { SubSection } from './Section.tsx'
import { sayWeeks } from './sayWeeks.ts'
import { type Rung, unlockRungs } from './unlockRungs.ts'

const ways = ['cost', 'weeks', 'number'] as const

/** [D21] What to get first so that the next moment becomes possible, by cost, weeks or number. */
export function Ladder() {
  const say = useEveryWord()
  const day = useScreen(screen => screen.day) ?? undefined
  const presenting = useScreen(screen => screen.presenting)
  const [by, setBy] = useState<UnlockBy>('cost')
  const { free, rungs } = useDerived(unlockRungs, by, day)
  if (free.length + rungs.length === 0) return null
  return (
    <SubSection id="get-ladder" title={say('planView.get.ladder')}>
      <p className={styles.quiet}>{say('planView.get.ladder.help')}</p>
      {!presenting && rungs.length > 1 && (
        <div className={styles.ways}>
          <Segmented
            label={say('planView.get.by')}
            value={by}
            options={ways.map(way => ({ value: way, label: say(`planView.get.by.${way}`) }))}
            onChange={setBy}
          />
        </div>
      )}
      {by === 'weeks' && <p className={styles.quiet}>{say('planView.get.weeks.help')}</p>}
      <CardNames label={say('planView.get.free')} ids={free} />
      {rungs.length === 0 ? (
        <p>{say('planView.get.nothing')}</p>
      ) : (
        <Fold label={say('planView.get.ladder')} items={rungs} keyOf={rung => rung.buys[0] ?? ''} steps>
          {(rung, index) => (
            <RungItem rung={rung} by={by} soFar={rungs.slice(0, index + 1).flatMap(({ buys }) => buys)} />
          )}
        </Fold>
      )}
    </SubSection>
  )
}

interface RungItemProps {
  rung: Rung
  by: UnlockBy
  /** What is to be got in this step and all before it. */
  soFar: Rung['buys']
}

function RungItem({ rung: { buys, moments, cost, total, unknown }, by, soFar }: RungItemProps) {
  const say = useEveryWord()
  const format = useFormat()
  const currency = usePlan(plan => plan.plan.currency)
  const supports = usePlan(plan => plan.supports)
  const money = (amount: number) => format.money(amount, currency)
  return (
    <div className={styles.main}>
      <ul className={styles.buys} aria-label={say('planView.get.this')}>
        {buys.map(id => (
          <Buy key={id} id={id} />
        ))}
      </ul>
      <p className={styles.facts}>
        {by === 'cost' && unknown.length < buys.length && (
          <>
            <Count title={say('planView.get.this')} ids={buys}>
              {cost === 0 ? say('planView.price.none') : say('planView.get.cost', { money: money(cost) })}
            </Count>
            {total > cost && (
              <Count title={say('planView.get.soFar')} ids={soFar}>
                {say('planView.get.total', { money: money(total) })}
              </Count>
            )}
          </>
        )}
        {by === 'weeks' && (
          <Count
            title={say('planView.get.this')}
            ids={buys}
            adds={new Map(buys.map(id => [id, sayWeeks(supports.get(id)?.leadWeeks ?? null, say)]))}
            sum={buys.length > 1 ? say('planView.get.longest') : undefined}
          >
            {sayWeeks(cost, say)}
          </Count>
        )}
        {by === 'number' && (
          <Count title={say('planView.get.this')} ids={buys}>
            {say('planView.get.number', { n: buys.length })}
          </Count>
        )}
        {unknown.length > 0 && (
          <Count
            title={say(`planView.get.unknown.${by === 'weeks' ? 'weeks' : 'cost'}`, { n: unknown.length })}
            ids={unknown}
          >
            {say(`planView.get.unknown.${by === 'weeks' ? 'weeks' : 'cost'}`, { n: unknown.length })}
          </Count>
        )}
      </p>
      <CardNames label={say('planView.get.opens')} ids={moments} />
    </div>
  )
}

function Buy({ id }: { id: Id<'support'> }) {
  const say = useEveryWord()
  const title = usePlan(plan => plan.supports.get(id)?.title)
  return (
    <li className={styles.buy}>
      <CardName id={id} strong />
      <EditHere id={id} name={title || say('card.untitled')} />
    </li>
  )
}
