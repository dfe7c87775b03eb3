import type { SuggestedPart, Suggestion } from '../domain/suggestion.ts'
import { useEveryWord } from '../store/everyWord.ts'
import { Button } from '../ui/Button.tsx'
import { cx } from '../ui/cx.ts'
import { keepPlace } from './keepPlace.ts'
import styles from './Proposal.module.css'
import { ProposalPart } from './ProposalPart.tsx'
import { ProposalSource } from './ProposalSource.tsx'
import { useSayBecause } from './sayBecause.ts'
import type { ProposalVerbs } from './useProposalVerbs.ts'

interface ProposalProps {
  suggestion: Suggestion
  verbs: ProposalVerbs
  /** Level of its heading. */
  level: 3 | 4 | 5 | 6
}

const groups = [
  { kind: 'moment', name: 'suggest.where' },
  { kind: 'practice', name: 'suggest.does' },
  { kind: 'role', name: 'suggest.who' },
  { kind: 'support', name: 'suggest.what' },
  { kind: 'permission', name: 'suggest.yes' },
] as const

const mostReasons = 3

/** One proposed chain: what adults would do, why, who with what; to be taken up whole or card by card, or waved away. */
export function Proposal({ suggestion, verbs, level }: ProposalProps) {
  const say = useEveryWord()
  const sayBecause = useSayBecause()
  const { kind, title, because, why, parts } = suggestion
  const Heading = `h${level}` as const
  const practice = kind === 'rest' ? undefined : parts.find(part => part.kind === 'practice')
  const others = parts.filter(part => part !== practice)
  return (
    <article className={styles.proposal} aria-label={title}>
      <Heading className={styles.title} dir="auto">
        {kind === 'rest' ? say('suggest.rest', { title }) : title}
        {kind === 'link' && <span className={styles.quiet}> {say('suggest.there')}</span>}
      </Heading>
      {kind !== 'rest' && because && (
        <p dir="auto" className={styles.because}>
          {because}
        </p>
      )}
      {why.length > 0 && (
        <ul className={styles.why}>
          {why.slice(0, mostReasons).map(reason => (
            <li key={JSON.stringify(reason)}>
              <bdi>{sayBecause(reason)}</bdi>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <dl className={styles.chain}>
          {groups.map(group => (
            <Cards key={group.kind} name={group.name} parts={others.filter(part => part.kind === group.kind)} />
          ))}
        </dl>
      )}
      <div className={styles.verbs}>
        {parts.length > 1 && (
          <Button
            small
            aria-label={say('suggest.chain.one', { title })}
            onClick={event => keepPlace(event, () => verbs.acceptAll([suggestion]))}
          >
            {say('suggest.chain')}
          </Button>
        )}
        {(practice ?? parts.length === 1) && (
          <AcceptPart suggestion={suggestion} part={practice ?? parts[0]} verbs={verbs} />
        )}
        <Button
          small
          look="plain"
          aria-label={say('suggest.wave.one', { title })}
          onClick={event => keepPlace(event, () => verbs.waveAway(suggestion))}
        >
          {say('suggest.wave')}
        </Button>
      </div>
      {others.length > 0 && (
        <details className={styles.fold}>
          <summary>{say('suggest.one')}</summary>
          <ul className={styles.parts}>
            {others.map(part => (
              <ProposalPart key={part.fingerprint} suggestion={suggestion} part={part} verbs={verbs} />
            ))}
          </ul>
        </details>
      )}
      <ProposalSource suggestion={suggestion} />
    </article>
  )
}

function Cards({ name, parts }: { name: (typeof groups)[number]['name']; parts: readonly SuggestedPart[] }) {
  const say = useEveryWord()
  if (parts.length === 0) return null
  return (
    <div>
      <dt>{say(name === 'suggest.who' && parts.every(({ letters }) => !letters) ? 'suggest.owner' : name)}</dt>
      {parts.map(({ fingerprint, kind, title, existing }) => (
        <dd key={fingerprint} dir="auto" className={cx(styles.card, styles[kind])}>
          {title}
          {existing && <span className={styles.quiet}> · {say('suggest.there')}</span>}
        </dd>
      ))}
    </div>
  )
}

interface AcceptProps {
  suggestion: Suggestion
  part: SuggestedPart | undefined
  verbs: ProposalVerbs
}

function AcceptPart({ suggestion, part, verbs }: AcceptProps) {
  const say = useEveryWord()
  if (!part) return null
  const { title, existing } = part
  return (
    <Button
      small
      aria-label={say(existing ? 'suggest.link.one' : 'suggest.accept.one', { title })}
      onClick={event => keepPlace(event, () => verbs.accept(suggestion, part))}
    >
      {say(existing ? 'suggest.link' : 'suggest.accept')}
    </Button>
  )
}
