import { FeelingStands } from '../../cards/FeelingStands.tsx'
import { useMapBackwards } from '../../cards/useMapBackwards.ts'
import { useSayFeeling } from '../../cards/useSayFeeling.ts'
import { feelingStandings } from '../../derive/feelingStanding.ts'
import { removeRecord } from '../../document/commands.ts'
import type { Feeling } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { cx } from '../../ui/cx.ts'
import styles from './FeelingsDialog.module.css'

/** The words a moment has, each with what makes it happen; faint where nobody does. */
export function ChosenFeelings({ feelings }: { feelings: readonly Feeling[] }) {
  const say = useEveryWord()
  return (
    <ul className={styles.chosen} aria-label={say('day.feelings.chosen')}>
      {feelings.map(feeling => (
        <ChosenFeeling key={feeling.id} feeling={feeling} />
      ))}
    </ul>
  )
}

function ChosenFeeling({ feeling }: { feeling: Feeling }) {
  const say = useEveryWord()
  const change = useChange()
  const sayFeeling = useSayFeeling()
  const mapBackwards = useMapBackwards()
  const standing = useDerived(feelingStandings).get(feeling.id)
  const name = usePlan(plan => (feeling.learner ? plan.learners.get(feeling.learner)?.name : undefined))
  const word = sayFeeling(feeling.word)
  const isUnmade = standing?.state === 'unsupported'
  return (
    <li className={styles.feeling}>
      <div className={styles.feelingHead}>
        <span>
          <strong className={cx(isUnmade && styles.faint)} dir="auto">
            {word}
          </strong>{' '}
          {say(`feeling.${feeling.kind}`)} ·{' '}
          <bdi>{feeling.learner === null ? say('everyone') : name || say('card.untitled')}</bdi>
        </span>
        <Button
          small
          look="plain"
          aria-label={say('day.feelings.remove', { word })}
          onClick={() => change(removeRecord(feeling.id))}
        >
          {say('app.delete')}
        </Button>
      </div>
      <FeelingStands standing={standing} />
      {standing?.state && (
        <div>
          <Button small onClick={() => mapBackwards({ for: 'feeling', id: feeling.id })}>
            {say(feeling.kind === 'aim' ? 'feel.what' : 'feel.what.guard', { word })}
          </Button>
        </div>
      )}
    </li>
  )
}
