import { titleIn } from '../../cards/cardTitles.ts'
import { useSayFeeling } from '../../cards/useSayFeeling.ts'
import { isId } from '../../domain/ids.ts'
import type { Question } from '../../patterns/interviewQuestion.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import styles from './Interview.module.css'

/** What the plan says to a question already: by oneself, or by a colleague meanwhile. */
export function Said({ question }: { question: Question }) {
  const say = useEveryWord()
  const format = useFormat()
  const feeling = useSayFeeling()
  const plan = usePlan(state => state)
  if (question.said.length === 0) return null
  const names = question.said.flatMap(id => {
    if (isId('feeling', id)) return feeling(plan.feelings.get(id)?.word ?? '') || []
    const { granter = '' } = (isId('permission', id) && plan.permissions.get(id)) || {}
    return granter || titleIn(plan, id) || say('card.untitled')
  })
  return (
    <p className={styles.quiet} dir="auto">
      {say('interview.said')}: {format.list([...new Set(names)])}
    </p>
  )
}
