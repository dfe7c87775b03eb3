import { openCommentCounts } from '../derive/comments.ts'
import { ideasByPlace } from '../derive/ideas.ts'
import type { Idea } from '../domain/plan.ts'
import { useFormat, useWord } from '../store/language.tsx'
import { useDerived } from '../store/openPlan.tsx'
import { show } from '../store/screen.ts'
import { cx } from '../ui/cx.ts'
import styles from './CardAsides.module.css'
import type { AsidesProps } from './CardAsidesPlace.tsx'
import { sayVoices } from './proposed.ts'
import { useEditWithUndo } from './useEditWithUndo.ts'
import { startIdeaDrag, useNearDrop } from './useIdeaDrag.ts'

/** Beneath a card: the ideas that lie near it as slips of paper, many of them as a number, and how many comments are open. */
export function CardAsides({ id, title, wide, still }: AsidesProps) {
  const say = useWord()
  const ideas = useDerived(ideasByPlace).near.get(id) ?? []
  const comments = useDerived(openCommentCounts).get(id) ?? 0
  const drop = useNearDrop(useEditWithUndo())
  const shown = slipsOf(ideas, wide)
  const left = ideas.length - shown.length
  const label = say(shown.length > 0 ? 'card.ideas.more' : 'card.ideas.n', { n: left })
  return (
    <div className={cx(styles.asides, wide && styles.wide)} data-still="">
      {shown.map(idea =>
        still ? (
          <p key={idea.id} className={styles.slip} dir="auto">
            <Slip idea={idea} wide={wide} />
          </p>
        ) : (
          <button
            key={idea.id}
            type="button"
            dir="auto"
            className={styles.slip}
            data-idea={idea.id}
            onPointerDown={event => startIdeaDrag(event, idea.id, drop)}
            onClick={() => show({ talk: { panel: 'ideas', near: id } })}
          >
            <Slip idea={idea} wide={wide} />
          </button>
        ),
      )}
      {left > 0 &&
        (still ? (
          <p className={cx(styles.slip, styles.count)}>{label}</p>
        ) : (
          <button
            type="button"
            className={cx(styles.slip, styles.count)}
            aria-label={`${label}: ${title}`}
            onClick={() => show({ talk: { panel: 'ideas', near: id } })}
          >
            {label}
          </button>
        ))}
      {comments > 0 && !still && (
        <button
          type="button"
          className={styles.said}
          aria-label={say('card.comments.on', { n: comments, title })}
          onClick={() => show({ talk: { panel: 'comments', on: id } })}
        >
          {say('card.comments.n', { n: comments })}
        </button>
      )}
    </div>
  )
}

/** Wide enough to read whole ideas, the first two; else one that is short, and otherwise only how many there are. */
function slipsOf(ideas: readonly Idea[], wide: boolean): readonly Idea[] {
  if (wide) return ideas.length <= 3 ? ideas : ideas.slice(0, 2)
  const [only] = ideas
  return only && ideas.length === 1 && only.text.length <= shortest ? [only] : []
}

const shortest = 36

function Slip({ idea, wide }: { idea: Idea; wide: boolean }) {
  const say = useWord()
  const format = useFormat()
  return (
    <>
      <span className="forReaders">{say('card.idea')} </span>
      <span>{idea.text}</span>
      {wide && idea.voice.length > 0 && (
        <span className={styles.from}>{say('card.from', { who: sayVoices(idea.voice, say, format) })}</span>
      )}
    </>
  )
}
