import { looseEnds } from '../../derive/looseEnds.ts'
import { sameCards } from '../../derive/sameCards.ts'
import { clearLooseEnds } from '../../document/planCommands.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useChange, useDerived } from '../../store/openPlan.tsx'
import { show } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { announce } from '../../ui/Toast.tsx'
import styles from './ListView.module.css'

const kinds = [
  'momentsUnmapped',
  'practicesWithoutRole',
  'practicesWithoutMoment',
  'supportsNobodyNeeds',
  'supportsWithoutOwner',
  'outcomesUnaimed',
] as const

/** What hangs in the air, counted; links that lead nowhere are cleared by one press. */
export function LooseEndList() {
  const say = useEveryWord()
  const change = useChange()
  const still = useIsStill()
  const ends = useDerived(looseEnds)
  const counts = kinds.map(kind => ({ kind, n: ends[kind].length })).filter(({ n }) => n > 0)
  const twice = useDerived(sameCards).length
  const dangling = ends.danglingLinks.length
  return (
    <section className={styles.section} aria-labelledby="list-ends">
      <h2 id="list-ends" className={styles.sectionName}>
        {say('list.ends')}
      </h2>
      {counts.length === 0 && dangling === 0 && twice === 0 && <p className={styles.calm}>{say('list.ends.none')}</p>}
      <ul className={styles.ends}>
        {counts.map(({ kind, n }) => (
          <li key={kind}>{say(`list.ends.${kind}`, { n })}</li>
        ))}
        {twice > 0 && (
          <li className={styles.clear}>
            {say('join.offer', { n: twice })}
            {!still && (
              <Button small onClick={() => show({ joining: true })}>
                {say('join.verb')}
              </Button>
            )}
          </li>
        )}
        {dangling > 0 && (
          <li className={styles.clear}>
            {say('list.ends.danglingLinks', { n: dangling })}
            {!still && (
              <Button
                small
                onClick={() => {
                  change(clearLooseEnds())
                  announce(say('list.ends.cleared', { n: dangling }))
                }}
              >
                {say('list.ends.clear')}
              </Button>
            )}
          </li>
        )}
      </ul>
    </section>
  )
}
