import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useListWord } from '../../cards/useListWord.ts'
import { type KindMinutes, minutesByKind, minutesByLearning } from '../../derive/minutesByKind.ts'
import { isVariant, shownDay } from '../../derive/theDay.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { isTimed, outcomeKinds } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { planPath } from '../../store/paths.ts'
import { select, show, useScreen } from '../../store/screen.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './Days.module.css'

/** How many minutes a week go to each kind of moment and of learning, each number with the moments it comes from. */
export function MinutesDialog({ onClose }: { onClose: () => void }) {
  const say = useEveryWord()
  const sayListed = useListWord()
  const asked = useScreen(screen => screen.day) ?? undefined
  const day = useDerived(shownDay, asked)
  const byKind = useDerived(minutesByKind, day?.id)
  const byLearning = useDerived(minutesByLearning, day?.id)
  const untimed = useDerived(countUntimed, day?.id ?? '')
  const learning = (kind: string) => {
    const known = outcomeKinds.find(one => one === kind)
    return known ? say(`card.outcome.${known}`) : say('minutes.learning.none')
  }
  return (
    <Dialog
      title={say('minutes.title', { day: day?.title || say('day.untitled') })}
      closeLabel={say('app.close')}
      onClose={onClose}
    >
      {byKind.length === 0 && <p>{say('minutes.none')}</p>}
      {byKind.length > 0 && (
        <>
          <Bars
            title={say('minutes.kind')}
            rows={byKind}
            named={kind => (kind === '' ? say('minutes.kind.none') : sayListed(kind))}
            onClose={onClose}
          />
          <Bars title={say('minutes.learning')} rows={byLearning} named={learning} onClose={onClose} />
          <p className={styles.quiet}>{say('minutes.learning.help')}</p>
        </>
      )}
      {untimed > 0 && <p className={styles.quiet}>{say('minutes.untimed', { n: untimed })}</p>}
    </Dialog>
  )
}

interface BarsProps {
  title: string
  rows: readonly KindMinutes[]
  named: (kind: string) => string
  onClose: () => void
}

function Bars({ title, rows, named, onClose }: BarsProps) {
  const most = Math.max(...rows.map(row => row.minutesPerWeek))
  return (
    <section className={styles.bars}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.rows}>
        {rows.map(row => (
          <Bar key={row.kind} row={row} name={named(row.kind)} share={row.minutesPerWeek / most} onClose={onClose} />
        ))}
      </ul>
    </section>
  )
}

interface BarProps {
  row: KindMinutes
  name: string
  share: number
  onClose: () => void
}

function Bar({ row, name, share, onClose }: BarProps) {
  const say = useEveryWord()
  const [isOpen, setOpen] = useState(false)
  return (
    <li>
      <button type="button" className={styles.bar} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className={styles.kind} dir="auto">
          {name}
        </span>
        <span className={styles.number}>{say('minutes.week', { n: row.minutesPerWeek })}</span>
        <ChevronDown size={18} aria-hidden="true" className={styles.arrow} />
        <span aria-hidden="true" className={styles.track}>
          <span className={styles.fill} style={{ inlineSize: `${share * 100}%` }} />
        </span>
      </button>
      {isOpen && (
        <ul className={styles.rows}>
          {row.moments.map(id => (
            <MomentLink key={id} id={id} onClose={onClose} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** A moment the number comes from; pressing it goes there. */
function MomentLink({ id, onClose }: { id: Id<'moment'>; onClose: () => void }) {
  const say = useEveryWord()
  const format = useFormat()
  const [, go] = useLocation()
  const plan = usePlan(state => state.plan.id)
  const moment = usePlan(state => state.moments.get(id))
  if (!moment || !isTimed(moment)) return null
  const goThere = () => {
    onClose()
    show({ comparing: null })
    select(id)
    go(planPath(plan, 'day'))
  }
  return (
    <li>
      <button type="button" className={styles.momentLink} onClick={goThere}>
        <span dir="auto">{moment.title || say('moment.untitled')}</span>
        <span className={styles.when}>
          {format.stretch(moment.start, moment.end)}{' '}
          {format.weekdays(moment.weekdays.length > 0 ? moment.weekdays : [1, 2, 3, 4, 5])}
        </span>
      </button>
    </li>
  )
}

function countUntimed(plan: Pick<Plan, 'moments'>, day: string): number {
  return [...plan.moments.values()].filter(moment => moment.day === day && !isTimed(moment) && !isVariant(plan, moment))
    .length
}
