import type { ReactNode } from 'react'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived } from '../../store/openPlan.tsx'
import { FeelingWords } from './FeelingWords.tsx'
import styles from './Panels.module.css'
import { useAdultName } from './useAdultName.ts'
import { Way } from './Way.tsx'
import { type Here, whyHere } from './whyHere.ts'

/** Why an adult is in a block of their day: the thread from the students' moment over the practice to the role, and what it is for. */
export function WhyHere({ here, onAbout }: { here: Here; onAbout: (id: Id) => void }) {
  const say = useEveryWord()
  const format = useFormat()
  const nameOf = useAdultName()
  const why = useDerived(whyHere, here.adult, here.practice, here.moment ?? undefined)
  if (!why) return null
  const { moment, practice, roles, byName } = why
  const name = nameOf(here.adult)
  const time = format.stretch(here.start, here.end)
  const weekday = format.weekday(here.weekday, 'long')
  const isRole = here.adult.startsWith('role:')
  const onDays =
    byName && byName.weekdays.length > 0
      ? ` ${say('adults.here.only', { days: format.weekdays(byName.weekdays) })}`
      : ''
  return (
    <section className={styles.thread} aria-labelledby="why-here">
      <h3 id="why-here" className={styles.heading}>
        {say('adults.here.title', { name })}
      </h3>
      <p className={styles.note}>{say('adults.here.when', { weekday, time })}</p>
      <ol className={styles.steps}>
        <Step label={say('adults.here.moment')} kind="day">
          {moment ? (
            <Way onPress={() => onAbout(moment.id)}>{moment.title || say('moment.untitled')}</Way>
          ) : (
            <p>{say('adults.here.own')}</p>
          )}
          {moment?.does && (
            <p className={styles.note} dir="auto">
              {moment.does}
            </p>
          )}
        </Step>
        <Step label={say('adults.here.practice')} kind="practice">
          <p dir="auto">{practice.title || say('card.untitled')}</p>
          {why.reason && (
            <p className={styles.note} dir="auto">
              {say('adults.here.reason', { reason: why.reason })}
            </p>
          )}
        </Step>
        <Step label={say('adults.here.role')} kind="role">
          {roles.map(role => (
            <Way key={role.id} onPress={() => onAbout(role.id)}>
              {role.title || say('card.untitled')}
            </Way>
          ))}
          {isRole ? (
            <p className={styles.note}>{say('adults.here.count', { n: why.count })}</p>
          ) : (
            <p className={styles.note}>
              {say(roles.length > 0 ? 'adults.here.byName' : 'adults.here.byNameOnly', { name })}
              {onDays}
            </p>
          )}
        </Step>
        {why.feelings.length > 0 && (
          <Step label={say('adults.why.feelings')} kind="day">
            {why.feelings.map(feeling => (
              <p key={feeling.id}>
                <FeelingWords feeling={feeling} />
              </p>
            ))}
          </Step>
        )}
        {why.outcomes.length > 0 && (
          <Step label={say('adults.why.outcomes')} kind="day">
            {why.outcomes.map(outcome => (
              <p key={outcome.id} dir="auto">
                {outcome.title}
              </p>
            ))}
          </Step>
        )}
      </ol>
    </section>
  )
}

function Step({ label, kind, children }: { label: string; kind: string; children: ReactNode }) {
  return (
    <li className={styles.step} data-kind={kind}>
      <p className={styles.stepLabel}>{label}</p>
      {children}
    </li>
  )
}
