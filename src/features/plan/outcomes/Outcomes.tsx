import { shownDay } from '../../../derive/theDay.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useFormat } from '../../../store/language.tsx'
import { useIsStill } from '../../../store/onlyLooks.ts'
import { useDerived } from '../../../store/openPlan.tsx'
import { show, useScreen } from '../../../store/screen.ts'
import { Button } from '../../../ui/Button.tsx'
import { CardName, CardNames } from '../CardName.tsx'
import { type NumberCell, NumbersTable } from '../NumbersTable.tsx'
import styles from '../Parts.module.css'
import type { Adding } from '../planScreen.ts'
import { Section } from '../Section.tsx'
import { useSayMinutes } from '../useSayMinutes.ts'
import { bareOutcomes, type OutcomeRow, outcomeRows } from './outcomeRows.ts'

/** [D12] How much of the day is for each outcome, what builds it, and how one will know; what is bare is named. */
export function Outcomes() {
  const say = useEveryWord()
  const asked = useScreen(screen => screen.day) ?? undefined
  const day = useDerived(shownDay, asked)
  const rows = useDerived(outcomeRows, asked)
  const still = useIsStill()
  if (rows.length === 0)
    return (
      <Section name="outcomes">
        <div className={styles.ask}>
          <p>{say('tables.outcomes.ask')}</p>
          {!still && (
            <Button aria-haspopup="dialog" onClick={() => show({ learning: true })}>
              {say('tables.outcomes.verb')}
            </Button>
          )}
        </div>
      </Section>
    )
  return (
    <Section name="outcomes">
      {day && <p className={styles.quiet}>{say('tables.day', { day: day.title || say('list.day') })}</p>}
      <Bare rows={rows} />
      <Table rows={rows} />
    </Section>
  )
}

function Bare({ rows }: { rows: readonly OutcomeRow[] }) {
  const say = useEveryWord()
  const { unaimed, unbuilt, unseen } = bareOutcomes(rows)
  if (unaimed.length + unbuilt.length + unseen.length === 0) return <p>{say('tables.outcomes.whole')}</p>
  return (
    <div>
      <CardNames label={say('tables.outcomes.unaimed')} ids={unaimed} />
      <CardNames label={say('tables.outcomes.unbuilt')} ids={unbuilt} />
      <CardNames label={say('tables.outcomes.unseen')} ids={unseen} />
    </div>
  )
}

function Table({ rows }: { rows: readonly OutcomeRow[] }) {
  const say = useEveryWord()
  const format = useFormat()
  const sayMinutes = useSayMinutes()
  const cellsOf = (row: OutcomeRow): (NumberCell | string)[] => {
    const { moments, timed, minutesPerWeek, practices, measures, hasEvidence } = row
    const outcome = row.outcome.title || say('card.untitled')
    const none = say('tables.none')
    const cell = (
      part: 'moments' | 'minutes' | 'practices' | 'measures',
      n: number,
      long: string,
      ids: NumberCell['ids'],
      adding: Adding = {},
    ) =>
      n === 0
        ? none
        : { short: format.number(n), long, title: say(`tables.outcomes.${part}.title`, { outcome }), ids, ...adding }
    const measured = say('tables.outcomes.measures.n', { n: measures.length })
    return [
      cell('moments', moments.length, say('planView.n.moments', { n: moments.length }), moments),
      cell('minutes', minutesPerWeek, say('tables.outcomes.minutes.n', { n: minutesPerWeek }), timed, {
        adds: sayMinutes(timed),
        sum: say('planView.adds.week', { n: minutesPerWeek }),
      }),
      cell('practices', practices.length, say('planView.n.practices', { n: practices.length }), practices),
      measures.length > 0
        ? { short: measured, long: measured, title: say('tables.outcomes.measures.title', { outcome }), ids: measures }
        : hasEvidence
          ? say('tables.outcomes.words')
          : none,
    ]
  }
  return (
    <NumbersTable
      label={say('planView.part.outcomes')}
      first={say('tables.outcomes.col')}
      columns={(['moments', 'minutes', 'practices', 'measures'] as const).map(part => say(`tables.outcomes.${part}`))}
      rows={rows}
      keyOf={row => row.outcome.id}
      nameOf={row => <CardName id={row.outcome.id} />}
      cellsOf={cellsOf}
    />
  )
}
