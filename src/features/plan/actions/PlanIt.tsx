import { planSupport } from '../../../document/actionCommands.ts'
import { longestTitle } from '../../../domain/fieldKinds.ts'
import { type Id, newId } from '../../../domain/ids.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useIsStill } from '../../../store/onlyLooks.ts'
import { useChange, useDerived, useIsEditable, usePlan } from '../../../store/openPlan.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Count } from '../Count.tsx'
import styles from '../Parts.module.css'
import { openBeside } from '../planScreen.ts'
import { actionsFor } from './actionRows.ts'

/** The actions that bring a support about; while there is none, the way to make one of it. */
export function PlanIt({ support }: { support: Id<'support'> }) {
  const say = useEveryWord()
  const change = useChange()
  const still = useIsStill()
  const editable = useIsEditable()
  const actions = useDerived(actionsFor, support)
  const title = usePlan(plan => plan.supports.get(support)?.title) || say('card.untitled')
  if (actions.length > 0)
    return (
      <Count title={say('action.planned.title')} ids={actions}>
        {say('action.planned', { n: actions.length })}
      </Count>
    )
  if (still || !editable) return null
  return (
    <span className={styles.onScreen}>
      <Button
        small
        look="plain"
        aria-haspopup="dialog"
        aria-label={say('finding.mend.about', { verb: say('action.plan'), sentence: title })}
        onClick={() => {
          const id = newId('action')
          change(planSupport(support, id, say('action.get', { title }).slice(0, longestTitle).toWellFormed()))
          openBeside(id)
        }}
      >
        {say('action.plan')}
      </Button>
    </span>
  )
}
