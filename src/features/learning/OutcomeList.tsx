import { ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { outcomesInOrder } from '../../derive/inOrder.ts'
import { looseEnds } from '../../derive/looseEnds.ts'
import { type OutcomeExposure, outcomeExposure } from '../../derive/outcomeExposure.ts'
import { addRecord } from '../../document/commands.ts'
import { type Id, newId } from '../../domain/ids.ts'
import type { Outcome } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { useChange, useDerived } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import styles from './Learning.module.css'
import type { At } from './LearningDialog.tsx'
import { useMoveOutcome } from './useMoveOutcome.ts'

type Filter = 'all' | 'unaimed' | 'evidence'

/** The outcomes of the plan, each with how much of the week is for it; and the ways to add to them. */
export function OutcomeList({ day, go }: { day: string; go: (at: At) => void }) {
  const say = useEveryWord()
  const outcomes = useDerived(outcomesInOrder)
  const exposure = new Map(useDerived(outcomeExposure, day).map(row => [row.outcome, row]))
  const unaimed = new Set(useDerived(looseEnds).outcomesUnaimed)
  const onlyLooks = useOnlyLooks()
  const [wanted, setFilter] = useState<Filter>('all')
  const isUnaimed = ({ id }: Outcome) => unaimed.has(id)
  const isWithout = ({ id }: Outcome) => exposure.get(id)?.hasEvidence === false
  const found = { all: outcomes, unaimed: outcomes.filter(isUnaimed), evidence: outcomes.filter(isWithout) }
  const offered = (['all', 'unaimed', 'evidence'] as const).filter(
    one => one === 'all' || one === wanted || found[one].length > 0,
  )
  return (
    <section className={styles.group} aria-label={say('learning.outcomes')}>
      {outcomes.length === 0 && (
        <div>
          <p className={styles.question}>{say('learning.ask')}</p>
          <p className={styles.quiet}>{say('learning.ask.help')}</p>
        </div>
      )}
      {offered.length > 1 && (
        <Segmented
          label={say('learning.filter')}
          value={wanted}
          options={offered.map(one => ({ value: one, label: say(`learning.filter.${one}`, { n: found[one].length }) }))}
          onChange={setFilter}
        />
      )}
      {outcomes.length > 0 && found[wanted].length === 0 && (
        <p className={styles.quiet}>{say('learning.filter.none')}</p>
      )}
      <ul>
        {found[wanted].map(outcome => (
          <li key={outcome.id}>
            <OutcomeRow
              outcome={outcome}
              row={exposure.get(outcome.id)}
              isUnaimed={unaimed.has(outcome.id)}
              onOpen={() => go({ page: 'outcome', id: outcome.id })}
            />
          </li>
        ))}
      </ul>
      {!onlyLooks && <AddOutcome onChoose={() => go({ page: 'choose' })} />}
    </section>
  )
}

interface OutcomeRowProps {
  outcome: Outcome
  row: OutcomeExposure | undefined
  /** Whether no moment of any ideal or variant day aims at it. */
  isUnaimed: boolean
  onOpen: () => void
}

function OutcomeRow({ outcome, row, isUnaimed, onOpen }: OutcomeRowProps) {
  const say = useEveryWord()
  const move = useMoveOutcome()
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(outcome.id, event.key === 'ArrowUp' ? -1 : 1)
  }
  const { moments = 0, minutesPerWeek: minutes = 0, practices = 0, hasEvidence = true } = row ?? {}
  return (
    <button type="button" className={styles.row} data-outcome={outcome.id} onClick={onOpen} onKeyDown={onKeyDown}>
      <span className={styles.words}>
        <bdi className={styles.name}>{outcome.title || say('card.untitled')}</bdi>
        <span className={styles.quiet}>
          {[
            say(`card.outcome.${outcome.kind}`),
            ...(moments > 0
              ? [say('learning.minutes', { minutes, moments: say('learning.moments', { n: moments }) })]
              : []),
            ...(practices > 0 ? [say('learning.practices', { n: practices })] : []),
          ].join(' · ')}
        </span>
        {isUnaimed ? (
          <span className={styles.missing}>{say('learning.unaimed.any')}</span>
        ) : (
          moments === 0 && <span className={styles.quiet}>{say('learning.unaimed')}</span>
        )}
        {!hasEvidence && <span className={styles.missing}>{say('learning.noEvidence')}</span>}
      </span>
      <ChevronRight size={18} className={styles.on} aria-hidden="true" />
    </button>
  )
}

function AddOutcome({ onChoose }: { onChoose: () => void }) {
  const say = useEveryWord()
  const change = useChange()
  const [title, setTitle] = useState('')
  return (
    <>
      <form
        className={styles.add}
        onSubmit={event => {
          event.preventDefault()
          if (title.trim() === '') return
          const id: Id<'outcome'> = newId('outcome')
          change(addRecord({ id, title: title.trim() }))
          setTitle('')
        }}
      >
        <TextField
          label={say('learning.new')}
          placeholder={say('learning.new.example')}
          value={title}
          maxLength={300}
          onChange={event => setTitle(event.target.value)}
        />
        <Button type="submit">{say('learning.add')}</Button>
      </form>
      <Button onClick={onChoose}>{say('learning.lists')}</Button>
    </>
  )
}
