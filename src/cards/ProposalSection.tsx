import { useEffect, useRef } from 'react'
import type { Id } from '../domain/ids.ts'
import type { Suggestion } from '../domain/suggestion.ts'
import { useEveryWord } from '../store/everyWord.ts'
import { useDerived, usePlan } from '../store/openPlan.tsx'
import { hideSuggestions, mapBackwards, showWavedAway, useSuggestions } from '../store/suggestions.ts'
import { Button } from '../ui/Button.tsx'
import { titleIn } from './cardTitles.ts'
import { isFirstSight } from './firstSight.ts'
import { keepPlace } from './keepPlace.ts'
import { MomentKindField } from './MomentKindField.tsx'
import { Proposal } from './Proposal.tsx'
import styles from './ProposalSection.module.css'
import { useAskedTitle } from './useAskedTitle.ts'
import { useMapBackwards } from './useMapBackwards.ts'
import { type ProposalVerbs, useProposalVerbs } from './useProposalVerbs.ts'
import { wavedCount } from './wavedCount.ts'

interface SectionProps {
  /** Level of its heading. */
  level: 3 | 4 | 5
  /** In a panel, whose title says what was asked and whose own button closes it. */
  inPanel?: boolean
}

/** All that is proposed for what was asked, with the verbs for all of it; for a whole day moment by moment. */
export function ProposalSection({ level, inPanel = false }: SectionProps) {
  const say = useEveryWord()
  const { asked, all, away } = useSuggestions()
  const title = useAskedTitle(asked)
  const verbs = useProposalVerbs()
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    const { asked } = useSuggestions.getState()
    if (inPanel || !asked || !isFirstSight(asked)) return
    section.current?.focus({ preventScroll: true })
    section.current?.scrollIntoView?.({ block: 'nearest' })
  }, [inPanel])
  if (!asked) return null
  const Heading = `h${level}` as const
  return (
    <section
      ref={section}
      tabIndex={-1}
      data-proposals=""
      className={styles.section}
      aria-label={inPanel ? say('suggest.list') : title}
    >
      {!inPanel && <Heading className={styles.heading}>{title}</Heading>}
      {all === null && <p>{say('suggest.working')}</p>}
      {away && (
        <div className={styles.none}>
          <p>{say('suggest.away')}</p>
          <Button onClick={() => mapBackwards(asked, { panel: inPanel })}>{say('suggest.again')}</Button>
        </div>
      )}
      {all?.length === 0 && !away && <None />}
      {all && all.length > 0 && (
        <>
          <div className={styles.verbs}>
            {(all.length > 1 || asked.for === 'day') && (
              <Button
                onClick={event =>
                  keepPlace(event, () => {
                    verbs.acceptAll(all)
                    hideSuggestions() // the notice with its Undo is for all to see
                  })
                }
              >
                {say('suggest.all')} · {say('suggest.n', { n: all.length })}
              </Button>
            )}
            {!inPanel && <Button onClick={hideSuggestions}>{say('suggest.hide')}</Button>}
          </div>
          {asked.for === 'day' ? (
            <ByMoment all={all} verbs={verbs} level={level} />
          ) : (
            <List all={all} verbs={verbs} level={inPanel ? 3 : level === 3 ? 4 : level === 4 ? 5 : 6} />
          )}
        </>
      )}
      {all?.length === 0 && !inPanel && (
        <div className={styles.verbs}>
          <Button onClick={hideSuggestions}>{say('suggest.hide')}</Button>
        </div>
      )}
      <Waved />
    </section>
  )
}

function List({ all, verbs, level }: { all: readonly Suggestion[]; verbs: ProposalVerbs; level: 3 | 4 | 5 | 6 }) {
  return (
    <ul className={styles.list}>
      {all.map(suggestion => (
        <li key={suggestion.fingerprint}>
          <Proposal suggestion={suggestion} verbs={verbs} level={level} />
        </li>
      ))}
    </ul>
  )
}

/** The proposals of a day under the moment each is for, in the order of the day. */
function ByMoment({ all, verbs, level }: { all: readonly Suggestion[]; verbs: ProposalVerbs; level: 3 | 4 | 5 }) {
  const groups = [...Map.groupBy(all, ({ moment }) => moment)]
  return groups.map(([moment, suggestions]) => (
    <OfMoment key={moment} moment={moment} all={suggestions} verbs={verbs} level={level} />
  ))
}

interface OfMomentProps {
  moment: Id<'moment'> | undefined
  all: readonly Suggestion[]
  verbs: ProposalVerbs
  level: 3 | 4 | 5
}

function OfMoment({ moment, all, verbs, level }: OfMomentProps) {
  const say = useEveryWord()
  const title = usePlan(plan => (moment ? titleIn(plan, moment) : '')) || say('moment.untitled')
  const show = useMapBackwards()
  const Heading = `h${level}` as const
  const acceptAll = `${say('suggest.all')} · ${say('suggest.n', { n: all.length })}`
  return (
    <section className={styles.moment} aria-label={title}>
      <Heading className={styles.heading} dir="auto">
        {title}
      </Heading>
      <div className={styles.verbs}>
        <Button aria-label={`${acceptAll}, ${title}`} onClick={event => keepPlace(event, () => verbs.acceptAll(all))}>
          {acceptAll}
        </Button>
        {moment && (
          <Button look="plain" onClick={() => show({ for: 'moment', id: moment })}>
            {say('suggest.onMap')}
          </Button>
        )}
      </div>
      <List all={all} verbs={verbs} level={level === 3 ? 4 : level === 4 ? 5 : 6} />
    </section>
  )
}

/** Nothing is proposed: for a moment, its kind can be said right here. */
function None() {
  const say = useEveryWord()
  const asked = useSuggestions(screen => screen.asked)
  if (asked?.for === 'day') return <p>{say('suggest.none.day')}</p>
  return (
    <div className={styles.none}>
      <p>{say('suggest.none')}</p>
      {asked?.for === 'moment' && (
        <>
          <p className={styles.quiet}>{say('suggest.none.why')}</p>
          <MomentKindField id={asked.id} />
        </>
      )}
    </div>
  )
}

function Waved() {
  const say = useEveryWord()
  const n = useDerived(wavedCount)
  return n > 0 ? (
    <div>
      <Button small look="plain" onClick={() => showWavedAway(true)}>
        {say('suggest.waved', { n })}
      </Button>
    </div>
  ) : null
}
