import { useMemo, useState } from 'react'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import type { Pasting } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SelectField, TextArea } from '../../ui/Field.tsx'
import styles from './Paste.module.css'
import { momentsOfSchedule, type PastedMoment, readPasted, type ScheduleChoice } from './pasteMoments.ts'
import { SchedulePreview } from './SchedulePreview.tsx'
import { useAddPasted } from './useAddPasted.ts'

const asRead: ScheduleChoice = { withPassing: false, onItsDays: true, turned: new Set() }

/** Pasted lines or a bell schedule: shows what they would become before anything is made, and lets doubts be settled. */
export function PasteDialog({ text: given, after, instead, onClose }: Pasting & { onClose: () => void }) {
  const say = useEveryWord()
  const addPasted = useAddPasted()
  const [text, setText] = useState(given)
  const [which, setWhich] = useState(0)
  const [choice, setChoice] = useState(asRead)
  const pasted = useMemo(() => readPasted(text), [text])
  const schedule = pasted.as === 'schedules' ? (pasted.schedules[which] ?? pasted.schedules[0]) : undefined
  const moments = schedule ? momentsOfSchedule(schedule, choice) : pasted.as === 'lines' ? pasted.moments : []
  return (
    <Dialog
      title={moments.length > 0 ? say('day.paste.ask', { n: moments.length }) : say('paste.title')}
      closeLabel={say('app.cancel')}
      onClose={onClose}
      actions={
        moments.length > 0 && (
          <Button
            look="primary"
            onClick={() => {
              onClose()
              addPasted(moments, { after, instead })
            }}
          >
            {say('day.paste.verb', { n: moments.length })}
          </Button>
        )
      }
    >
      <TextArea
        label={say('paste.text')}
        help={say('paste.text.help')}
        rows={3}
        value={text}
        onChange={event => {
          setText(event.target.value)
          setWhich(0)
          setChoice(asRead)
        }}
      />
      {pasted.as === 'schedules' && pasted.schedules.length > 1 && (
        <SelectField
          label={say('paste.which', { n: pasted.schedules.length })}
          value={which}
          onChange={event => {
            setWhich(Number(event.target.value))
            setChoice(asRead)
          }}
        >
          {pasted.schedules.map((each, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: schedules of a text have nothing but their place
            <option key={index} value={index}>
              {each.title || say('paste.untitled', { n: index + 1 })}
            </option>
          ))}
        </SelectField>
      )}
      {schedule ? (
        <SchedulePreview schedule={schedule} choice={choice} onChoose={setChoice} />
      ) : (
        <PlainPreview moments={moments} />
      )}
      {pasted.as === 'schedules' && <LeftOut lines={pasted.left} />}
    </Dialog>
  )
}

function PlainPreview({ moments }: { moments: readonly PastedMoment[] }) {
  const say = useEveryWord()
  const format = useFormat()
  if (moments.length === 0) return <p>{say('paste.empty')}</p>
  return (
    <ol className={styles.preview} aria-label={say('paste.found')}>
      {moments.map((moment, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pasted lines have nothing but their place, and never move
        <li key={index}>
          <span className={styles.when}>
            {moment.start !== undefined && moment.end !== undefined
              ? format.stretch(moment.start, moment.end)
              : say('day.noTime')}
          </span>
          <span dir="auto">{moment.title}</span>
        </li>
      ))}
    </ol>
  )
}

function LeftOut({ lines }: { lines: readonly string[] }) {
  const say = useEveryWord()
  if (lines.length === 0) return null
  return (
    <details className={styles.left}>
      <summary>{say('paste.left', { n: lines.length })}</summary>
      <ul>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines may be alike, and never move
          <li key={index} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </details>
  )
}
