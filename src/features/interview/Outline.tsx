import { useEffect, useRef } from 'react'
import type { Id } from '../../domain/ids.ts'
import { isTimed } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import styles from './Interview.module.css'
import { outlineOf } from './stage.ts'
import type { Interview } from './useInterview.ts'

/** The moments of the day with how far each is, in words; a press goes there. */
export function Outline({ interview, onGo }: { interview: Interview; onGo: (moment: Id<'moment'>) => void }) {
  const say = useEveryWord()
  const format = useFormat()
  const plan = usePlan(state => state)
  const here = useRef<HTMLButtonElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => (here.current ?? heading.current)?.focus(), [])
  const { day, moment: current, skipped } = interview
  if (!day) return null
  return (
    <section className={styles.question}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}>
        {say('interview.moments')}
      </h3>
      <p className={styles.quiet}>{say('interview.moments.help')}</p>
      <ol className={styles.outline}>
        {outlineOf(plan, day.id, skipped).map(({ moment, stage }) => {
          const isHere = moment.id === current?.id
          return (
            <li key={moment.id}>
              <button
                ref={isHere ? here : null}
                type="button"
                className={styles.stop}
                data-stage={stage}
                aria-current={isHere ? 'step' : undefined}
                onClick={() => onGo(moment.id)}
              >
                <span className={styles.time}>{isTimed(moment) ? format.time(moment.start) : ''}</span>
                <span className={styles.stopTitle} dir="auto">
                  {moment.title || say('moment.untitled')}
                </span>
                <span className={styles.stage}>
                  {isHere ? `${say('interview.here')} · ` : ''}
                  {say(`interview.stage.${stage}`)}
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
