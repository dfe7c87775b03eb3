import { PersonTag } from '../../cards/PersonTag.tsx'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import type { View } from '../../store/paths.ts'
import { usePeople } from '../../store/sharing.tsx'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import styles from './Together.module.css'
import { useTellPresence } from './useTellPresence.ts'

/** The others in the plan's head, as many as fit; pressed, it opens who is here. It also tells them where I am. */
export function Together({ view, onOpen }: { view: View; onOpen: () => void }) {
  const say = useEveryWord()
  const format = useFormat()
  const people = usePeople()
  const room = usePageWidth() < 1400 ? 3 : 5
  useTellPresence(view)
  if (people.length === 0) return null
  const here = [...people].sort((a, b) => Number(a.away) - Number(b.away))
  const shown = here.slice(0, people.length > room ? room - 1 : room)
  const names = format.list(here.map(({ name }) => name || say('who.nameless')))
  const words = say('who.open', { n: people.length, names })
  return (
    <button type="button" className={styles.people} title={words} onClick={onOpen}>
      <span className="forReaders">{words}</span>
      {shown.map(({ client, name, away }) => (
        <PersonTag key={client} name={name} away={away} />
      ))}
      {people.length > shown.length && (
        <span className={styles.more} aria-hidden="true">
          {say('who.moreShort', { n: people.length - shown.length })}
        </span>
      )}
    </button>
  )
}
