import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { type Act, type AdultColumn, type AdultId, adultColumns } from './adultColumn.ts'
import { type PaperColumn, PaperHours, type PaperItem } from './PaperHours.tsx'
import { studentMoments } from './studentColumn.ts'
import { useAdultName } from './useAdultName.ts'
import { weekColumns } from './weekColumns.ts'

/** The day of some adults beside the students', for paper. */
export function PaperDay({ adults, weekday }: { adults: string; weekday: number }) {
  const say = useEveryWord()
  const format = useFormat()
  const day = useScreen(screen => screen.day) ?? undefined
  const moments = useDerived(studentMoments, weekday, day)
  const columns = useDerived(adultColumns, adults, weekday, day)
  const nameOf = useAdultName()
  const sayAct = useSayAct()
  const sayToPlace = useSayToPlace()
  const students: PaperColumn = {
    key: 'students',
    name: say('adults.students'),
    notes: [],
    items: moments.map(({ moment, needed, adults: n, start, end }) => ({
      ...{ key: moment.id, start, end },
      title: moment.title || say('moment.untitled'),
      notes: [needed === null ? say('adults.adults', { n }) : say('adults.short', { needed, n })],
    })),
  }
  const days = columns.map(column => ({
    key: column.id,
    name: nameOf(column.id),
    notes: sayToPlace(column),
    items: column.acts.map(sayAct),
  }))
  const label = `${say('adults.title')} · ${format.weekday(weekday, 'long')}`
  return <PaperHours label={label} columns={[students, ...days]} />
}

/** The week of one adult, for paper. */
export function PaperWeek({ adult }: { adult: AdultId }) {
  const say = useEveryWord()
  const format = useFormat()
  const day = useScreen(screen => screen.day) ?? undefined
  const columns = useDerived(weekColumns, adult, day)
  const sayAct = useSayAct()
  const sayToPlace = useSayToPlace()
  const [first] = columns
  return (
    <>
      <PaperHours
        label={say('adults.week.title')}
        columns={columns.map(({ weekday, column, contact, holes }) => ({
          key: String(weekday),
          name: format.weekday(weekday, 'long'),
          notes: [
            column.acts.length === 0 ? say('adults.week.idle') : say('adults.week.contact', { minutes: contact }),
            ...holes.map(({ start, end }) => say('adults.week.hole', { time: format.stretch(start, end) })),
          ],
          items: column.acts.map(sayAct),
        }))}
      />
      {first && sayToPlace(first.column).map(words => <p key={words}>{words}</p>)}
    </>
  )
}

function useSayAct(): (act: Act) => PaperItem {
  const say = useEveryWord()
  const practices = usePlan(plan => plan.practices)
  return ({ practice: id, moment, start, end, clashes }) => {
    const practice = practices.get(id)
    return {
      ...{ key: `${id} ${moment}`, start, end },
      title: practice?.title || say('card.untitled'),
      notes: [
        ...(practice?.visibility === 'backstage' ? [say('practice.backstage')] : []),
        ...(clashes.length > 0 ? [say('adults.clash')] : []),
      ],
    }
  }
}

/** Work without a time of its own, in words. */
function useSayToPlace(): (column: AdultColumn) => readonly string[] {
  const say = useEveryWord()
  return ({ toPlace }) =>
    toPlace.flatMap(({ title, timing }) =>
      timing.kind === 'floating'
        ? say('adults.toPlace.item', {
            title: title || say('card.untitled'),
            minutes: timing.minutes,
            n: timing.timesPerWeek,
          })
        : [],
    )
}
