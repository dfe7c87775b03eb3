import { useState } from 'react'
import { SaidHere, useDoneHere } from '../../cards/useEditHere.tsx'
import { useGoToCard } from '../../cards/useGoToCard.ts'
import { useNameOf } from '../../cards/useNameOf.ts'
import { ideasByPlace } from '../../derive/ideas.ts'
import { type Id, kindOf } from '../../domain/ids.ts'
import type { Moment, Plan } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived, useIsEditable, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { IdeaSlip } from './IdeaSlip.tsx'
import styles from './Ideas.module.css'
import { type IdeaGroup, ideaGroups, momentsToPut } from './ideaGroups.ts'
import { JotIdea } from './JotIdea.tsx'
import { useIdeas } from './useIdeas.ts'

/** Ideas: jotted down, put near a moment or left in the parking lot, hidden, or made into a card. */
export function IdeasDialog({ near: first, onClose }: { near: Id | null; onClose: () => void }) {
  const say = useEveryWord()
  const editable = useIsEditable()
  const verbs = useIdeas()
  const done = useDoneHere()
  const day = useScreen(screen => screen.day) ?? undefined
  const [near, setNear] = useState(first)
  const moments = useDerived(momentsToPut, day)
  const groups = useDerived(groupsOf, first ?? '', day ?? '')
  const { hidden } = useDerived(ideasByPlace)
  const isEmpty = hidden.length === 0 && groups.every(group => group.ideas.length === 0)
  return (
    <Dialog side title={say('card.ideas')} closeLabel={say('app.done')} onClose={onClose} actions={done}>
      <SaidHere />
      {isEmpty && <p className={styles.question}>{say(editable ? 'talk.ideas.empty' : 'talk.ideas.empty.look')}</p>}
      {editable && <JotIdea near={near} moments={moments} onNear={setNear} onAdd={lines => verbs.add(lines, near)} />}
      {!isEmpty && groups.map(group => <Group key={group.near ?? ''} group={group} moments={moments} verbs={verbs} />)}
      {hidden.length > 0 && (
        <details>
          <summary className={styles.fold}>{say('talk.ideas.hidden', { n: hidden.length })}</summary>
          <ul className={styles.slips}>
            {hidden.map(idea => (
              <IdeaSlip key={idea.id} idea={idea} moments={moments} verbs={verbs} />
            ))}
          </ul>
        </details>
      )}
      {editable && !isEmpty && <p className={styles.facts}>{say('talk.ideas.keys')}</p>}
    </Dialog>
  )
}

/** As `ideaGroups`, for arguments that are always there. */
function groupsOf(plan: Plan, first: string, day: string): readonly IdeaGroup[] {
  return ideaGroups(plan, first || undefined, day || undefined)
}

interface GroupProps {
  group: IdeaGroup
  moments: readonly Moment[]
  verbs: ReturnType<typeof useIdeas>
}

function Group({ group: { near, ideas }, moments, verbs }: GroupProps) {
  const say = useEveryWord()
  const nameOf = useNameOf()
  const go = useGoToCard()
  const title = usePlan(plan => (near ? nameOf(plan, near) : ''))
  const isParking = near === null
  return (
    <section className={styles.group} data-place={near ?? 'parking'}>
      <h3 className={styles.heading}>
        {isParking ? (
          say('talk.ideas.parking')
        ) : kindOf(near) ? (
          <button type="button" dir="auto" className={styles.card} onClick={() => go(near)}>
            {say('talk.ideas.near', { title })}
          </button>
        ) : null}
      </h3>
      {isParking && ideas.length === 0 && <p className={styles.facts}>{say('talk.ideas.parking.empty')}</p>}
      {ideas.length > 0 && (
        <ul className={styles.slips}>
          {ideas.map(idea => (
            <IdeaSlip key={idea.id} idea={idea} moments={moments} verbs={verbs} />
          ))}
        </ul>
      )}
    </section>
  )
}
