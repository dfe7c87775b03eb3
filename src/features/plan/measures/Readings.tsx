import { useState } from 'react'
import { type Done, UndoLine } from '../../../cards/UndoLine.tsx'
import { changeReading, type Reading, removeReading, writeReading } from '../../../document/measureCommands.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useFormat } from '../../../store/language.tsx'
import { useIsStill } from '../../../store/onlyLooks.ts'
import { useChange, useIsEditable, useOpenPlan } from '../../../store/openPlan.tsx'
import { Button } from '../../../ui/Button.tsx'
import { sayDate } from '../sayDate.ts'
import { useToday } from '../useToday.ts'
import styles from './Measures.module.css'
import { type Measure, readingsOf } from './measureRows.ts'
import { ReadingForm } from './ReadingForm.tsx'
import { useSayValue } from './useSayMeasure.ts'

/** What was counted, the latest first: written, changed and taken away one by one. */
export function Readings({ measure }: { measure: Measure }) {
  const say = useEveryWord()
  const format = useFormat()
  const sayValue = useSayValue()
  const change = useChange()
  const plan = useOpenPlan()
  const today = useToday()
  const still = useIsStill()
  const editable = useIsEditable()
  const [changing, setChanging] = useState<string | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const readings = readingsOf(measure).toReversed()
  const cannotChange = still || !editable
  const date = (of: string) => sayDate(of, format.language)
  const wrote = (reading: Reading) =>
    setDone({
      said: say('measure.reading.wrote', { value: sayValue(measure, reading.value), date: date(reading.date) }),
      step: plan.lastStep(),
    })
  return (
    <section className={styles.readings} aria-label={say('measure.readings', { n: readings.length })}>
      {!cannotChange && (
        <ReadingForm
          measure={measure}
          start={{ date: today, value: '' }}
          verb={say('measure.reading.write')}
          onWrite={reading => {
            change(writeReading(measure.id, reading))
            wrote(reading)
          }}
        />
      )}
      <div role="status">{done && <UndoLine done={done} />}</div>
      {readings.length === 0 && <p className={styles.quiet}>{say('measure.readings.none')}</p>}
      <ul>
        {readings.map(reading => (
          <li key={reading.date} className={styles.reading}>
            {changing === reading.date && !cannotChange ? (
              <ReadingForm
                measure={measure}
                start={{ date: reading.date, value: String(reading.value) }}
                was={reading.date}
                verb={say('measure.reading.save')}
                onWrite={is => {
                  change(changeReading(measure.id, reading.date, is))
                  wrote(is)
                  setChanging(null)
                }}
              >
                <Button look="plain" onClick={() => setChanging(null)}>
                  {say('app.cancel')}
                </Button>
              </ReadingForm>
            ) : (
              <>
                <span>
                  {date(reading.date)} · <bdi>{sayValue(measure, reading.value)}</bdi>
                </span>
                {!cannotChange && (
                  <span className={styles.verbs}>
                    <Button
                      small
                      look="plain"
                      aria-label={say('measure.reading.change.which', { date: date(reading.date) })}
                      onClick={() => setChanging(reading.date)}
                    >
                      {say('measure.reading.change')}
                    </Button>
                    <Button
                      small
                      look="plain"
                      aria-label={say('measure.reading.remove.which', { date: date(reading.date) })}
                      onClick={() => {
                        change(removeReading(measure.id, reading.date))
                        setDone({
                          said: say('measure.reading.removed', { date: date(reading.date) }),
                          step: plan.lastStep(),
                        })
                      }}
                    >
                      {say('measure.reading.remove')}
                    </Button>
                  </span>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
