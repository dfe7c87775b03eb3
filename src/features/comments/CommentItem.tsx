import { sayVoices } from '../../cards/proposed.ts'
import { useEditHere } from '../../cards/useEditHere.tsx'
import { editRecord, removeRecord } from '../../document/commands.ts'
import type { Comment } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat, useWord } from '../../store/language.tsx'
import { useChange, useIsEditable } from '../../store/openPlan.tsx'
import { ownComments } from '../../store/ownComments.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Comments.module.css'

const longestLabel = 60

/** One comment: what was said, by whom and when, and what can be done about it. */
export function CommentItem({ comment }: { comment: Comment }) {
  const say = useEveryWord()
  const change = useChange()
  const editHere = useEditHere()
  const editable = useIsEditable()
  const { id, resolved } = comment
  const text = comment.text.length > longestLabel ? `${comment.text.slice(0, longestLabel)}…` : comment.text
  const settle = () =>
    editHere(say(resolved ? 'talk.comments.reopened' : 'talk.comments.settled'), () =>
      change(editRecord(id, { resolved: !resolved })),
    )
  const remove = () => editHere(say('talk.comments.deleted'), () => change(removeRecord(id)))
  return (
    <li className={styles.comment}>
      <p className={styles.text} dir="auto" lang={comment.lang}>
        {comment.text}
      </p>
      <Meta comment={comment} />
      {editable && (
        <div className={styles.verbs}>
          <Button
            small
            look="plain"
            aria-label={say(resolved ? 'talk.comments.reopen.which' : 'talk.comments.settle.which', { text })}
            onClick={settle}
          >
            {say(resolved ? 'talk.comments.reopen' : 'talk.comments.settle')}
          </Button>
          {ownComments().has(id) && (
            <Button small look="plain" aria-label={say('talk.comments.delete.which', { text })} onClick={remove}>
              {say('app.delete')}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}

function Meta({ comment: { by, at, voice } }: { comment: Comment }) {
  const say = useEveryWord()
  const sayFirst = useWord()
  const format = useFormat()
  const time = Date.parse(at)
  return (
    <p className={styles.quiet}>
      <bdi>{by?.trim() || say('talk.comments.unnamed')}</bdi>
      {Number.isFinite(time) && (
        <>
          {' · '}
          <time dateTime={at}>{format.moment(time)}</time>
        </>
      )}
      {voice.length > 0 && ` · ${say('card.from', { who: sayVoices(voice, sayFirst, format) })}`}
    </p>
  )
}
