import { useEveryWord } from '../../../store/everyWord.ts'
import { useIsStill } from '../../../store/onlyLooks.ts'
import { useDerived, usePlan } from '../../../store/openPlan.tsx'
import { useScreen } from '../../../store/screen.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { usePrinting } from '../../../ui/usePrinting.ts'
import { Count } from '../Count.tsx'
import styles from '../Parts.module.css'
import { showActionsAs, usePlanScreen } from '../planScreen.ts'
import { Section } from '../Section.tsx'
import { useToday } from '../useToday.ts'
import { ActionList } from './ActionList.tsx'
import { AddAction } from './AddAction.tsx'
import { byDate, pastDue } from './actionRows.ts'
import own from './Board.module.css'
import { Board } from './Board.tsx'

/** Who does what by when: a board as work goes, or a list by date or by who does it. */
export function Actions() {
  const say = useEveryWord()
  const as = usePlanScreen(screen => screen.actionsAs)
  const n = usePlan(plan => plan.actions.size)
  const presenting = useScreen(screen => screen.presenting)
  const still = useIsStill()
  const printing = usePrinting()
  const isBoard = as === 'board' && !printing // columns of cards leave most of a sheet empty
  return (
    <Section name="actions">
      {n === 0 && <p className={styles.ask}>{say('action.ask')}</p>}
      {n > 0 && <Summary />}
      {n > 0 && !presenting && (
        <div className={styles.ways}>
          <Segmented
            label={say('action.as')}
            value={as}
            options={(['board', 'date', 'owner'] as const).map(each => ({
              value: each,
              label: say(`action.as.${each}`),
            }))}
            onChange={showActionsAs}
          />
        </div>
      )}
      {n > 0 && isBoard && !still && <p className={own.help}>{say('action.help')}</p>}
      {n > 0 && (isBoard ? <Board /> : <ActionList by={as === 'owner' ? as : 'date'} />)}
      <AddAction />
    </Section>
  )
}

function Summary() {
  const say = useEveryWord()
  const today = useToday()
  const open = useDerived(byDate)
  const past = useDerived(pastDue, today)
  if (open.length === 0) return null
  return (
    <p className={own.summary}>
      <Count title={say('planView.part.actions')} ids={open.map(({ id }) => id)}>
        {say('action.open', { n: open.length })}
      </Count>
      {past.length > 0 && (
        <Count title={say('action.past.title')} ids={past}>
          {say('action.past', { n: past.length })}
        </Count>
      )}
    </p>
  )
}
