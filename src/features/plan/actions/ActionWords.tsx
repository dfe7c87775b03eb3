import { useEveryWord } from '../../../store/everyWord.ts'
import { useDerived } from '../../../store/openPlan.tsx'
import { CardName, CardNames } from '../CardName.tsx'
import { Count } from '../Count.tsx'
import styles from '../Parts.module.css'
import { type Action, broughtBy } from './actionRows.ts'
import { useSayAction } from './useSayAction.ts'

/** [D17] An action in words: its name, by when, who sees to it, what it brings about and what that brings nearer. */
export function ActionWords({ action, status = false }: { action: Action; status?: boolean }) {
  const say = useEveryWord()
  const sayAction = useSayAction()
  const { delivers, moments } = useDerived(broughtBy, action.id)
  const facts = [...(status ? [say(`action.status.${action.status}`)] : []), ...sayAction(action)]
  return (
    <>
      <CardName id={action.id} strong />
      <p className={styles.quiet}>{facts.join(' · ')}</p>
      <CardNames label={say('action.for')} ids={delivers} />
      {moments.length > 0 && (
        <Count title={say('planView.soon.nearer.title')} ids={moments}>
          {say('planView.soon.nearer', { n: moments.length })}
        </Count>
      )}
    </>
  )
}
