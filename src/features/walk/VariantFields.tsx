import { DraftText } from '../../cards/DraftField.tsx'
import { DraftLongText } from '../../cards/DraftLongText.tsx'
import type { Moment } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useEdit } from '../../store/useEdit.ts'

/** A learner's own way of living a moment, written in place. */
export function VariantFields({ moment, name }: { moment: Moment; name: string }) {
  const say = useEveryWord()
  const edit = useEdit()
  const { id, title, does, learns } = moment
  return (
    <>
      <DraftText
        label={say('each.title.label', { name })}
        value={title}
        onWrite={after => edit.field(id, 'title', after)}
      />
      <DraftLongText
        label={say('each.does', { name })}
        placeholder={say('moment.does.ask')}
        value={does}
        onWrite={(before, after) => edit.text(id, 'does', before, after)}
      />
      <DraftLongText
        label={say('each.learns', { name })}
        placeholder={say('moment.learns.ask')}
        value={learns}
        onWrite={(before, after) => edit.text(id, 'learns', before, after)}
      />
    </>
  )
}
