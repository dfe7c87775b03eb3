import { memo } from 'react'
import type { Moment } from '../../domain/plan.ts'
import { useFormat, useWord } from '../../store/language.tsx'
import { useIsEditable, usePlan } from '../../store/openPlan.tsx'
import { select, useScreen } from '../../store/screen.ts'
import { showDay } from './dayScreen.ts'
import styles from './MomentCard.module.css'
import { OpenCard } from './OpenCard.tsx'

/** How some learners live a moment in their own way: a slip under its card. */
export const VariantCard = memo(function VariantCard({ moment, still }: { moment: Moment; still: boolean }) {
  const say = useWord()
  const format = useFormat()
  const editable = useIsEditable()
  const learners = usePlan(plan => plan.learners)
  const selected = useScreen(screen => screen.selected === moment.id)
  const names = moment.learners.flatMap(id => learners.get(id)?.name || [])
  const title = moment.title || say('moment.untitled')
  const text = names.length > 0 ? say('day.variantOf', { learners: format.list(names), title }) : title
  if (selected && editable && !still) return <OpenCard moment={moment} notes="" />
  return (
    <article className={styles.variant}>
      {still ? (
        <p dir="auto">{text}</p>
      ) : (
        <button
          type="button"
          data-card={moment.id}
          dir="auto"
          className={styles.variantOpen}
          onClick={() => {
            select(moment.id)
            showDay({ caret: { moment: moment.id, row: 'title' } })
          }}
        >
          {text}
        </button>
      )}
    </article>
  )
})
