import { Ellipsis, GripVertical } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { DraftLongText } from '../../cards/DraftLongText.tsx'
import { sayVoices } from '../../cards/proposed.ts'
import { startIdeaDrag } from '../../cards/useIdeaDrag.ts'
import { openCommentCounts } from '../../derive/comments.ts'
import { isAnyId } from '../../domain/ids.ts'
import type { Idea, Moment } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat, useWord } from '../../store/language.tsx'
import { useDerived, useIsEditable } from '../../store/openPlan.tsx'
import { show } from '../../store/screen.ts'
import { useEdit } from '../../store/useEdit.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { Menu } from '../../ui/Menu.tsx'
import styles from './Ideas.module.css'
import { Places } from './JotIdea.tsx'
import type { useIdeas } from './useIdeas.ts'

const longestLabel = 60

interface IdeaSlipProps {
  idea: Idea
  moments: readonly Moment[]
  verbs: ReturnType<typeof useIdeas>
}

/** One idea: its words to write in, where it lies, and what can become of it. */
export function IdeaSlip({ idea, moments, verbs }: IdeaSlipProps) {
  const say = useEveryWord()
  const edit = useEdit()
  const editable = useIsEditable()
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    verbs.step(idea, event.key === 'ArrowUp' ? -1 : 1)
  }
  if (!editable) {
    return (
      <li className={styles.slip}>
        <p className={styles.said} dir="auto" lang={idea.lang}>
          {idea.text}
        </p>
        <Facts idea={idea} />
      </li>
    )
  }
  return (
    <li className={styles.slip} data-idea-row={idea.id} onKeyDown={onKeyDown}>
      <div className={styles.words}>
        {!idea.hidden && (
          <span
            className={styles.grip}
            aria-hidden="true"
            onPointerDown={event => startIdeaDrag(event, idea.id, verbs.drop)}
          >
            <GripVertical size={20} />
          </span>
        )}
        <DraftLongText
          bare
          quietLabel
          label={say('talk.ideas.text')}
          value={idea.text}
          onWrite={(before, after) => edit.text(idea.id, 'text', before, after)}
        />
      </div>
      <Facts idea={idea} />
      <Verbs idea={idea} moments={moments} verbs={verbs} />
    </li>
  )
}

/** Whose an idea is, and how much was said on it. */
function Facts({ idea }: { idea: Idea }) {
  const say = useWord()
  const format = useFormat()
  const comments = useDerived(openCommentCounts).get(idea.id) ?? 0
  const facts = [
    ...(idea.voice.length > 0 ? [say('card.from', { who: sayVoices(idea.voice, say, format) })] : []),
    ...(comments > 0 ? [say('card.comments.n', { n: comments })] : []),
  ]
  return facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>
}

function Verbs({ idea, moments, verbs }: IdeaSlipProps) {
  const say = useEveryWord()
  const text = idea.text.length > longestLabel ? `${idea.text.slice(0, longestLabel)}…` : idea.text
  const isAway = idea.near !== undefined && !moments.some(({ id }) => id === idea.near)
  const isEmpty = idea.text.trim() === ''
  return (
    <div className={styles.verbs}>
      {!idea.hidden && !isAway && (
        <SelectField
          quietLabel
          label={say('talk.ideas.place.which', { text })}
          value={idea.near ?? ''}
          onChange={event => verbs.put(idea, isAnyId(event.target.value) ? event.target.value : null)}
        >
          <Places moments={moments} />
        </SelectField>
      )}
      <Menu
        look="plain"
        label={say('talk.ideas.more', { text })}
        sections={[
          {
            choices: [
              {
                id: 'comments',
                label: say('card.comments'),
                onChoose: () => show({ talk: { panel: 'comments', on: idea.id } }),
              },
              ...(idea.hidden
                ? []
                : [
                    { id: 'earlier', label: say('talk.ideas.earlier'), onChoose: () => verbs.step(idea, -1) },
                    { id: 'later', label: say('talk.ideas.later'), onChoose: () => verbs.step(idea, 1) },
                    { id: 'park', label: say('talk.ideas.park'), onChoose: () => verbs.put(idea, null) },
                  ]),
              {
                id: 'hide',
                label: say(idea.hidden ? 'talk.ideas.show' : 'talk.ideas.hide'),
                onChoose: () => verbs.hide(idea),
              },
            ],
          },
          {
            choices: [{ id: 'delete', label: say('app.delete'), danger: true, onChoose: () => verbs.remove(idea) }],
          },
        ]}
      >
        <Ellipsis size={20} aria-hidden="true" />
      </Menu>
      <Button
        small
        disabled={isEmpty}
        aria-label={say('talk.ideas.moment.which', { text })}
        onClick={() => verbs.turn(idea, 'moment')}
      >
        {say('talk.ideas.moment')}
      </Button>
      <Button
        small
        disabled={isEmpty}
        aria-label={say('talk.ideas.practice.which', { text })}
        onClick={() => verbs.turn(idea, 'practice')}
      >
        {say('talk.ideas.practice')}
      </Button>
    </div>
  )
}
