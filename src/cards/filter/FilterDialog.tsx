import { type CardFilter, stages } from '../../derive/filterCards.ts'
import { learnersInOrder, rolesInOrder } from '../../derive/inOrder.ts'
import { supportTypes } from '../../domain/adultDay.ts'
import { voices } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { CheckField, SelectField } from '../../ui/Field.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import styles from './Filter.module.css'
import { FilterWords } from './FilterWords.tsx'

const week = [1, 2, 3, 4, 5, 6, 7]

/** Chooses which cards the map and the list keep, one question each; what is chosen shows at once. */
export function FilterDialog({ onClose }: { onClose: () => void }) {
  const say = useEveryWord()
  const format = useFormat()
  const filter = useScreen(screen => screen.filter)
  const others = useScreen(screen => screen.filteredOut)
  const roles = useDerived(rolesInOrder)
  const learners = useDerived(learnersInOrder)
  const untitled = say('card.untitled')
  const isAsked = Object.values(filter).some(Boolean)
  return (
    <Dialog
      side
      title={say('filter.title')}
      closeLabel={say('app.done')}
      onClose={onClose}
      actions={isAsked && <Button onClick={() => show({ filter: {} })}>{say('app.filter.clear')}</Button>}
    >
      {isAsked && <FilterWords still />}
      <Choice field="role" options={roles.map(role => ({ value: role.id, label: role.title.trim() || untitled }))} />
      <Choice field="type" options={supportTypes.map(value => ({ value, label: say(`support.type.${value}`) }))} />
      <Choice field="stage" options={stages.map(value => ({ value, label: say(`filter.stage.${value}`) }))} />
      <Choice
        field="learner"
        options={learners.map(learner => ({ value: learner.id, label: learner.name.trim() || untitled }))}
      />
      <Choice field="weekday" options={week.map(value => ({ value, label: format.weekday(value, 'long') }))} />
      <Choice field="voice" options={voices.map(value => ({ value, label: say(`card.voice.${value}`) }))} />
      <CheckField
        label={say('filter.unfinished')}
        checked={filter.unfinished ?? false}
        onChange={event => ask({ unfinished: event.target.checked || undefined })}
      />
      <div className={styles.others}>
        <p aria-hidden="true">{say('filter.others')}</p>
        <Segmented
          label={say('filter.others')}
          value={others}
          options={(['faint', 'gone'] as const).map(value => ({ value, label: say(`filter.others.${value}`) }))}
          onChange={filteredOut => show({ filteredOut })}
        />
      </div>
    </Dialog>
  )
}

type ChoiceField = Exclude<keyof CardFilter, 'unfinished'>

interface ChoiceProps {
  field: ChoiceField
  options: readonly { readonly value: string | number; readonly label: string }[]
}

function Choice({ field, options }: ChoiceProps) {
  const say = useEveryWord()
  const chosen = useScreen(screen => screen.filter[field])
  if (options.length === 0) return null
  return (
    <SelectField
      label={say(`filter.${field}`)}
      value={chosen ?? ''}
      onChange={event => ask({ [field]: options.find(({ value }) => `${value}` === event.target.value)?.value })}
    >
      <option value="">{say('filter.any')}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </SelectField>
  )
}

function ask(change: Partial<CardFilter>) {
  show({ filter: { ...useScreen.getState().filter, ...change } })
}
