import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import { LensOnCard } from '../../cards/LensOnCard.tsx'
import { PictureButton } from '../../cards/PictureButton.tsx'
import { useProposed } from '../../cards/proposed.ts'
import { editRecord, sameGesture, writeText } from '../../document/commands.ts'
import type { Moment } from '../../domain/plan.ts'
import { useWord } from '../../store/language.tsx'
import { useChange } from '../../store/openPlan.tsx'
import { select, show, useScreen } from '../../store/screen.ts'
import { useDraft } from '../../store/useDraft.ts'
import { Button } from '../../ui/Button.tsx'
import { cx } from '../../ui/cx.ts'
import { TextArea } from '../../ui/Field.tsx'
import { CardMenu } from './CardMenu.tsx'
import { CardTime } from './CardText.tsx'
import { CardWords } from './CardWords.tsx'
import { type CardRow, showDay, useDayScreen } from './dayScreen.ts'
import styles from './MomentCard.module.css'
import { Notes } from './MomentCard.tsx'
import { onMoveKey } from './moveKeys.ts'
import { useMoments } from './useMoments.ts'

/** The selected moment: its rows are fields, in the place where the words stand. */
export const OpenCard = memo(function OpenCard({
  moment,
  notes,
  outcomes,
}: {
  moment: Moment
  notes: string
  outcomes?: string
}) {
  const say = useWord()
  const change = useChange()
  const moments = useMoments()
  const from = useProposed(moment.id)
  const card = useRef<HTMLElement>(null)
  const caret = useDayScreen(screen => (screen.caret?.moment === moment.id ? screen.caret : null))
  const isFresh = () => useDayScreen.getState().fresh === moment.id
  const title = useDraft(moment.title, (_, after) => {
    const edit = editRecord(moment.id, { title: after })
    change(isFresh() ? sameGesture(edit) : edit)
  })
  const name = title.text || say('moment.untitled')

  useEffect(() => {
    if (!caret) return
    focusRow(card.current, caret.row)
    showDay({ caret: null })
  }, [caret])

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.defaultPrevented) return
    if (event.key === 'Escape') leave()
    else if (!isText(event.target)) onMoveKey(event, moment, useScreen.getState().scale, moments)
  }

  function leave() {
    if (isFresh() && !title.text && !moment.does && !moment.learns) {
      moments.dropFresh(moment.id)
      return
    }
    leaveTitle()
    select(null)
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-card="${CSS.escape(moment.id)}"]`)?.focus())
  }

  function leaveTitle() {
    title.commit()
    if (isFresh() && title.text) showDay({ fresh: null }) // from here on a new name is a step of its own
  }

  function onTitleKey(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (!title.text) return
    title.commit()
    moments.add(moment.id)
  }

  return (
    <article ref={card} className={cx(styles.card, styles.opened)} aria-label={name} onKeyDown={onKeyDown}>
      <div className={styles.tools}>
        <CardTime moment={moment} />
        <CardMenu moment={moment} title={name} />
      </div>
      <h4 className="forReaders">{name}</h4>
      <div data-field="title" className={styles.titleField}>
        <TextArea
          label={say('day.title')}
          quietLabel
          bare
          placeholder={say('day.title.ask')}
          value={title.text}
          maxLength={300}
          enterKeyHint="next"
          onChange={event => title.setText(event.target.value.replace(/\s*\n\s*/g, ' '))}
          onPaste={event => {
            const text = event.clipboardData.getData('text')
            if (text.trim().split(/\r?\n/).length < 2) return
            event.preventDefault()
            show({ pasting: { text, after: moment.id, instead: isFresh() ? moment.id : null } })
          }}
          onBlur={leaveTitle}
          onKeyDown={onTitleKey}
        />
      </div>
      <LongRow moment={moment} row="does" next="learns" />
      <LongRow moment={moment} row="learns" next="feels" />
      <CardWords moment={moment} />
      <PictureButton moment={moment} />
      <LensOnCard id={moment.id} as="card" />
      {outcomes && (
        <p className={styles.quiet} dir="auto">
          {outcomes}
        </p>
      )}
      {from && <p className={styles.quiet}>{from}</p>}
      {notes && <Notes notes={notes} />}
      <Button small onClick={() => showDay({ open: { panel: 'details', moment: moment.id } })}>
        {say('day.details')}
      </Button>
    </article>
  )
})

function LongRow({ moment, row, next }: { moment: Moment; row: 'does' | 'learns'; next: CardRow }) {
  const say = useWord()
  const change = useChange()
  const draft = useDraft(moment[row], (before, after) => change(writeText(moment.id, row, before, after)))
  return (
    <div data-field={row}>
      <TextArea
        label={say(`moment.${row}`)}
        bare
        placeholder={say(`moment.${row}.ask`)}
        value={draft.text}
        onChange={event => draft.setText(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          draft.commit()
          focusRow(event.currentTarget.closest('article'), next)
        }}
      />
    </div>
  )
}

/** Puts the caret at the end of a row of an open card. */
function focusRow(card: Element | null, row: CardRow) {
  const field = card?.querySelector<HTMLElement>(`[data-field="${row}"] textarea, [data-field="${row}"] button`)
  field?.focus()
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length)
}

function isText(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
}
