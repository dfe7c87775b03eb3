import { useEveryWord } from '../store/everyWord.ts'
import { useFormat } from '../store/language.tsx'
import { usePlan } from '../store/openPlan.tsx'
import { usePrinting } from '../ui/usePrinting.ts'
import styles from './PaperHead.module.css'

/** What a sheet of paper needs to be known by: the plan, and the day it was printed. */
export function PaperHead() {
  const say = useEveryWord()
  const { language } = useFormat()
  const title = usePlan(plan => plan.plan.title)
  const printing = usePrinting() // what it says of the day is said anew for each print
  const today = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(printing ? Date.now() : undefined)
  return (
    <p className={styles.paper}>
      <bdi>{title || say('app.untitled')}</bdi> <span>{today}</span>
    </p>
  )
}
