import { memo } from 'react'
import { LensOnCard } from '../../cards/LensOnCard.tsx'
import type { Moment } from '../../domain/plan.ts'
import { useFormat, useWord } from '../../store/language.tsx'
import { useIsEditable, usePlan } from '../../store/openPlan.tsx'
import { select, useScreen } from '../../store/screen.ts'
import { cx } from '../../ui/cx.ts'
import { showDay } from './dayScreen.ts'
import styles from './MomentCard.module.css'
import { OpenCard } from './OpenCard.tsx'

interface VariantCardProps {
  moment: Moment
  reading: boolean
  still: boolean
}

/** How some learners live a moment in their own way: a slip under its card, with their names. */
export const VariantCard = memo(function VariantCard({ moment, reading, still }: VariantCardProps) {
  const say = useWord()
  const format = useFormat()
  const editable = useIsEditable()
  const learners = usePlan(plan => plan.learners)
  const selected = useScreen(screen => screen.selected === moment.id)
  const names = format.list(moment.learners.flatMap(id => learners.get(id)?.name || [])) || say('day.variant.other')
  const full = say('day.variantOf', { learners: names, title: moment.title || say('moment.untitled') })
  if (selected && editable && !still) {
    return (
      <li className={styles.openVariant}>
        <OpenCard moment={moment} notes="" />
      </li>
    )
  }
  return (
    <li className={cx(styles.variant, reading && styles.variantWide)}>
      <LensOnCard id={moment.id} as="slip" />
      {still ? (
        <p dir="auto">{names}</p>
      ) : (
        <button
          type="button"
          data-card={moment.id}
          dir="auto"
          className={styles.variantOpen}
          aria-label={full}
          onClick={() => {
            select(moment.id)
            showDay({ caret: { moment: moment.id, row: 'title' } })
          }}
        >
          {reading ? full : names}
        </button>
      )}
    </li>
  )
})
