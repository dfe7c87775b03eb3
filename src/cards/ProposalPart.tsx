import type { SuggestedPart, Suggestion } from '../domain/suggestion.ts'
import { useEveryWord } from '../store/everyWord.ts'
import { Button } from '../ui/Button.tsx'
import { cx } from '../ui/cx.ts'
import { keepPlace } from './keepPlace.ts'
import styles from './Proposal.module.css'
import { useSayPart } from './sayBecause.ts'
import { useGoToCard } from './useGoToCard.ts'
import type { ProposalVerbs } from './useProposalVerbs.ts'

interface PartProps {
  suggestion: Suggestion
  part: SuggestedPart
  verbs: ProposalVerbs
}

/** One card of a chain with its own verbs; one the plan has already leads to it. */
export function ProposalPart({ suggestion, part, verbs }: PartProps) {
  const say = useEveryWord()
  const sayPart = useSayPart()
  const goTo = useGoToCard()
  const { kind, title, because, existing } = part
  const about = sayPart(part)
  return (
    <li className={cx(styles.part, styles[kind])}>
      <p dir="auto" className={styles.partTitle}>
        {existing ? (
          <button
            type="button"
            className={styles.go}
            aria-label={say('suggest.go', { title })}
            onClick={() => goTo(existing)}
          >
            {title} <span className={styles.quiet}>· {say('suggest.there')}</span>
          </button>
        ) : (
          title
        )}
      </p>
      {about && <p className={styles.quiet}>{about}</p>}
      {because && (
        <p dir="auto" className={styles.quiet}>
          {because}
        </p>
      )}
      <div className={styles.verbs}>
        <Button
          small
          aria-label={say(existing ? 'suggest.link.one' : 'suggest.accept.one', { title })}
          onClick={event => keepPlace(event, () => verbs.accept(suggestion, part))}
        >
          {say(existing ? 'suggest.link' : 'suggest.accept')}
        </Button>
        <Button
          small
          look="plain"
          aria-label={say('suggest.wave.one', { title })}
          onClick={event => keepPlace(event, () => verbs.waveAway(suggestion, part))}
        >
          {say('suggest.wave')}
        </Button>
      </div>
    </li>
  )
}
