import type { Id } from '../../domain/ids.ts'
import { AnswersFor } from './AnswersFor.tsx'
import { OfferForPractice } from './OfferPeople.tsx'
import styles from './People.module.css'

/** Who answers for a practice, and who could be asked to do it. */
export function PracticePeople({ practice }: { practice: Id<'practice'> }) {
  return (
    <div className={styles.part}>
      <AnswersFor practice={practice} />
      <OfferForPractice practice={practice} />
    </div>
  )
}
