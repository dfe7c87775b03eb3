import { Suspense } from 'react'
import type { Slot } from '../../derive/slots.ts'
import type { Day } from '../../domain/plan.ts'
import { partsOfDay } from '../../domain/studentDay.ts'
import { useWord } from '../../store/language.tsx'
import { useIsStill } from '../../store/onlyLooks.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { cx } from '../../ui/cx.ts'
import { lazily } from '../../ui/lazily.tsx'
import { EmptyPart } from './EmptyPart.tsx'
import { FaceRow } from './FaceRow.tsx'
import { SlotItem } from './SlotItem.tsx'
import styles from './Strip.module.css'

const Nothing = () => null
const FaceSummary = lazily(async () => (await import('../../cards/FaceSummary.tsx')).FaceSummary, Nothing)

/** The strip down a narrow page, part by part; each card carries its own faces. */
export function StackedStrip({ day, slots }: { day: Day; slots: readonly Slot[] }) {
  const say = useWord()
  const still = useIsStill()
  const hasFaces = usePlan(plan => plan.faces.size > 0)
  return partsOfDay.map(part => {
    const own = slots.filter(slot => slot.part === part)
    if (still && own.length === 0) return null
    return (
      <div key={part} className={cx(styles.stack, styles[part])}>
        <h3 className={styles.heading}>{say(`part.${part}`)}</h3>
        <ol className={styles.stackCards} aria-label={say(`part.${part}`)}>
          {own.map(slot => (
            <SlotItem key={slot.moment.id} day={day.id} slot={slot} reading still={still} alone>
              <FaceRow slot={slot} day={day} />
              {hasFaces && (
                <Suspense>
                  <FaceSummary moment={slot.moment.id} other={slot.home} />
                </Suspense>
              )}
            </SlotItem>
          ))}
          {own.length === 0 && <EmptyPart part={part} />}
        </ol>
      </div>
    )
  })
}
