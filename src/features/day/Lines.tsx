import { useWord } from '../../store/language.tsx'
import { useDraft } from '../../store/useDraft.ts'
import { TextArea } from '../../ui/Field.tsx'

/** A short list, one entry a line. */
export function Lines(props: { label: string; value: readonly string[]; onWrite: (lines: readonly string[]) => void }) {
  const say = useWord()
  const draft = useDraft(props.value.join('\n'), (_, after) =>
    props.onWrite([
      ...new Set(
        after
          .split('\n')
          .map(line => line.trim().slice(0, 300))
          .filter(Boolean),
      ),
    ]),
  )
  return (
    <TextArea
      label={props.label}
      help={say('day.learner.lines')}
      rows={2}
      value={draft.text}
      onChange={event => draft.setText(event.target.value)}
      onBlur={draft.commit}
    />
  )
}
