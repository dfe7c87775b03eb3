import { type NewAction, planAction } from '../../../document/actionCommands.ts'
import { longestTitle } from '../../../domain/fieldKinds.ts'
import { type Id, newId } from '../../../domain/ids.ts'
import type { Plan } from '../../../domain/plan.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useIsStill } from '../../../store/onlyLooks.ts'
import { useChange, useDerived, useIsEditable } from '../../../store/openPlan.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Count } from '../Count.tsx'
import styles from '../Parts.module.css'
import { openBeside } from '../planScreen.ts'
import { actionsFor } from './actionRows.ts'

interface PlanItProps {
  /** What it is called where it stands. */
  name: string
  /** What the action brings about. */
  delivers: readonly (Id<'support'> | Id<'practice'>)[]
  /** What the action is called. */
  title: string
  firstTest?: boolean
}

/** The actions that bring something about; while there is none, the way to make one of it. */
export function PlanIt({ name, delivers, title, firstTest = false }: PlanItProps) {
  const say = useEveryWord()
  const change = useChange()
  const still = useIsStill()
  const editable = useIsEditable()
  const actions = useDerived(actionsForAny, delivers.join(' '))
  if (actions.length > 0)
    return (
      <Count title={say('action.planned.title')} ids={actions}>
        {say('action.planned', { n: actions.length })}
      </Count>
    )
  if (still || !editable || delivers.length === 0) return null
  const verb = say(firstTest ? 'action.test' : 'action.plan')
  return (
    <span className={styles.onScreen}>
      <Button
        small
        look="plain"
        aria-haspopup="dialog"
        aria-label={say('finding.mend.about', { verb, sentence: name })}
        onClick={() => {
          const made: NewAction = {
            id: newId('action'),
            title: title.slice(0, longestTitle).toWellFormed(),
            firstTest,
          }
          change(planAction(made, delivers))
          openBeside(made.id)
        }}
      >
        {verb}
      </Button>
    </span>
  )
}

/** The actions that deliver any of these, each once. */
function actionsForAny(plan: Plan, ids: string): readonly Id<'action'>[] {
  return [...new Set(ids.split(' ').flatMap(id => actionsFor(plan, id)))]
}

/** An action that gets a support ready. */
export function PlanSupport({ id, title }: { id: Id<'support'>; title: string }) {
  const say = useEveryWord()
  return <PlanIt name={title} delivers={[id]} title={say('action.get', { title })} />
}
