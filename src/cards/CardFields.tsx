import { isId } from '../domain/ids.ts'
import { useWord } from '../store/language.tsx'
import { usePlan } from '../store/openPlan.tsx'
import { useEdit } from '../store/useEdit.ts'
import { CheckField, SelectField } from '../ui/Field.tsx'
import styles from './CardFields.module.css'
import { type CardId, type CardKind, cardIn } from './cardTitles.ts'
import { DraftNumber, DraftText } from './DraftField.tsx'
import { DraftLongText } from './DraftLongText.tsx'
import { type FieldSpec, fieldSpecs } from './fieldSpecs.ts'
import { HeadcountField } from './people/HeadcountField.tsx'
import { VoiceFields } from './VoiceFields.tsx'

/** The plain fields of a card, each written in place, and whose it is. */
export function CardFields({ id, kind }: { id: CardId; kind: CardKind }) {
  return (
    <>
      <div className={styles.fields}>
        {fieldSpecs[kind].map(spec => (
          <div key={spec.field} className={spec.as === 'long' ? styles.wide : undefined}>
            <OneField id={id} spec={spec} />
          </div>
        ))}
      </div>
      <VoiceFields id={id} />
    </>
  )
}

/** One field of a card, written in place. */
export function OneField({ id, spec }: { id: CardId; spec: FieldSpec }) {
  const say = useWord()
  const edit = useEdit()
  const value = usePlan(plan => cardIn(plan, id)?.[spec.field])
  const label = say(spec.label as 'moment.does') // labels have nothing to fill in
  const write = (after: unknown) => edit.field(id, spec.field, after)
  switch (spec.as) {
    case 'long':
      return (
        <DraftLongText
          label={label}
          value={typeof value === 'string' ? value : ''}
          onWrite={(before, after) => edit.text(id, spec.field, before, after)}
        />
      )
    case 'line':
      return <DraftText label={label} value={typeof value === 'string' ? value : ''} onWrite={write} />
    case 'number':
      if (spec.field === 'headcount' && isId('role', id)) return <HeadcountField role={id} />
      return (
        <DraftNumber
          label={label}
          value={typeof value === 'number' ? value : null}
          onWrite={number => write(number ?? undefined)}
        />
      )
    case 'check':
      return <CheckField label={label} checked={value === true} onChange={event => write(event.target.checked)} />
    case 'choice':
      return (
        <SelectField
          label={label}
          value={String(value)}
          onChange={event => write(spec.options?.find(([option]) => String(option) === event.target.value)?.[0])}
        >
          {spec.options?.map(([option, word]) => (
            <option key={option} value={option}>
              {say(word as 'moment.does')}
            </option>
          ))}
        </SelectField>
      )
  }
}
