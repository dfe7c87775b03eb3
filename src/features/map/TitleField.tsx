import { useEffect, useRef } from 'react'
import type { CardId } from '../../output/mapColumns.ts'
import { useWord } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { useDraft } from '../../store/useDraft.ts'
import { useBoardActions } from './actionsContext.ts'
import { sameTitles } from './candidates.ts'
import styles from './MapCard.module.css'
import { useMapScreen } from './mapScreen.ts'
import { nameOf } from './titles.ts'

/** The title of a card being written, in the place where it stands; a new card offers those of the same name. */
export function TitleField({ id }: { id: CardId }) {
  const say = useWord()
  const { write, finish } = useBoardActions()
  const wanted = useMapScreen(screen => (screen.wanted?.id === id ? screen.wanted : null))
  const title = usePlan(plan => nameOf(plan, id))
  const draft = useDraft(title, (_before, after) => write(id, after))
  const field = useRef<HTMLTextAreaElement>(null)
  const question = wanted ? say(`map.add.${wanted.tie.name}`) : say('map.name')

  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length)
  }, [])

  const end = (then: 'stay' | 'sibling' | 'leave') => {
    draft.commit()
    finish(id, then)
  }

  return (
    <>
      <div className={styles.growing} data-text={`${draft.text || question} `}>
        <textarea
          ref={field}
          dir="auto"
          rows={1}
          className={styles.field}
          aria-label={question}
          aria-describedby={wanted ? `${id} help` : undefined}
          placeholder={question}
          value={draft.text}
          maxLength={300}
          enterKeyHint={wanted ? 'next' : 'done'}
          onChange={event => draft.setText(event.target.value.replace(/\s*\n\s*/g, ' '))}
          onBlur={() => end('stay')}
          onKeyDown={event => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Escape') {
              event.preventDefault()
              end('leave')
            } else if (event.key === 'Enter') {
              event.preventDefault()
              end(wanted ? 'sibling' : 'leave')
            }
          }}
        />
      </div>
      {wanted && (
        <>
          <SameTitles words={draft.text} />
          <p id={`${id} help`} className={styles.help}>
            {say('map.newHelp')}
          </p>
        </>
      )}
    </>
  )
}

/** Cards the plan has already that begin with the words being written: one press uses that card instead. */
function SameTitles({ words }: { words: string }) {
  const say = useWord()
  const { join } = useBoardActions()
  const wanted = useMapScreen(screen => screen.wanted)
  const found = useDerived(sameTitles, wanted?.tie.name, wanted?.from, wanted?.id, words)
  if (found.length === 0) return null
  return (
    // the caret stays in the title while a card is pressed
    <ul className={styles.same} onPointerDown={event => event.preventDefault()}>
      {found.map(({ id, title }) => (
        <li key={id}>
          <button type="button" dir="auto" className={styles.useIt} onClick={() => join(id)}>
            {say('map.use', { title })}
          </button>
        </li>
      ))}
    </ul>
  )
}
