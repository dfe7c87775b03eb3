import { minutesPerWeekOf } from '../../derive/lensView.ts'
import type { Id } from '../../domain/ids.ts'
import type { Moment } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { useGoToMoment } from './goToMoment.ts'
import styles from './MomentRows.module.css'

export interface MomentRow {
  readonly id: Id<'moment'>
  /** What else there is to say of it, after its minutes. */
  readonly note?: string
  /** Whether it is ticked; without it there is nothing to tick. */
  readonly on?: boolean
}

interface MomentRowsProps {
  label: string
  rows: readonly MomentRow[]
  onTick?: (id: Id<'moment'>, on: boolean) => void
  /** Leaves the panel for the day. */
  onGo: () => void
}

/** Moments in reading order, each with its time and minutes, to tick or to be shown on the day. */
export function MomentRows({ label, rows, onTick, onGo }: MomentRowsProps) {
  const say = useEveryWord()
  const moments = usePlan(plan => plan.moments)
  const go = useGoToMoment()
  return (
    <ul aria-label={label}>
      {rows.map(({ id, note, on }) => {
        const moment = moments.get(id)
        if (!moment) return null
        const title = moment.title || say('moment.untitled')
        return (
          <li key={id} className={styles.row}>
            {on !== undefined && onTick ? (
              <label className={styles.tick}>
                <input type="checkbox" checked={on} onChange={event => onTick(id, event.target.checked)} />
                <Words moment={moment} title={title} note={note} />
              </label>
            ) : (
              <div className={styles.tick}>
                <Words moment={moment} title={title} note={note} />
              </div>
            )}
            <Button
              look="plain"
              aria-label={say('lens.go', { title })}
              onClick={() => {
                onGo()
                go(id)
              }}
            >
              {say('lens.show')}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}

function Words({ moment, title, note }: { moment: Moment; title: string; note: string | undefined }) {
  const say = useEveryWord()
  const format = useFormat()
  const learners = usePlan(plan => plan.learners)
  const names = moment.learners.flatMap(id => learners.get(id)?.name || [])
  const facts = [
    ...(isTimed(moment)
      ? [format.stretch(moment.start, moment.end), say('lens.week', { minutes: minutesPerWeekOf([moment]) })]
      : [say('lens.untimed')]),
    ...(names.length > 0 ? [format.list(names)] : []),
    ...(note ? [note] : []),
  ]
  return (
    <span className={styles.words}>
      <bdi>{title}</bdi>
      <span className={styles.quiet}>{facts.join(' · ')}</span>
    </span>
  )
}
