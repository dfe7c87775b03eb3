import { useSayPart } from '../../cards/people/partWords.ts'
import { type PracticeRow, peopleOfRole } from '../../derive/whoDoesWhat.ts'
import type { Role } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived } from '../../store/openPlan.tsx'
import { partLetters } from '../../store/usePeopleEdits.ts'
import styles from './People.module.css'
import { shortened } from './shortened.ts'

/** Where a practice and a role meet. */
export interface WhatCell {
  readonly row: PracticeRow
  readonly role: Role
}

/** A practice, and whether one role answers for it. */
export function PracticeHead({ row: { practice, answers, parts } }: { row: PracticeRow }) {
  const say = useEveryWord()
  const answering = [...parts.values()].filter(part => part.letters.includes('A')).length
  return (
    <>
      <span dir="auto">{shortened(practice.title || say('card.untitled'), 90)}</span>{' '}
      {answers.problem !== '' && (
        <span className={styles.amiss}>
          {answers.problem === 'many'
            ? say('people.answers.short.many', { n: answering })
            : say('people.answers.short.none')}
        </span>
      )}
    </>
  )
}

/** A role with its people counted. */
export function RoleHead({ role }: { role: Role }) {
  const say = useEveryWord()
  const have = useDerived(peopleOfRole).get(role.id)?.have ?? role.headcount
  return (
    <>
      <span dir="auto">{shortened(role.title || say('card.untitled'), 48)}</span>{' '}
      <span className={styles.count}>{say('output.headcount', { n: have })}</span>
    </>
  )
}

/** The letters of a role in a practice, and what they say. */
export function PartCell({ cell }: { cell: WhatCell | undefined }) {
  const say = useEveryWord()
  const sayPart = useSayPart()
  const part = cell?.row.parts.get(cell.role.id)
  return (
    <>
      {part && part.letters !== '' && (
        <span className={styles.letters}>
          {[...part.letters].map(letter => (
            <b key={letter} className={letter === 'A' ? styles.answers : styles.mark}>
              {letter}
            </b>
          ))}
          {part.count !== 1 && part.letters.includes('R') && (
            <span className={styles.count}>{say('people.count.short', { n: part.count })}</span>
          )}
        </span>
      )}{' '}
      <span className="forReaders">{sayPart(part)}</span>
    </>
  )
}

/** What the letters stand for. */
export function Legend() {
  const say = useEveryWord()
  return (
    <ul className={styles.legend} aria-label={say('people.letters')}>
      {partLetters.map(letter => (
        <li key={letter}>
          <b className={letter === 'A' ? styles.answers : styles.mark}>{letter}</b> {say(`people.part.${letter}`)}
        </li>
      ))}
    </ul>
  )
}
