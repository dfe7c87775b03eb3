import type { Id } from '../domain/ids.ts'
import { useEveryWord } from '../store/everyWord.ts'
import { type PersonHere, usePeopleAt, usePointersAt } from '../store/peopleAt.ts'
import styles from './PeopleMarks.module.css'
import { initials } from './PersonTag.tsx'

const shown = 2

/** Who has a card selected or writes in it, and where on it their pointers are: always ink and words, never a hue. */
export function PeopleMarks({ id }: { id: Id }) {
  const people = usePeopleAt(id)
  const pointers = usePointersAt(id)
  if (people.length === 0 && pointers.length === 0) return null
  return (
    <>
      {people.length > 0 && <Marks people={people} />}
      {pointers.map(person => (
        <PointerMark key={person.client} person={person} />
      ))}
    </>
  )
}

function Marks({ people }: { people: readonly PersonHere[] }) {
  const say = useEveryWord()
  const writersFirst = [...people].sort((a, b) => Number(b.writing) - Number(a.writing))
  return (
    <span data-here="" className={styles.marks}>
      {writersFirst.slice(0, shown).map(({ client, name, writing }) => {
        const called = name || say('who.nameless')
        return (
          <span key={client} className={styles.mark} dir="auto">
            {writing ? (
              say('who.writing', { name: called })
            ) : (
              <>
                <span aria-hidden="true">{name ? initials(name) : called}</span>
                <span className="forReaders">{say('who.at', { name: called })}</span>
              </>
            )}
          </span>
        )
      })}
      {people.length > shown && (
        <span className={styles.mark}>
          <span aria-hidden="true">{say('who.moreShort', { n: people.length - shown })}</span>
          <span className="forReaders">{say('who.more', { n: people.length - shown })}</span>
        </span>
      )}
    </span>
  )
}

function PointerMark({ person: { name, pointer } }: { person: PersonHere }) {
  const say = useEveryWord()
  if (!pointer) return null
  return (
    <span
      data-here=""
      aria-hidden="true"
      className={styles.pointer}
      style={{ insetInlineStart: `${pointer.x * 100}%`, insetBlockStart: `${pointer.y * 100}%` }}
    >
      <svg aria-hidden="true" viewBox="0 0 12 12" className={styles.arrow}>
        <path d="M1 1v9l2.6-2.3L5.4 11.4l1.7-.8-1.8-3.6H9z" />
      </svg>
      <span className={styles.label} dir="auto">
        {name || say('who.nameless')}
      </span>
    </span>
  )
}
