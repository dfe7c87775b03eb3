import { type PartOfDay, partsOfDay } from '../domain/studentDay.ts'
import { useWord } from '../store/language.tsx'
import { SelectField } from '../ui/Field.tsx'

/** The part of the day a moment without a time is in. */
export function PartField({ part, onPick }: { part: PartOfDay | undefined; onPick: (part: PartOfDay) => void }) {
  const say = useWord()
  return (
    <SelectField
      label={say('card.field.part')}
      value={part}
      onChange={event => {
        const picked = partsOfDay.find(known => known === event.target.value)
        if (picked) onPick(picked)
      }}
    >
      {partsOfDay.map(known => (
        <option key={known} value={known}>
          {say(`part.${known}`)}
        </option>
      ))}
    </SelectField>
  )
}
