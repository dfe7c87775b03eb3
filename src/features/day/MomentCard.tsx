import { type MouseEvent, memo } from 'react'
import { LensOnCard } from '../../cards/LensOnCard.tsx'
import { MomentPicture } from '../../cards/MomentPicture.tsx'
import type { Moment } from '../../domain/plan.ts'
import { useWord } from '../../store/language.tsx'
import { select, useScreen } from '../../store/screen.ts'
import { cx } from '../../ui/cx.ts'
import { CardTime, openQuestion } from './CardText.tsx'
import { type CardRow, showDay } from './dayScreen.ts'
import styles from './MomentCard.module.css'
import { onMoveKey } from './moveKeys.ts'
import { useMoments } from './useMoments.ts'

interface MomentCardProps {
  moment: Moment
  /** Whether anyone has said how it feels. */
  feels: boolean
  /** What the checks say about it, one sentence a line. */
  notes: string
  /** Words to aim for and guard against, already said, for places without a ribbon. */
  words?: string
  outcomes?: string
  /** Who proposed it and how sure we are. */
  from?: string
  reading: boolean
  /** Shown to a room: nothing to press. */
  still: boolean
  brief: boolean
}

/** A moment as it lies on the strip: press it to write in it. */
export const MomentCard = memo(function MomentCard(props: MomentCardProps) {
  const { moment, feels, notes, words, outcomes, from, reading, still, brief } = props
  const say = useWord()
  const title = moment.title || say('moment.untitled')
  const question = still ? null : openQuestion(moment, feels)
  return (
    <article className={cx(styles.card, reading && styles.reading, still && styles.still)}>
      <LensOnCard id={moment.id} as="card" />
      <div className={cx(reading && styles.head)}>
        <div className={styles.headWords}>
          <CardTime moment={moment} />
          <h4 className={styles.title} dir="auto">
            {still ? title : <CardButton moment={moment} title={title} />}
          </h4>
        </div>
        {reading && <MomentPicture moment={moment} size="small" />}
      </div>
      {moment.does && <Row name="does" label={say('moment.does')} text={moment.does} reading={reading} />}
      {moment.learns && !brief && (
        <Row name="learns" label={say('moment.learns')} text={moment.learns} reading={reading} />
      )}
      {words && <Row name="feels" label={say('moment.feels')} text={words} reading={reading} />}
      {question && (
        <p className={styles.question} data-row={question.split('.')[1]}>
          {say(question)}
        </p>
      )}
      {outcomes && (
        <p className={styles.quiet} dir="auto">
          {outcomes}
        </p>
      )}
      {!reading && <MomentPicture moment={moment} size="tiny" />}
      {from && <p className={styles.quiet}>{from}</p>}
      {notes && <Notes notes={notes} />}
    </article>
  )
})

function CardButton({ moment, title }: { moment: Moment; title: string }) {
  const moments = useMoments()
  return (
    <button
      type="button"
      className={styles.open}
      data-card={moment.id}
      onClick={event => open(event, moment)}
      onKeyDown={event => onMoveKey(event, moment, useScreen.getState().scale, moments)}
    >
      {title}
    </button>
  )
}

export function Notes({ notes }: { notes: string }) {
  return (
    <ul className={styles.notes}>
      {notes.split('\n').map(note => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}

function Row({ name, label, text, reading }: { name: CardRow; label: string; text: string; reading: boolean }) {
  return (
    <p className={cx(styles.row, styles[name])} data-row={name}>
      <span className={reading ? styles.label : 'forReaders'}>
        {label}
        {!reading && ': '}
      </span>
      <span className={styles.words} dir="auto">
        {text}
      </span>
    </p>
  )
}

/** Opens the card with the caret in the row that was pressed. */
function open(event: MouseEvent<HTMLElement>, moment: Moment) {
  const rows = event.currentTarget.closest('article')?.querySelectorAll<HTMLElement>('[data-row]') ?? []
  const pressed = [...rows].find(row => {
    const { top, bottom } = row.getBoundingClientRect()
    return event.clientY >= top && event.clientY < bottom
  })?.dataset.row
  const row = pressed === 'does' || pressed === 'learns' || pressed === 'feels' ? pressed : 'title'
  select(moment.id)
  showDay({ caret: { moment: moment.id, row } })
}
