import { daysInOrder } from '../../derive/inOrder.ts'
import { shownDay } from '../../derive/theDay.ts'
import { useWord } from '../../store/language.tsx'
import { useDerived } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { SelectField } from '../../ui/Field.tsx'
import { showMap, useMapScreen } from './mapScreen.ts'

const all = 'all'

/** Chooses the day whose moments are mapped, or all that are dreamed of; nothing to choose where there is one. */
export function WhichDay() {
  const say = useWord()
  const days = useDerived(daysInOrder)
  const asked = useScreen(screen => screen.day) ?? undefined
  const day = useDerived(shownDay, asked)
  const allDays = useMapScreen(screen => screen.allDays)
  if (days.length < 2) return null
  return (
    <SelectField
      label={say('map.day')}
      quietLabel
      value={allDays ? all : day?.id}
      onChange={event => {
        const { value } = event.target
        const chosen = days.find(one => one.id === value)
        showMap({ allDays: value === all })
        if (chosen) show({ day: chosen.id })
      }}
    >
      {days.map(one => (
        <option key={one.id} value={one.id}>
          {one.title || say('day.untitled')}
        </option>
      ))}
      <option value={all}>{say('map.day.all')}</option>
    </SelectField>
  )
}
