import { Plus } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { CardAsidesPlace } from '../../cards/CardAsidesPlace.tsx'
import { PeopleOnCard } from '../../cards/PeopleOnCard.tsx'
import { useProposed } from '../../cards/proposed.ts'
import type { Slot } from '../../derive/slots.ts'
import { useWord } from '../../store/language.tsx'
import { useDerived, useIsEditable, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { outcomesByMoment } from './dayNotes.ts'
import { MomentCard } from './MomentCard.tsx'
import { OpenCard } from './OpenCard.tsx'
import styles from './Strip.module.css'
import { useMoments } from './useMoments.ts'
import { useNotes } from './useNotes.ts'
import { useWordsAt } from './useWordsAt.ts'
import { VariantCard } from './VariantCard.tsx'

interface SlotItemProps {
  day: string
  slot: Slot
  reading: boolean
  still: boolean
  /** Whether what students learn is left for when the card is opened. */
  brief?: boolean
  /** Whether there is no ribbon beneath, so that the card itself says how it feels. */
  alone?: boolean
  children?: ReactNode
}

/** One place of the strip: its card, the ways some learners live it, and the way to add one after it. */
export const SlotItem = memo(function SlotItem({
  day,
  slot,
  reading,
  still,
  alone = false,
  brief = false,
  children,
}: SlotItemProps) {
  const say = useWord()
  const editable = useIsEditable()
  const { moment } = slot
  const selected = useScreen(screen => screen.selected === moment.id)
  const presenting = useScreen(screen => screen.presenting)
  const notes = useNotes(day, moment.id)
  const aims = useDerived(outcomesByMoment).get(moment.id)
  const words = useWordsAt(slot)
  const feels = usePlan(plan => hasMark(plan.curve, moment.id)) || words !== ''
  const outcomes = aims && aims.length > 0 ? say('day.for', { outcomes: aims.join(' · ') }) : ''
  const from = useProposed(moment.id)
  const isOpen = selected && editable && !still
  return (
    <li
      className={styles.slot}
      data-slot={moment.id}
      data-people={moment.id}
      data-part={slot.part}
      data-still={isOpen || still ? '' : undefined}
    >
      {isOpen ? (
        <OpenCard moment={moment} notes={notes} outcomes={reading || alone ? outcomes : ''} />
      ) : (
        <MomentCard
          moment={moment}
          feels={feels}
          notes={notes}
          words={reading || alone ? words : ''}
          outcomes={reading || alone ? outcomes : ''}
          from={reading || alone ? from : ''}
          reading={reading || alone}
          still={still}
          brief={brief}
        />
      )}
      <PeopleOnCard id={moment.id} />
      {children}
      {slot.variants.length > 0 && (
        <ul className={styles.variants}>
          {slot.variants.map(variant => (
            <VariantCard key={variant.id} moment={variant} reading={reading} still={still} />
          ))}
        </ul>
      )}
      <CardAsidesPlace
        id={moment.id}
        title={moment.title || say('moment.untitled')}
        wide={reading || alone}
        still={presenting}
      />
      {!still && <AddAfter moment={moment.id} title={moment.title || say('moment.untitled')} />}
    </li>
  )
})

function hasMark(curve: ReadonlyMap<string, { readonly moment: string }>, moment: string): boolean {
  for (const point of curve.values()) if (point.moment === moment) return true
  return false
}

function AddAfter({ moment, title }: { moment: `moment:${string}`; title: string }) {
  const say = useWord()
  const { add } = useMoments()
  return (
    <button
      type="button"
      data-still=""
      className={styles.add}
      aria-label={say('day.addAfter', { title })}
      onClick={() => add(moment)}
    >
      <Plus size={18} aria-hidden="true" />
    </button>
  )
}
