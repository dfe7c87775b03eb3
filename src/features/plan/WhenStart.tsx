import { cycles } from '../../derive/earliest.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived } from '../../store/openPlan.tsx'
import { CardName, CardNames } from './CardName.tsx'
import { Count } from './Count.tsx'
import { Fold } from './Fold.tsx'
import styles from './Parts.module.css'
import { Ask, Section } from './Section.tsx'
import { cardMark, SentenceWithCards } from './SentenceWithCards.tsx'
import { sayPath, sayStart } from './sayStart.ts'
import { type StartTime, startTimes } from './startTimes.ts'

/** [D22] When each moment could start, the longest way there in words, and supports that wait for one another. */
export function WhenStart() {
  const say = useEveryWord()
  const rows = useDerived(startTimes)
  const circles = useDerived(cycles)
  if (rows.length === 0)
    return (
      <Section name="when">
        <Ask question={say('planView.when.ask')} verb={say('planView.toMap')} />
      </Section>
    )
  const now = rows.filter(({ weeks, unknown }) => weeks === 0 && unknown.length === 0)
  const later = rows.filter(row => !now.includes(row))
  return (
    <Section name="when">
      <p className={styles.quiet}>{say('planView.when.help')}</p>
      {circles.map(circle => (
        <div key={circle.join()} className={styles.notice}>
          <p>{say('planView.when.circle')}</p>
          <CardNames label={say('planView.when.circle.cards')} ids={circle} />
        </div>
      ))}
      <CardNames label={say('planView.when.nothing')} ids={now.map(({ moment }) => moment)} />
      {later.length > 0 && (
        <Fold label={say('planView.part.when')} items={later} keyOf={row => row.moment}>
          {row => <Row row={row} />}
        </Fold>
      )}
    </Section>
  )
}

function Row({ row }: { row: StartTime }) {
  const say = useEveryWord()
  return (
    <div className={styles.main}>
      <div className={styles.head}>
        <CardName id={row.moment} strong />
        <Count title={say('planView.when.behind')} ids={waitsFor(row)}>
          {sayStart(row, say)}
        </Count>
      </div>
      {row.steps.length > 0 && (
        <p className={styles.sentence}>
          <SentenceWithCards text={sayPath(row.steps, say, cardMark)} />
        </p>
      )}
      <CardNames label={say('planView.when.refused.by')} ids={row.refused} />
      <CardNames label={say('planView.when.unknown.of')} ids={row.unknown} />
    </div>
  )
}

/** What a moment waits for: the way there as it happens, then what nobody has said the weeks of. */
function waitsFor({ steps, unknown, refused }: StartTime): readonly Id[] {
  const onWay = steps.flatMap(({ support, permission }) => [support, ...(permission ? [permission.id] : [])])
  return [...new Set<Id>([...onWay, ...unknown, ...refused])]
}
