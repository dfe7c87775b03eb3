import { CircleCheck, CircleDashed, CircleDot, CircleHelp, Hourglass } from 'lucide-react'
import type { ReadinessState } from '../../derive/readiness.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { asTitle } from '../../words/asTitle.ts'
import { CardName, CardNames } from './CardName.tsx'
import { Count } from './Count.tsx'
import { Fold } from './Fold.tsx'
import styles from './Parts.module.css'
import { type ReadyRow, readyRows } from './readyRows.ts'
import { Ask, Section } from './Section.tsx'

const states = ['ready', 'close', 'thin', 'blocked', 'unmapped'] as const
const marks = {
  ready: CircleCheck,
  close: CircleDot,
  thin: CircleDashed,
  blocked: Hourglass,
  unmapped: CircleHelp,
} satisfies Record<ReadinessState, unknown>

/** [D20] How near each moment is to happening, and what it waits for. */
export function Ready() {
  const say = useEveryWord()
  const day = useScreen(screen => screen.day) ?? undefined
  const { language } = useFormat()
  const rows = useDerived(readyRows, day)
  if (rows.length === 0)
    return (
      <Section name="ready">
        <Ask question={say('planView.ready.ask')} verb={say('planView.toDay')} to="day" />
      </Section>
    )
  return (
    <Section name="ready">
      <ul className={styles.counts} aria-label={say('planView.ready.counts')}>
        {states.map(state => {
          const ids = rows.filter(row => row.state === state).map(({ moment }) => moment)
          if (ids.length === 0) return null
          return (
            <li key={state}>
              <Count title={asTitle(say(`planView.ready.is.${state}`), language)} ids={ids}>
                {say(`planView.ready.n.${state}`, { n: ids.length })}
              </Count>
            </li>
          )
        })}
      </ul>
      <Fold label={say('planView.part.ready')} items={rows} keyOf={row => row.moment}>
        {row => <Row row={row} />}
      </Fold>
    </Section>
  )
}

function Row({ row: { moment, state, missing, partly, isShort } }: { row: ReadyRow }) {
  const say = useEveryWord()
  const Mark = marks[state]
  return (
    <div className={styles.main}>
      <div className={styles.head}>
        <CardName id={moment} strong />
        <p className={styles.state} data-state={state}>
          <Mark size={18} aria-hidden="true" />
          <span>{say(`planView.ready.is.${state}`)}</span>
        </p>
      </div>
      {isShort && <p className={styles.quiet}>{say('planView.ready.short')}</p>}
      <CardNames label={say('planView.ready.missing')} ids={missing} />
      <CardNames label={say('planView.ready.partly')} ids={partly} />
    </div>
  )
}
