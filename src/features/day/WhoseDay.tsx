import { learnersInOrder } from '../../derive/inOrder.ts'
import { isId } from '../../domain/ids.ts'
import type { Learner } from '../../domain/plan.ts'
import { useWord } from '../../store/language.tsx'
import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { useDerived } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { showDay } from './dayScreen.ts'

/** With whose eyes the day is seen, and the way to tell more about them. */
export function WhoseDay() {
  const say = useWord()
  const learners = useDerived(learnersInOrder)
  const onlyLooks = useOnlyLooks()
  const inFront = useScreen(screen => screen.learner)
  const learner = learners.find(one => one.id === inFront)
  if (learners.length === 0) {
    const openFirst = () => showDay({ open: { panel: 'learner', learner: null } })
    return onlyLooks ? null : <Button onClick={openFirst}>{say('day.learner.first')}</Button>
  }
  return (
    <SelectField
      label={say('day.whose')}
      quietLabel
      value={learner?.id ?? ''}
      onChange={event => show({ learner: isId('learner', event.target.value) ? event.target.value : null })}
    >
      <option value="">{say('day.whose.everyone')}</option>
      {learners.map(one => (
        <option key={one.id} value={one.id}>
          {say('day.whose.learner', { learner: one.name || say('card.untitled') })}
        </option>
      ))}
    </SelectField>
  )
}

/** Beside the names: more about the learner in front, or one more. */
export function LearnerButton({ learner }: { learner: Learner | undefined }) {
  const say = useWord()
  return (
    <Button small onClick={() => showDay({ open: { panel: 'learner', learner: learner?.id ?? null } })}>
      {learner ? say('day.learner.about', { learner: learner.name }) : say('day.learner.add')}
    </Button>
  )
}
