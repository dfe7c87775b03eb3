import { useEveryWord } from '../../../store/everyWord.ts'
import { useDerived } from '../../../store/openPlan.tsx'
import { CardName, CardNames } from '../CardName.tsx'
import { Count } from '../Count.tsx'
import styles from '../Parts.module.css'
import { type Action, broughtNearer, deliveredBy } from './actionRows.ts'
import own from './Board.module.css'
import { useSayAction } from './useSayAction.ts'

interface ActionWordsProps {
  action: Action
  /** In little room, beside others of its column: line by line, the most needed only. */
  isCard?: boolean
}

/** [D17] An action in words: its name, by when, who sees to it, what it brings about and what that brings nearer. */
export function ActionWords({ action, isCard = false }: ActionWordsProps) {
  const say = useEveryWord()
  const sayAction = useSayAction()
  const delivers = useDerived(deliveredBy, action.id)
  const facts = sayAction(action)
  return (
    <>
      <CardName id={action.id} strong />
      {isCard ? (
        <ul className={own.facts}>
          {facts.map(fact => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      ) : (
        <p className={styles.quiet}>{[say(`action.status.${action.status}`), ...facts].join(' · ')}</p>
      )}
      <CardNames label={say('action.for')} ids={delivers} />
      {!isCard && <Nearer id={action.id} />}
    </>
  )
}

function Nearer({ id }: { id: Action['id'] }) {
  const say = useEveryWord()
  const moments = useDerived(broughtNearer, id)
  if (moments.length === 0) return null
  return (
    <Count title={say('planView.soon.nearer.title')} ids={moments}>
      {say('planView.soon.nearer', { n: moments.length })}
    </Count>
  )
}
