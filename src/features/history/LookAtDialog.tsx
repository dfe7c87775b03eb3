import { useState } from 'react'
import { useEditWithUndo } from '../../cards/useEditWithUndo.ts'
import { momentsOf, theDay } from '../../derive/theDay.ts'
import type { Plan } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'
import { thumbnail } from '../../output/thumbnail.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { goBackTo, keepBefore } from '../../store/history.ts'
import { useDirection, useFormat } from '../../store/language.tsx'
import { useIsEditable, useOpenPlan, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { useShareStatus } from '../../store/sharing.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { toast } from '../../ui/Toast.tsx'
import { ChangeList } from './ChangeList.tsx'
import { changesBetween } from './changeGroups.ts'
import styles from './History.module.css'
import type { Looked } from './HistoryDialog.tsx'

interface LookAtProps {
  looked: Looked
  onBack: () => void
  onClose: () => void
}

/** One earlier state of the plan: what changed since, the day as it was, and the way back to it. */
export function LookAtDialog({ looked, onBack, onClose }: LookAtProps) {
  const say = useEveryWord()
  const format = useFormat()
  const open = useOpenPlan()
  const now = usePlan(state => state)
  const isEditable = useIsEditable()
  const isShared = useShareStatus().state !== 'not-shared'
  const editWithUndo = useEditWithUndo()
  const [isGoing, setGoing] = useState(false)
  const { plan, point } = looked
  const when = format.moment(looked.at)
  const title = point?.title ?? say('history.look', { time: when })
  const changes = plan && changesBetween(plan, now, say, format)

  const bringBack = async (target: Plan) => {
    setGoing(true)
    try {
      await keepBefore(open, 'restore')
      editWithUndo(say('history.bring.done', { when: point?.title ?? when }), () => goBackTo(open, target))
      onClose()
    } catch {
      setGoing(false)
      toast(say('history.bring.failed'))
    }
  }

  return (
    <Dialog
      title={title}
      closeLabel={say('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button look="plain" onClick={onBack}>
            {say('history.back')}
          </Button>
          {plan && changes && changes.count > 0 && isEditable && (
            <Button look="primary" disabled={isGoing} onClick={() => void bringBack(plan)}>
              {say('history.bring')}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.glance}>
        {plan && <Glance plan={plan} />}
        {point && (
          <p className={styles.quiet}>
            {[
              point.title === undefined ? say(`history.why.${point.why}`) : when,
              ...(point.by ? [say('history.by', { name: point.by })] : []),
              say('history.cards', { n: point.counts.cards }),
            ].join(' · ')}
          </p>
        )}
      </div>
      {plan && changes ? (
        <>
          <section className={styles.part}>
            <h3 className={styles.heading}>{say('history.changed')}</h3>
            {changes.count === 0 ? <p>{say('history.changed.none')}</p> : <ChangeList groups={changes.groups} />}
            {changes.count > 0 && isEditable && (
              <p className={styles.quiet}>
                {say('history.bring.what', { n: changes.count })} {isShared && say('history.bring.shared')}
              </p>
            )}
          </section>
          <DayThen plan={plan} />
        </>
      ) : (
        <p>{say('history.look.gone')}</p>
      )}
    </Dialog>
  )
}

/** The day of then in a picture without words. */
function Glance({ plan }: { plan: Plan }) {
  const dir = useDirection()
  const theme = useScreen(screen => screen.theme)
  const picture = `data:image/svg+xml,${encodeURIComponent(thumbnail(plan, { dir, theme }))}`
  return <img className={styles.picture} src={picture} alt="" width={160} height={90} />
}

function DayThen({ plan }: { plan: Plan }) {
  const say = useEveryWord()
  const format = useFormat()
  const day = theDay(plan)
  const moments = day ? momentsOf(plan, day.id) : []
  return (
    <details className={styles.part}>
      <summary className={styles.fold}>{say('history.then')}</summary>
      {moments.length === 0 ? (
        <p className={styles.quiet}>{say('history.then.none')}</p>
      ) : (
        <ol className={styles.moments}>
          {moments.map(moment => (
            <li key={moment.id}>
              <span className={styles.stretch}>
                {isTimed(moment) ? format.stretch(moment.start, moment.end) : say(`part.${moment.part}`)}
              </span>
              <span>
                <bdi>{moment.title || say('moment.untitled')}</bdi>
              </span>
            </li>
          ))}
        </ol>
      )}
    </details>
  )
}
