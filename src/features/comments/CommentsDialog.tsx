import { SaidHere, useDoneHere } from '../../cards/useEditHere.tsx'
import { useGoToCard } from '../../cards/useGoToCard.ts'
import { useNameOf } from '../../cards/useNameOf.ts'
import { commentsByCard, openCommentCount } from '../../derive/comments.ts'
import type { Id } from '../../domain/ids.ts'
import { hasRecord } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived, useIsEditable, usePlan } from '../../store/openPlan.tsx'
import { show } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { AddComment } from './AddComment.tsx'
import { CommentItem } from './CommentItem.tsx'
import styles from './Comments.module.css'

/** What was said on one card, with the way to say more; or all that is still open in the plan. */
export function CommentsDialog({ on, onClose }: { on: Id | null; onClose: () => void }) {
  return on ? <OnCard key={on} on={on} onClose={onClose} /> : <AllOpen onClose={onClose} />
}

function OnCard({ on, onClose }: { on: Id; onClose: () => void }) {
  const say = useEveryWord()
  const nameOf = useNameOf()
  const editable = useIsEditable()
  const done = useDoneHere()
  const isThere = usePlan(plan => hasRecord(plan, on))
  const title = usePlan(plan => nameOf(plan, on))
  const comments = useDerived(commentsByCard).get(on) ?? []
  const all = useDerived(openCommentCount)
  const open = comments.filter(comment => !comment.resolved)
  const settled = comments.filter(comment => comment.resolved)
  return (
    <Dialog
      side
      title={isThere ? say('talk.comments.on', { title }) : say('card.comments')}
      closeLabel={say('app.done')}
      onClose={onClose}
      actions={done}
    >
      <SaidHere />
      {!isThere && <p role="status">{say('talk.gone')}</p>}
      {isThere && comments.length === 0 && (
        <p className={styles.question}>{say(editable ? 'talk.comments.empty' : 'talk.comments.none')}</p>
      )}
      {open.length > 0 && (
        <ul className={styles.list}>
          {open.map(comment => (
            <CommentItem key={comment.id} comment={comment} />
          ))}
        </ul>
      )}
      {isThere && editable && <AddComment on={on} />}
      {settled.length > 0 && (
        <details>
          <summary className={styles.fold}>{say('talk.comments.old', { n: settled.length })}</summary>
          <ul className={styles.list}>
            {settled.map(comment => (
              <CommentItem key={comment.id} comment={comment} />
            ))}
          </ul>
        </details>
      )}
      {all > open.length && (
        <div className={styles.on}>
          <Button look="plain" onClick={() => show({ talk: { panel: 'comments', on: null } })}>
            {say('talk.comments.all')}
          </Button>
        </div>
      )}
    </Dialog>
  )
}

function AllOpen({ onClose }: { onClose: () => void }) {
  const say = useEveryWord()
  const done = useDoneHere()
  const cards = useDerived(commentsByCard)
  const open = [...cards].flatMap(([card, comments]) => {
    const still = comments.filter(comment => !comment.resolved)
    return still.length > 0 ? [{ card, still }] : []
  })
  return (
    <Dialog side title={say('talk.comments.all')} closeLabel={say('app.done')} onClose={onClose} actions={done}>
      <SaidHere />
      {open.length === 0 && (
        <>
          <p className={styles.question}>{say('talk.comments.none')}</p>
          <p className={styles.quiet}>{say('talk.comments.none.help')}</p>
        </>
      )}
      {open.map(({ card, still }) => (
        <section key={card} className={styles.group}>
          <CardHeading card={card} />
          <ul className={styles.list}>
            {still.map(comment => (
              <CommentItem key={comment.id} comment={comment} />
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  )
}

/** A card's name as the way to it, and to an answer. */
function CardHeading({ card }: { card: Id }) {
  const say = useEveryWord()
  const go = useGoToCard()
  const nameOf = useNameOf()
  const editable = useIsEditable()
  const title = usePlan(plan => nameOf(plan, card))
  return (
    <div className={styles.heading}>
      <h3>
        <button type="button" dir="auto" className={styles.card} onClick={() => go(card)}>
          {title}
        </button>
      </h3>
      {editable && (
        <Button
          small
          look="plain"
          aria-label={say('talk.comments.answer.which', { title })}
          onClick={() => show({ talk: { panel: 'comments', on: card } })}
        >
          {say('talk.comments.answer')}
        </Button>
      )}
    </div>
  )
}
