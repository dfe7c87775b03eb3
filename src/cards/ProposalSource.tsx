import type { Suggestion } from '../domain/suggestion.ts'
import { useEveryWord } from '../store/everyWord.ts'
import { useFormat } from '../store/language.tsx'
import styles from './Proposal.module.css'

/** Where the library has a proposal from; what kind of source it is, and its tier of evidence or that it names none. */
export function ProposalSource({ suggestion: { origin } }: { suggestion: Suggestion }) {
  const say = useEveryWord()
  const { language } = useFormat()
  if (!origin) return null
  const { kind, name, url, seen, grades, tier } = origin
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(seen))
  return (
    <details className={styles.fold}>
      <summary>{say('suggest.source')}</summary>
      <p dir="auto">
        {url ? (
          <a href={url} target="_blank" rel="noopener noreferrer" className={styles.source}>
            {name} <span className="forReaders">({say('suggest.source.opens')})</span>
          </a>
        ) : (
          name
        )}
      </p>
      <p className={styles.quiet}>
        {say(`suggest.source.${kind}`)}{' '}
        {tier === undefined
          ? say('suggest.source.noTier')
          : say(
              'suggest.source.tier',
              { tier, name: say(`suggest.tier.${tier}` as 'suggest.tier.1') } /* one for each */,
            )}
      </p>
      <p className={styles.quiet}>
        {say('suggest.source.seen', { date })} {grades && say('suggest.source.grades', { grades })}
      </p>
    </details>
  )
}
