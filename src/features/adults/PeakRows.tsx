import type { AskedAtOnce } from '../../derive/askedAtOnce.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { alikeDays } from './alikeDays.ts'
import { NumberRow } from './NumberRow.tsx'
import styles from './Numbers.module.css'
import { type OnAbout, PracticeWay } from './PracticeWay.tsx'
import { useSayDays } from './useSayDays.ts'

/** When the most of a role are asked for at once, and for which practices; weekdays that are alike stand together. */
export function PeakRows({ peaks, onAbout }: { peaks: readonly AskedAtOnce[]; onAbout: OnAbout }) {
  const say = useEveryWord()
  const format = useFormat()
  const sayDays = useSayDays()
  const alike = alikeDays(peaks, ({ start, end, parts }) => [
    start,
    end,
    ...parts.map(({ practice, count }) => [practice.id, count]),
  ])
  return (
    <ul className={styles.rows}>
      {alike.map(({ weekdays, day: { weekday, start, end, asked, parts } }) => (
        <li key={`${weekday} ${start}`}>
          <p className={styles.day}>
            <span>{say('adults.behind.on', { days: sayDays(weekdays), time: format.stretch(start, end) })}</span>
            <span>{say('adults.behind.asked', { n: asked })}</span>
          </p>
          <ul>
            {parts.map(({ practice, count }) => (
              <NumberRow key={practice.id} end={say('adults.role.has', { n: count })}>
                <PracticeWay practice={practice} onAbout={onAbout} />
              </NumberRow>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
