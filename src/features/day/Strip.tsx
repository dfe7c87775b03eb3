import { useMemo } from 'react'
import { minutesOf, type Slot, slotsOf } from '../../derive/slots.ts'
import { isId } from '../../domain/ids.ts'
import type { Day } from '../../domain/plan.ts'
import { partsOfDay } from '../../domain/studentDay.ts'
import { useWord } from '../../store/language.tsx'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useDerived } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { useDayScreen } from './dayScreen.ts'
import { leavesOutLearning } from './detail.ts'
import { StackedStrip } from './StackedStrip.tsx'
import styles from './Strip.module.css'
import { StripRow } from './StripRow.tsx'
import { isStacked, layoutStrip, type Placed } from './stripLayout.ts'
import { useCardDrag } from './useCardDrag.ts'
import { useMoments } from './useMoments.ts'
import { useStripWidth } from './useStripWidth.ts'
import { longestWord } from './wordWidth.ts'

const emptyPartWidth = 150
const widestWord = 180
/** Rail, padding and borders of a card. */
const besideWord = 26
/** The page above and below the cards of a strip: header, dream, tools, ribbon, bar. */
const aroundCards = 410

/** The day from its beginning to its end: across the page, or down it where the page is narrow. */
export function Strip({ day }: { day: Day }) {
  const say = useWord()
  const learner = useScreen(screen => screen.learner) ?? undefined
  const { zoom, selected, presenting, theme } = useScreen()
  const scale = useScreen(screen => (screen.scale === 'clock' ? 'clock' : 'story'))
  const still = useIsStill()
  const marking = useDayScreen(screen => screen.marking)
  const slots = useDerived(slotsOf, day.id, learner)
  const [measure, width] = useStripWidth()
  const { moveTo } = useMoments()
  const startDrag = useCardDrag(({ id, to, part }) => isId('moment', id) && moveTo(id, to, part))
  const type = presenting || theme === 'projector' ? 1.25 : 1
  const shownZoom = presenting ? 'whole' : zoom

  const rows = useMemo(() => {
    const places = withEmptyParts(slots, still ? 0 : width / type)
    return layoutStrip(places, { width, scale, zoom: shownZoom, selected: selected ?? undefined, type }).map(row => ({
      row,
      places: row.columns.map(column => slots.find(slot => slot.moment.id === column.id)),
    }))
  }, [slots, width, scale, shownZoom, selected, type, still])

  const [first] = rows
  const brief =
    shownZoom === 'whole' && rows.length === 1 && first !== undefined
      ? leavesOutLearning(first.row, slots, innerHeight - aroundCards)
      : false

  if (isStacked(width, type) && !presenting) {
    return (
      <section
        ref={measure}
        aria-label={say('day.strip')}
        className={styles.strip}
        data-down=""
        onPointerDown={still ? undefined : startDrag}
      >
        <StackedStrip day={day} slots={slots} />
      </section>
    )
  }
  return (
    <section
      ref={measure}
      aria-label={say('day.strip')}
      className={styles.strip}
      onPointerDown={still ? undefined : startDrag}
    >
      {rows.map(({ row, places }) => (
        <StripRow
          key={row.columns[0]?.id ?? 'row'}
          day={day}
          row={row}
          places={places}
          scale={scale}
          reading={shownZoom === 'read'}
          marking={day.kind === 'today' ? 'today' : marking}
          still={still}
          brief={brief}
        />
      ))}
    </section>
  )
}

/** While there is room, the parts of the day nobody has filled yet ask for their first moment. */
function withEmptyParts(slots: readonly Slot[], width: number): Placed[] {
  const places = slots.map(
    ({ moment, part }): Placed => ({
      id: moment.id,
      part,
      minutes: minutesOf(moment),
      least: Math.min(widestWord, longestWord(moment.title) + besideWord),
    }),
  )
  const empty = partsOfDay.filter(part => !slots.some(slot => slot.part === part))
  const shown = (slots.length + empty.length) * emptyPartWidth <= width ? empty : []
  return [...places, ...shown.map((part): Placed => ({ id: `part:${part}`, part }))].sort(
    (a, b) => partsOfDay.indexOf(a.part) - partsOfDay.indexOf(b.part),
  )
}
