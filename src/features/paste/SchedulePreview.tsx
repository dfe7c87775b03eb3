import type { Schedule, ScheduleRow } from '../../domain/schedule/readSchedules.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/Field.tsx'
import styles from './Paste.module.css'
import { rowsChosen, type ScheduleChoice, turn } from './pasteMoments.ts'

/** What a schedule was understood as, row by row; each doubt stands beside its row, with the way to settle it. */
export function SchedulePreview({
  schedule,
  choice,
  onChoose,
}: {
  schedule: Schedule
  choice: ScheduleChoice
  onChoose: (choice: ScheduleChoice) => void
}) {
  const say = useEveryWord()
  const format = useFormat()
  const toggle = (row: ScheduleRow) => {
    const turned = new Set(choice.turned)
    if (!turned.delete(row)) turned.add(row)
    onChoose({ ...choice, turned })
  }
  return (
    <>
      {schedule.fromPoints && <p>{say('paste.points')}</p>}
      <ol className={styles.preview} aria-label={say('paste.found')}>
        {rowsChosen(schedule, choice).map(row => (
          <PreviewRow
            key={`${schedule.rows.indexOf(row)}.${schedule.passing.indexOf(row)}`}
            row={row}
            isTurned={choice.turned.has(row)}
            onTurn={() => toggle(row)}
          />
        ))}
      </ol>
      {schedule.passing.length > 0 && (
        <CheckField
          label={say('paste.passing', { n: schedule.passing.length })}
          checked={choice.withPassing}
          onChange={event => onChoose({ ...choice, withPassing: event.target.checked })}
        />
      )}
      {schedule.weekdays.length > 0 && (
        <CheckField
          label={say('paste.days', { days: format.weekdays(schedule.weekdays) })}
          checked={choice.onItsDays}
          onChange={event => onChoose({ ...choice, onItsDays: event.target.checked })}
        />
      )}
    </>
  )
}

function PreviewRow({ row, isTurned, onTurn }: { row: ScheduleRow; isTurned: boolean; onTurn: () => void }) {
  const say = useEveryWord()
  const format = useFormat()
  const { start, end } = isTurned ? turn(row) : row
  const half = start < 720 ? 'morning' : 'afternoon'
  const other = start < 720 ? 'afternoon' : 'morning'
  const hasDoubtfulTime = !row.certain && row.title !== ''
  return (
    <li>
      <span className={styles.when}>{format.stretch(start, end)}</span>
      <span dir="auto">{row.title || say('paste.unnamed')}</span>
      {!row.certain && (
        <span className={styles.doubt}>
          {hasDoubtfulTime ? say(`paste.unsure.${half}`) : say('paste.unsure.name')}
          {hasDoubtfulTime && (
            <Button look="plain" onClick={onTurn}>
              {say(`paste.turn.${other}`)}
            </Button>
          )}
        </span>
      )}
    </li>
  )
}
