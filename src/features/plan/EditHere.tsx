import { OneField } from '../../cards/CardFields.tsx'
import { type CardId, type CardKind, cardKindOf } from '../../cards/cardTitles.ts'
import { type FieldSpec, fieldSpecs } from '../../cards/fieldSpecs.ts'
import { type Id, isId } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useIsEditable, usePlan } from '../../store/openPlan.tsx'
import { useEdit } from '../../store/useEdit.ts'
import { Button } from '../../ui/Button.tsx'
import { DateField } from './DateField.tsx'
import { OwnerField } from './OwnerField.tsx'
import styles from './Parts.module.css'
import { editCards } from './planScreen.ts'

/** What of a card can be said here; the rest is said on the card. */
const fieldsHere: Readonly<Partial<Record<CardKind, readonly string[]>>> = {
  support: ['status', 'costOneTime', 'costPerYear', 'leadWeeks'],
  permission: ['status', 'granter', 'weeks'],
  assumption: ['risk'],
  condition: ['effect', 'area', 'strength'],
  fund: ['amount', 'recurring', 'until'],
}

/** A button that opens the fields of a card. Beside the page: what is written there may move or end the row it began in. */
export function EditHere({ id, name }: { id: CardId; name: string }) {
  return <EditButton name={name} onPress={() => editCards([id])} />
}

/** A button that opens what can be said of something, by its name; none where nothing may be changed. */
export function EditButton({ name, onPress }: { name: string; onPress: () => void }) {
  const say = useEveryWord()
  const still = useIsStill()
  const editable = useIsEditable()
  if (still || !editable) return null
  return (
    <div className={styles.onScreen}>
      <Button
        small
        look="plain"
        aria-haspopup="dialog"
        aria-label={say('planView.edit.which', { title: name })}
        onClick={onPress}
      >
        {say('planView.edit')}
      </Button>
    </div>
  )
}

/** The fields of a card that matter here. */
export function FieldsHere({ id }: { id: CardId }) {
  const kind = cardKindOf(id)
  const specs = kind ? fieldSpecs[kind].filter(({ field }) => fieldsHere[kind]?.includes(field)) : []
  return (
    <>
      {specs.map((spec: FieldSpec) => (
        <OneField key={spec.field} id={id} spec={spec} />
      ))}
      {isId('support', id) && (
        <div className={styles.owner}>
          <OwnerField id={id} />
        </div>
      )}
      {isId('permission', id) && <DateOfYes id={id} />}
    </>
  )
}

function DateOfYes({ id }: { id: Id<'permission'> }) {
  const say = useEveryWord()
  const edit = useEdit()
  const date = usePlan(plan => plan.permissions.get(id)?.date)
  return <DateField label={say('planView.yes.date')} value={date} onWrite={after => edit.field(id, 'date', after)} />
}
