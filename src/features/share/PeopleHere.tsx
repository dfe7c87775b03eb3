import { useState } from 'react'
import { PersonTag } from '../../cards/PersonTag.tsx'
import { useEveryWord } from '../../store/everyWord.ts'
import { rememberedNickname, rememberNickname } from '../../store/nickname.ts'
import { isView } from '../../store/paths.ts'
import { usePeople, useSharing } from '../../store/sharing.tsx'
import type { Person } from '../../sync/sharing.ts'
import { TextField } from '../../ui/Field.tsx'
import { AskOnce } from './AskOnce.tsx'
import styles from './Share.module.css'
import type { Doing } from './useAct.ts'

/** Who has the plan open, where they are, and one's own name among them. */
export function PeopleHere({ leads, doing }: { leads: boolean; doing: Doing }) {
  const say = useEveryWord()
  const sharing = useSharing()
  const people = usePeople()
  const [name, setName] = useState(rememberedNickname)
  const where = ({ away, watching, view }: Person) =>
    [
      away ? say('who.away') : isView(view) ? say('who.in', { view: say(`app.view.${view}`) }) : '',
      watching ? say('who.watching') : '',
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <section className={styles.part} aria-labelledby="share-here">
      <h3 id="share-here">{say('who.here')}</h3>
      {people.length === 0 && <p className={styles.note}>{say('who.alone')}</p>}
      <ul className={styles.people}>
        {people.map(person => {
          const called = person.name || say('who.nameless')
          return (
            <li key={person.client} className={styles.person}>
              <PersonTag name={person.name} away={person.away} />
              <span className={styles.called}>
                <span dir="auto">{called}</span> <span className={styles.note}>{where(person)}</span>
              </span>
              {leads && (
                <AskOnce
                  small
                  verb={say('who.remove')}
                  label={say('who.remove.name', { name: called })}
                  ask={say('who.remove.ask', { name: called })}
                  yes={say('who.remove')}
                  disabled={doing.isBusy}
                  onYes={() =>
                    void doing.act(() => sharing.remove(person.client), say('who.removed', { name: called }))
                  }
                />
              )}
            </li>
          )
        })}
      </ul>
      <div data-own>
        <TextField
          label={say('who.me')}
          help={say('who.me.help')}
          value={name}
          maxLength={40}
          onChange={event => {
            setName(event.target.value)
            rememberNickname(event.target.value.trim())
            sharing.show({ name: event.target.value.trim() })
          }}
        />
      </div>
    </section>
  )
}
