import { DraftText } from '../../cards/DraftField.tsx'
import { DraftLongText } from '../../cards/DraftLongText.tsx'
import { editRecord, writeText } from '../../document/commands.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, usePlan } from '../../store/openPlan.tsx'
import { TextField } from '../../ui/Field.tsx'
import styles from './PromptBand.module.css'
import { visitOf } from './visitOf.ts'

/** Notes of a day spent beside a student, or in another school. */
export function VisitPanel({ kind }: { kind: 'shadow' | 'visit' }) {
  const say = useEveryWord()
  const change = useChange()
  const visit = usePlan(plan => visitOf(plan, kind))
  if (!visit) return <p>{say('prompt.notes.gone')}</p>
  const edit = (patch: Parameters<typeof editRecord<typeof visit.id>>[1]) => change(editRecord(visit.id, patch))
  return (
    <div className={styles.panel}>
      <DraftText label={say(`prompt.notes.title.${kind}`)} value={visit.title} onWrite={title => edit({ title })} />
      <TextField
        type="date"
        label={say('prompt.notes.date')}
        value={visit.date}
        onChange={event => event.target.value && edit({ date: event.target.value })}
      />
      <DraftText
        label={say('prompt.notes.askWho')}
        value={visit.askWho ?? ''}
        onWrite={askWho => edit({ askWho: askWho || undefined })}
      />
      <div className={styles.wide}>
        <DraftLongText
          label={say('prompt.notes.saw')}
          placeholder={say('prompt.notes.example')}
          value={visit.saw}
          onWrite={(before, after) => change(writeText(visit.id, 'saw', before, after))}
        />
      </div>
    </div>
  )
}
