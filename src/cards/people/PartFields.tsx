import type { Part } from '../../derive/whoDoesWhat.ts'
import type { Id } from '../../domain/ids.ts'
import { type Link, linkId } from '../../domain/links.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { partLetters, usePeopleEdits } from '../../store/usePeopleEdits.ts'
import { DraftNumber } from '../DraftField.tsx'
import styles from './People.module.css'

interface PartFieldsProps {
  role: Id<'role'>
  practice: Id<'practice'>
  /** What the legend calls the other end. */
  title: string
  /** Stands inside its link: the last part stays, as the link would go with it. */
  keepsLast?: boolean
}

/** The part a role has in a practice, letter by letter in plain words, and how many of the role it takes. */
export function PartFields({ role, practice, title, keepsLast = false }: PartFieldsProps) {
  const say = useEveryWord()
  const edits = usePeopleEdits()
  const part = usePart(role, practice)
  const letters = part?.letters ?? ''
  return (
    <>
      <fieldset className={styles.letters}>
        <legend className={styles.quiet}>{say('people.part.of', { role: title })}</legend>
        {partLetters.map(letter => (
          <label key={letter} className={styles.letter}>
            <input
              type="checkbox"
              checked={letters.includes(letter)}
              disabled={keepsLast && letters === letter}
              onChange={event => edits.part(role, practice, letter, event.target.checked)}
            />
            <span>
              <b>{letter}</b> {say(`people.part.${letter}`)}
            </span>
          </label>
        ))}
        {keepsLast && letters.length === 1 && <p className={styles.quiet}>{say('people.part.alone')}</p>}
      </fieldset>
      {part?.letters.includes('R') && (
        <DraftNumber
          label={say('people.count')}
          value={part.count}
          most={100_000}
          onWrite={count => edits.count(role, practice, count)}
        />
      )}
    </>
  )
}

/** The part a role has in a practice, as the plan says it now. */
function usePart(role: Id<'role'>, practice: Id<'practice'>): Part | undefined {
  const link = usePlan(plan => plan.links.get(linkId('does', role, practice))) as Link<'does'> | undefined // by the id of such a link
  return link && { letters: link.part, count: link.count }
}
