import { shownDay } from '../../../derive/theDay.ts'
import type { Id } from '../../../domain/ids.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useFormat } from '../../../store/language.tsx'
import { useDerived } from '../../../store/openPlan.tsx'
import { useScreen } from '../../../store/screen.ts'
import { CardName } from '../CardName.tsx'
import { Count } from '../Count.tsx'
import { type NumberCell, NumbersTable } from '../NumbersTable.tsx'
import styles from '../Parts.module.css'
import { Ask, Section } from '../Section.tsx'
import tableStyles from '../Tables.module.css'
import { useSayMinutes } from '../useSayMinutes.ts'
import { type EquityRow, equityRows, reachedLeast } from './equityRows.ts'

/** [D16] What the day and the map hold for each learner beside what they need, and whom the day reaches least. */
export function EquityTable() {
  const say = useEveryWord()
  const asked = useScreen(screen => screen.day) ?? undefined
  const day = useDerived(shownDay, asked)
  const rows = useDerived(equityRows, asked)
  if (rows.length === 0)
    return (
      <Section name="equity">
        <Ask question={say('tables.equity.ask')} verb={say('planView.toDay')} to="day" />
      </Section>
    )
  return (
    <Section name="equity">
      <Least rows={rows} />
      <p className={styles.quiet}>
        {[...(day ? [say('tables.day', { day: day.title || say('list.day') })] : []), say('tables.equity.help')].join(
          ' ',
        )}
      </p>
      <Table rows={rows} />
    </Section>
  )
}

function Least({ rows }: { rows: readonly EquityRow[] }) {
  const say = useEveryWord()
  const format = useFormat()
  const least = reachedLeast(rows)
  if (!least) return null
  if (least === 'even') return <p>{say('tables.equity.even')}</p>
  const learners = format.list(least.map(({ learner }) => learner.name || say('card.untitled')))
  return (
    <p>
      <Count title={say('tables.equity.least.title')} ids={least.map(({ learner }) => learner.id)}>
        {say('tables.equity.least', { learners, n: least.length })}
      </Count>
    </p>
  )
}

function Table({ rows }: { rows: readonly EquityRow[] }) {
  const say = useEveryWord()
  const format = useFormat()
  const sayMinutes = useSayMinutes()
  const cellsOf = (row: EquityRow): (NumberCell | string)[] => {
    const learner = row.learner.name || say('card.untitled')
    const share = (part: 'named' | 'all', of: number | null, ids: readonly Id<'moment'>[]) => {
      if (of === null) return say('tables.equity.untimed')
      const percent = Math.round(of * 100)
      return {
        short: `${percent} %`,
        long: say(`tables.equity.${part}.n`, { percent }),
        title: say(`tables.equity.${part}.title`, { learner }),
        ids,
        adds: sayMinutes(ids),
        sum: say('tables.equity.of', { part: Math.round(of * row.minutesPerWeek), n: row.minutesPerWeek, learner }),
      }
    }
    const count = (part: 'own' | 'practices' | 'barriers', ids: NumberCell['ids']) =>
      ids.length === 0
        ? say(part === 'barriers' ? 'tables.equity.barriers.none' : 'tables.none')
        : {
            short: format.number(ids.length),
            long: say(`tables.equity.${part}.n`, { n: ids.length }),
            title: say(`tables.equity.${part}.title`, { learner }),
            ids,
          }
    return [
      share('named', row.named, row.namedMoments),
      share('all', row.withEveryone, row.everyoneMoments),
      count('own', row.own),
      count('practices', row.practices),
      count('barriers', row.barriers),
    ]
  }
  return (
    <NumbersTable
      label={say('planView.part.equity')}
      first={say('tables.equity.col')}
      columns={(['named', 'all', 'own', 'practices', 'barriers'] as const).map(part => say(`tables.equity.${part}`))}
      rows={rows}
      keyOf={row => row.learner.id}
      nameOf={row => <NameAndNeeds row={row} />}
      cellsOf={cellsOf}
    />
  )
}

function NameAndNeeds({ row: { learner } }: { row: EquityRow }) {
  const say = useEveryWord()
  const format = useFormat()
  const needs = learner.needs.length > 0 ? format.list(learner.needs) : ''
  return (
    <>
      <CardName id={learner.id} strong />
      <span className={tableStyles.under} dir="auto">
        {needs
          ? say('tables.equity.needs', { needs })
          : say('tables.equity.needs.none', { learner: learner.name || say('card.untitled') })}
      </span>
    </>
  )
}
