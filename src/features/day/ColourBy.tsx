import { outcomesInOrder } from '../../derive/inOrder.ts'
import { lensListsOf, lensThere } from '../../derive/lens.ts'
import { useWord } from '../../store/language.tsx'
import { useDerived } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { SelectField } from '../../ui/Field.tsx'
import styles from './DayHead.module.css'

/** What the cards of the day are coloured by. */
export function ColourBy() {
  const say = useWord()
  const chosen = useScreen(screen => screen.lens) ?? undefined
  const lens = useDerived(lensThere, chosen)
  const lists = useDerived(lensListsOf)
  const outcomes = useDerived(outcomesInOrder)
  return (
    <div className={styles.colour}>
      <SelectField
        label={say('day.colour')}
        quietLabel
        value={lens ?? ''}
        onChange={event => show({ lens: (event.target.value as typeof lens) || null })} // one of the values below
      >
        <option value="">{say('day.colour.none')}</option>
        <option value="outcomes">{say('day.colour.outcomes')}</option>
        <option value="blended">{say('day.colour.blended')}</option>
        <option value="choice">{say('day.colour.choice')}</option>
        <optgroup label={say('day.colour.tags')}>
          {lists.map(({ id, source, title }) => (
            <option key={id} value={`tags/${id}`}>
              {source ? say(`day.colour.${id}` as 'day.colour.cbe') : title /* each built-in list has its key */}
            </option>
          ))}
        </optgroup>
        {outcomes.length > 0 && (
          <optgroup label={say('day.colour.outcome')}>
            {outcomes.map(({ id, title }) => (
              <option key={id} value={id}>
                {title || say('card.untitled')}
              </option>
            ))}
          </optgroup>
        )}
      </SelectField>
    </div>
  )
}
