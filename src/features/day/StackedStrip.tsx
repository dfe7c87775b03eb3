import { FaceSummaryPlace } from '../../cards/FaceSummaryPlace.tsx'
import type { Slot } from '../../derive/slots.ts'
import type { Day } from '../../domain/plan.ts'
import { partsOfDay } from '../../domain/studentDay.ts'
import { useWord } from '../../store/language.tsx'
import { useIsStill } from '../../store/onlyLooks.ts'
import { cx } from '../../ui/cx.ts'
import { EmptyPart } from './EmptyPart.tsx'
import { FaceRow } from './FaceRow.tsx'
import { SlotItem } from './SlotItem.tsx'
import styles from './Strip.module.css'

/** The strip down a narrow page, part by part; each card carries its own faces. */
export function StackedStrip({ day, slots }: { day: Day; slots: readonly Slot[] }) {
  const say = useWord()
  const still = useIsStill()
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
              <FaceSummaryPlace moment={slot.moment.id} other={slot.home} />
            </SlotItem>
          ))}
          {own.length === 0 && <EmptyPart part={part} />}
        </ol>
      </div>
    )
  })
}
