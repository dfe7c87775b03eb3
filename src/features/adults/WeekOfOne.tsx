import type { Id } from '../../domain/ids.ts'
import { inOrder } from '../../domain/order.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { SelectField } from '../../ui/Field.tsx'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import { type AdultId, isPerson, isRole } from './adultColumn.ts'
import type { AskedNumber } from './adultNumbers.ts'
import { NumberStrip } from './NumberStrip.tsx'
import { PaperWeek } from './PaperAdults.tsx'
import { useAdultName } from './useAdultName.ts'
import { WeekBoard } from './WeekBoard.tsx'
import { WeekList } from './WeekList.tsx'
import type { Here } from './whyHere.ts'

/** Below this width (CSS pixels) no word of five weekdays beside one another would stay whole. */
const roomForFive = 1000

interface WeekOfOneProps {
  adult: AdultId
  onAbout: ((id: Id, here?: Here) => void) | undefined
  onNumber: (adult: AdultId, name: AskedNumber) => void
}

/** The week of one person or one role: its numbers, and the weekdays beside or below one another. */
export function WeekOfOne({ adult, onAbout, onNumber }: WeekOfOneProps) {
  const presenting = useScreen(screen => screen.presenting)
  const printing = usePrinting()
  const isNamed = usePlan(plan => isPerson(plan, adult)) // a role's minutes are those of all who hold it
  const Week = usePageWidth() < roomForFive ? WeekList : WeekBoard
  return (
    <>
      <NumberStrip adult={adult} onNumber={name => onNumber(adult, name)} />
      {printing ? (
        <PaperWeek adult={adult} />
      ) : (
        <Week
          adult={adult}
          onAbout={onAbout}
          onContact={isNamed && !presenting ? () => onNumber(adult, 'contact') : undefined}
        />
      )}
    </>
  )
}

/** Whose week is shown: any person, any role. */
export function WhoseWeek({ adult, onPick }: { adult: AdultId; onPick: (adult: AdultId) => void }) {
  const say = useEveryWord()
  const nameOf = useAdultName()
  const plan = usePlan(whole => whole)
  const presenting = useScreen(screen => screen.presenting)
  const printing = usePrinting()
  if (presenting || printing) return <bdi>{nameOf(adult)}</bdi>
  const group = (label: string, ids: readonly AdultId[]) =>
    ids.length > 0 && (
      <optgroup label={label}>
        {ids.map(id => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </optgroup>
    )
  return (
    <SelectField
      label={say('adults.week.whose')}
      quietLabel
      value={adult}
      onChange={event => {
        const { value } = event.target
        if (isPerson(plan, value) || isRole(plan, value)) onPick(value)
      }}
    >
      {group(
        say('adults.choose.people'),
        inOrder(plan.people).map(each => each.id),
      )}
      {group(
        say('adults.choose.roles'),
        inOrder(plan.roles).map(each => each.id),
      )}
    </SelectField>
  )
}
