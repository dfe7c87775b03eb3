import { DraftLongText } from '../../cards/DraftLongText.tsx'
import { writeText } from '../../document/commands.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, usePlan } from '../../store/openPlan.tsx'
import styles from './PromptBand.module.css'

const texts = ['indicators', 'needsAssessment', 'inequities', 'review'] as const

/** What an improvement plan, or the case for a grant, has to say. */
export function ImprovementPanel() {
  const say = useEveryWord()
  const change = useChange()
  const plan = usePlan(state => state.plan.id)
  const improvement = usePlan(state => state.plan.improvement)
  return (
    <div className={styles.panel}>
      {texts.map(text => (
        <DraftLongText
          key={text}
          label={say(`prompt.improvement.${text}`)}
          value={improvement?.[text] ?? ''}
          onWrite={(before, after) => change(writeText(plan, `improvement/${text}`, before, after))}
        />
      ))}
    </div>
  )
}
