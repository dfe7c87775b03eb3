import { peopleOfRole } from '../../derive/whoDoesWhat.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived } from '../../store/openPlan.tsx'
import { usePeopleEdits } from '../../store/usePeopleEdits.ts'
import { DraftNumber } from '../DraftField.tsx'

/** How many people a role is: written, or counted once somebody fills it. */
export function HeadcountField({ role }: { role: Id<'role'> }) {
  const say = useEveryWord()
  const edits = usePeopleEdits()
  const { have, people } = useDerived(peopleOfRole).get(role) ?? { have: 1, people: [] }
  const isFilled = people.length > 0
  return (
    <DraftNumber
      label={say('adults.role.headcount')}
      value={have}
      disabled={isFilled}
      help={isFilled ? say('adults.role.headcount.filled', { n: have }) : undefined}
      most={100_000}
      onWrite={headcount => edits.headcount(role, headcount)}
    />
  )
}
