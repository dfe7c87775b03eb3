import { SpeakingField } from '../../cards/SpeakingField.tsx'
import { useNameOf } from '../../cards/useNameOf.ts'
import { type Id, isAnyId } from '../../domain/ids.ts'
import type { Moment } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { useUnsent } from '../../store/unsent.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField, TextArea } from '../../ui/Field.tsx'
import styles from './Ideas.module.css'
import { ideaLines } from './ideaLines.ts'

interface JotIdeaProps {
  /** Where new ideas go; null: to the parking lot. */
  near: Id | null
  moments: readonly Moment[]
  onNear: (near: Id | null) => void
  onAdd: (lines: readonly string[]) => void
}

/** One idea after another: Enter adds it, several lines pasted are several ideas. */
export function JotIdea({ near, moments, onNear, onAdd }: JotIdeaProps) {
  const say = useEveryWord()
  const [text, setText] = useUnsent('idea')
  const nameOf = useNameOf()
  const other = usePlan(plan => (near && !moments.some(({ id }) => id === near) ? nameOf(plan, near) : ''))
  const add = (from: string) => {
    onAdd(ideaLines(from))
    setText('')
  }
  return (
    <form
      className={styles.jot}
      onSubmit={event => {
        event.preventDefault()
        add(text)
      }}
    >
      <div className={styles.line}>
        <TextArea
          label={say('talk.ideas.new')}
          help={say('talk.ideas.new.help')}
          value={text}
          maxLength={20_000}
          enterKeyHint="enter"
          onChange={event => setText(event.target.value)}
          onPaste={event => {
            const lines = ideaLines(event.clipboardData.getData('text'))
            if (lines.length < 2) return
            event.preventDefault()
            onAdd([...ideaLines(text), ...lines])
            setText('')
          }}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            add(text)
          }}
        />
        <Button type="submit" look="primary" disabled={text.trim() === ''}>
          {say('talk.ideas.add')}
        </Button>
      </div>
      <div className={styles.pair}>
        <SelectField
          label={say('talk.ideas.where')}
          value={near ?? ''}
          onChange={event => onNear(isAnyId(event.target.value) ? event.target.value : null)}
        >
          <Places moments={moments} />
          {near && other && <option value={near}>{say('talk.ideas.near', { title: other })}</option>}
        </SelectField>
        <SpeakingField short />
      </div>
    </form>
  )
}

/** The places an idea can be put, as choices. */
export function Places({ moments }: { moments: readonly Moment[] }) {
  const say = useEveryWord()
  return (
    <>
      <option value="">{say('talk.ideas.parking')}</option>
      {moments.map(({ id, title }) => (
        <option key={id} value={id}>
          {say('talk.ideas.near', { title: title || say('moment.untitled') })}
        </option>
      ))}
    </>
  )
}
