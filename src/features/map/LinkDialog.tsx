import { useState } from 'react'
import type { Id } from '../../domain/ids.ts'
import { plainWords } from '../../domain/plainWords.ts'
import type { Plan } from '../../domain/plan.ts'
import { useWord } from '../../store/language.tsx'
import { useChange, useDerived } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'
import { announce } from '../../ui/Toast.tsx'
import { type Candidate, candidates } from './candidates.ts'
import { closePanel } from './mapScreen.ts'
import styles from './Panels.module.css'
import { addTie, canAdd, newCard, type Tie, type TieName, tieNamed, tiesOf } from './ties.ts'

const mostInGroup = 12
const fewInGroup = 5

/** Ties a card to cards there are already: by one kind of link, or any it can have. */
export function LinkDialog({ at, title, tie }: { at: Id; title: string; tie: Tie | null }) {
  const say = useWord()
  const [words, setWords] = useState('')
  const ties = tie ? [tie] : tiesOf(at)
  return (
    <Dialog
      title={tie ? say(`map.tie.${tie.name}`) : say('map.link.title', { title })}
      closeLabel={say('app.done')}
      onClose={closePanel}
    >
      {tie && (
        <p className={styles.about} dir="auto">
          {title}
        </p>
      )}
      <TextField
        label={say('map.link.find')}
        type="search"
        autoFocus
        value={words}
        onChange={event => setWords(event.target.value)}
      />
      {ties.map(each => (
        <Group key={each.name} at={at} title={title} tie={each} words={words} isAlone={tie !== null} />
      ))}
    </Dialog>
  )
}

interface GroupProps {
  at: Id
  title: string
  tie: Tie
  words: string
  isAlone: boolean
}

function Group({ at, title, tie, words, isAlone }: GroupProps) {
  const say = useWord()
  const change = useChange()
  const found = useDerived(candidatesNamed, tie.name, at, words)
  const most = isAlone ? mostInGroup : fewInGroup
  if (found.length === 0 && !isAlone) return null
  const link = (other: Candidate) => {
    change(addTie(tie, at, other.id))
    announce(say('map.linked', { title, other: other.title }))
  }
  return (
    <section>
      {!isAlone && <h3 className={styles.heading}>{say(`map.tie.${tie.name}`)}</h3>}
      {found.length === 0 && <p>{say('map.link.none')}</p>}
      <ul className={styles.list}>
        {found.slice(0, most).map(other => (
          <li key={other.id}>
            <button type="button" className={styles.candidate} onClick={() => link(other)}>
              <span dir="auto">{other.title}</span>
              {other.about && (
                <span className={styles.quiet} dir="auto">
                  {other.about}
                </span>
              )}
              {other.used > 0 && <span className={styles.quiet}>{say('map.link.used', { n: other.used })}</span>}
            </button>
          </li>
        ))}
      </ul>
      {isAlone && <AddNew at={at} tie={tie} words={words.trim()} found={found} />}
      {found.length > most && <p className={styles.quiet}>{say('map.link.more', { n: found.length - most })}</p>}
    </section>
  )
}

/** A card of the name looked for, made and linked at once, where there is none yet. */
function AddNew({ at, tie, words, found }: { at: Id; tie: Tie; words: string; found: readonly Candidate[] }) {
  const say = useWord()
  const change = useChange()
  const isKnown = found.some(other => plainWords(other.title) === plainWords(words))
  if (words === '' || isKnown || !canAdd(tie)) return null
  const add = () => {
    const { id, command } = newCard(tie, words)
    change(command, addTie(tie, at, id))
    announce(say('map.added', { title: words }))
  }
  return <Button onClick={add}>{say('map.link.add', { title: words })}</Button>
}

function candidatesNamed(plan: Plan, tie: string, at: string, words: string): Candidate[] {
  const known = tieNamed(at as Id, tie as TieName) // both were written by the group above
  return known ? candidates(plan, known, at as Id, words) : []
}
