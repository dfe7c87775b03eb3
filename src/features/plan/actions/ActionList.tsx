import { useEveryWord } from '../../../store/everyWord.ts'
import { useDerived, usePlan } from '../../../store/openPlan.tsx'
import { EditButton } from '../EditHere.tsx'
import { Fold } from '../Fold.tsx'
import styles from '../Parts.module.css'
import { openBeside } from '../planScreen.ts'
import { SubSection } from '../Section.tsx'
import { ActionWords } from './ActionWords.tsx'
import { type Action, actionColumns, byDate, byOwner, type OwnerGroup } from './actionRows.ts'
import { MoveButtons } from './MoveButtons.tsx'

/** What is not done, by date or by who sees to it; what is done folded away after it. */
export function ActionList({ by }: { by: 'date' | 'owner' }) {
  const say = useEveryWord()
  const { done } = useDerived(actionColumns)
  return (
    <>
      {by === 'date' ? <ByDate /> : <ByOwner />}
      {done.length > 0 && (
        <details className={styles.details}>
          <summary>{say('action.done', { n: done.length })}</summary>
          <Rows label={say('action.status.done')} actions={done} />
        </details>
      )}
    </>
  )
}

function ByDate() {
  const say = useEveryWord()
  const actions = useDerived(byDate)
  if (actions.length === 0) return <p>{say('action.open.none')}</p>
  return <Rows label={say('action.as.date')} actions={actions} />
}

function ByOwner() {
  const say = useEveryWord()
  const groups = useDerived(byOwner)
  if (groups.length === 0) return <p>{say('action.open.none')}</p>
  return (
    <Fold label={say('action.as.owner')} items={groups} keyOf={group => group.owner ?? ''} few={6} groups>
      {(group, index) => <Group group={group} index={index} />}
    </Fold>
  )
}

function Group({ group: { owner, actions }, index }: { group: OwnerGroup; index: number }) {
  const say = useEveryWord()
  const role = usePlan(plan => (owner ? plan.roles.get(owner) : undefined))
  const name = owner ? say('action.of', { owner: role?.title || say('card.untitled') }) : say('action.nobody')
  return (
    <SubSection id={`actions-owner-${index}`} title={name}>
      <Rows label={name} actions={actions} few={5} />
    </SubSection>
  )
}

function Rows({ label, actions, few = 10 }: { label: string; actions: readonly Action[]; few?: number }) {
  const say = useEveryWord()
  return (
    <Fold label={label} items={actions} keyOf={action => action.id} few={few}>
      {action => (
        <>
          <div className={styles.main} data-action={action.id}>
            <ActionWords action={action} />
            <MoveButtons action={action} />
          </div>
          <EditButton name={action.title || say('card.untitled')} onPress={() => openBeside(action.id)} />
        </>
      )}
    </Fold>
  )
}
