import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { useEveryWord } from '../../store/everyWord.ts'
import { nameNow } from '../../store/history.ts'
import { useFormat } from '../../store/language.tsx'
import { rememberedNickname } from '../../store/nickname.ts'
import { useIsEditable, useOpenPlan, usePlan } from '../../store/openPlan.tsx'
import type { PlanHistory } from '../../sync/planHistory.ts'
import type { RestorePoint } from '../../sync/restorePoint.ts'
import type { PointList } from '../../sync/restorePoints.ts'
import { Button } from '../../ui/Button.tsx'
import { cx } from '../../ui/cx.ts'
import { TextField } from '../../ui/Field.tsx'
import { toast } from '../../ui/Toast.tsx'
import { changesBetween } from './changeGroups.ts'
import styles from './History.module.css'
import { type Elsewhere, keptDays, timeOf } from './keptDays.ts'

interface KeptListProps {
  history: PlanHistory
  list: PointList
  onKept: () => Promise<void>
  onLook: (point: RestorePoint) => Promise<void>
  onLookOpened: () => void
}

/** Everything that is kept of the plan, day by day, and the way to keep it now. */
export function KeptList({ history, list, onKept, onLook, onLookOpened }: KeptListProps) {
  const say = useEveryWord()
  const format = useFormat()
  const plan = usePlan(state => state)
  const days = keptDays(list.points, plan, Date.now(), format.language)
  const since = changesBetween(history.opened.plan, plan, say, format).count
  return (
    <>
      {days.length === 0 && <p className={styles.question}>{say('history.empty')}</p>}
      <KeepNow history={history} onKept={onKept} />
      {list.why && <p className={styles.trouble}>{say(`history.not.${list.why}`)}</p>}
      {days.length === 0 && <p className={styles.quiet}>{say('history.empty.help')}</p>}
      {since > 0 && (
        <button type="button" className={cx(styles.row, styles.since)} onClick={onLookOpened}>
          <span className={styles.what}>
            {say('history.since', { time: timeOf(history.opened.at, format.language) })}
          </span>
          <span className={styles.quiet}>{say('history.changes', { n: since })}</span>
          <ChevronRight size={18} className={styles.on} aria-hidden="true" />
        </button>
      )}
      {days.map(({ title, kept }) => (
        <section key={title} aria-label={title} className={styles.day}>
          <h3 className={styles.heading}>{title}</h3>
          <ul className={styles.list}>
            {kept.map(each => (
              <li key={'point' in each ? each.point.id : each.elsewhere.id}>
                {'point' in each ? (
                  <PointRow point={each.point} onLook={() => void onLook(each.point)} />
                ) : (
                  <ElsewhereRow version={each.elsewhere} />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function PointRow({ point, onLook }: { point: RestorePoint; onLook: () => void }) {
  const say = useEveryWord()
  const { language } = useFormat()
  return (
    <button type="button" className={styles.row} onClick={onLook}>
      <bdi className={styles.time}>{timeOf(point.at, language)}</bdi>
      <span className={point.title === undefined ? styles.what : styles.named}>
        <bdi>{point.title ?? say(`history.why.${point.why}`)}</bdi>
      </span>
      <span className={styles.quiet}>{say('history.cards', { n: point.counts.cards })}</span>
      <ChevronRight size={18} className={styles.on} aria-hidden="true" />
    </button>
  )
}

function ElsewhereRow({ version }: { version: Elsewhere }) {
  const say = useEveryWord()
  const { language } = useFormat()
  return (
    <div className={styles.elsewhere}>
      <bdi className={styles.time}>{timeOf(version.at, language)}</bdi>
      <span className={styles.named}>
        <bdi>{version.title}</bdi>
      </span>
      <span className={styles.quiet}>
        {version.by !== undefined && version.by !== '' && <>{say('history.by', { name: version.by })}. </>}
        {say('history.elsewhere')}
      </span>
    </div>
  )
}

function KeepNow({ history, onKept }: Pick<KeptListProps, 'history' | 'onKept'>) {
  const say = useEveryWord()
  const plan = useOpenPlan()
  const isEditable = useIsEditable()
  const [name, setName] = useState('')
  const keep = async () => {
    const title = name.trim()
    if (title === '') return
    setName('')
    await nameNow(history, plan, title, rememberedNickname())
    await onKept()
    toast(say('history.name.done', { name: title }))
  }
  return (
    <form
      className={styles.keep}
      onSubmit={event => {
        event.preventDefault()
        void keep()
      }}
    >
      <TextField
        label={say('history.name')}
        placeholder={say('history.name.example')}
        value={name}
        maxLength={300}
        onChange={event => setName(event.target.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {say('history.name.verb')}
      </Button>
      <p className={styles.quiet}>{say(isEditable ? 'history.here' : 'history.here.only')}</p>
    </form>
  )
}
