import { useSayFeeling } from '../../cards/useSayFeeling.ts'
import type { Id } from '../../domain/ids.ts'
import { useFormat, useWord } from '../../store/language.tsx'
import { useDerived, useOpenPlan } from '../../store/openPlan.tsx'
import { select } from '../../store/screen.ts'
import { Menu } from '../../ui/Menu.tsx'
import styles from './DayFoot.module.css'
import { dayFindings } from './dayFindings.ts'
import { notesByMoment } from './dayNotes.ts'
import { useSayNote } from './useNotes.ts'

interface Group {
  readonly id: string
  readonly label: string
  readonly items: readonly { readonly moment: Id<'moment'> | undefined; readonly label: string }[]
}

/** What the checks count on this day, each opening the moments it is about. */
export function Findings({ day }: { day: string }) {
  const say = useWord()
  const groups = useFindingGroups(day)
  if (groups.length === 0) return null
  return (
    <ul className={styles.findings} aria-label={say('day.findings')}>
      {groups.map(group => (
        <li key={group.id}>
          <Menu
            label={group.label}
            look="plain"
            sections={[
              {
                title: say('day.findings.go'),
                choices: group.items.map((item, index) => ({
                  id: String(index),
                  label: item.label,
                  onChoose: () => item.moment && walkTo(item.moment),
                })),
              },
            ]}
          />
        </li>
      ))}
    </ul>
  )
}

function useFindingGroups(day: string): Group[] {
  const say = useWord()
  const format = useFormat()
  const sayNote = useSayNote()
  const sayFeeling = useSayFeeling()
  const plan = useOpenPlan().getState()
  const found = useDerived(dayFindings, day)
  const notes = useDerived(notesByMoment, day)
  const title = (id: Id<'moment'> | undefined) => (id && plan.moments.get(id)?.title) || say('moment.untitled')
  const adults = (id: Id<'moment'>) =>
    (notes.get(id) ?? []).filter(note => note.kind === 'adults').map(note => sayNote(note, plan))
  const [hole] = found.holes
  const holeText = (one: (typeof found.holes)[number]) =>
    say('day.findings.hole', { minutes: one.minutes, days: format.weekdays(one.weekdays) })
  const groups: Group[] = [
    {
      id: 'adults',
      label: say('day.findings.adults', { n: found.understaffed.length }),
      items: found.understaffed.map(id => ({ moment: id, label: `${title(id)}: ${adults(id).join(', ')}` })),
    },
    {
      id: 'overlaps',
      label: say('day.findings.overlaps', { n: found.overlaps.length }),
      items: found.overlaps.map(([a, b]) => ({ moment: a, label: format.list([title(a), title(b)]) })),
    },
    {
      id: 'holes',
      label: hole && found.holes.length === 1 ? holeText(hole) : say('day.findings.holes', { n: found.holes.length }),
      items: found.holes.map(one => ({
        moment: one.after,
        label: `${format.stretch(one.start, one.end)}: ${holeText(one)}`,
      })),
    },
    {
      id: 'feelings',
      label: say('day.findings.feelings', { n: found.unsupported.length }),
      items: found.unsupported.map(({ feeling, moment }) => ({
        moment,
        label: `${sayFeeling(plan.feelings.get(feeling)?.word ?? '')}: ${title(moment)}`,
      })),
    },
  ]
  return groups.filter(group => group.items.length > 0)
}

/** Selects a moment and brings it into view. */
export function walkTo(id: Id<'moment'>) {
  select(id)
  requestAnimationFrame(() =>
    document.querySelector(`[data-slot="${CSS.escape(id)}"]`)?.scrollIntoView?.({ block: 'center', inline: 'center' }),
  )
}
