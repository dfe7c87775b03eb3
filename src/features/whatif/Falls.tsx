import { useRef } from 'react'
import type { Way } from '../../derive/whatIfFall.ts'
import type { Tried } from '../../store/whatIf.ts'
import { Button } from '../../ui/Button.tsx'
import { countsOf } from './countsOf.ts'
import { FallGroup } from './FallGroup.tsx'
import { Stays } from './Stays.tsx'
import { useSpeaking } from './useSpeaking.ts'
import styles from './WhatIf.module.css'

/** What becomes of the plan: what falls first, then what gets better or only differs; what stays is folded away. */
export function Falls({ tried }: { tried: Tried }) {
  const { say } = useSpeaking()
  const place = useRef<HTMLDivElement>(null)
  const counts = countsOf(tried.falls)
  if (!tried.changes)
    return (
      <p className={styles.lead} role="status">
        {say('whatIf.same')}
      </p>
    )
  const goTo = (kind: string) => {
    place.current?.querySelector<HTMLElement>(`[data-fall="worse ${kind}"]`)?.focus()
  }
  return (
    <div ref={place} className={styles.falls}>
      <div role="status" className={styles.lead}>
        {tried.falls.length === 0 ? say('whatIf.noFalls') : counts.length === 0 && say('whatIf.nothingFalls')}
      </div>
      {counts.length > 0 && (
        <ul className={styles.counts} aria-label={say('whatIf.counts')}>
          {counts.map(([kind, list]) => (
            <li key={kind}>
              <Button small onClick={() => goTo(kind)}>
                {say(`whatIf.n.${kind}`, { n: list.length })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Part way="worse" tried={tried} />
      <Part way="better" tried={tried} />
      <Part way="other" tried={tried} />
      <Stays tried={tried} />
    </div>
  )
}

function Part({ way, tried }: { way: Way; tried: Tried }) {
  const { say } = useSpeaking()
  const groups = countsOf(tried.falls, way)
  const n = groups.reduce((sum, [, list]) => sum + list.length, 0)
  if (n === 0) return null
  return (
    <section className={styles.part} data-way={way}>
      <h3 className={styles.heading}>{say(`whatIf.part.${way}`, { n })}</h3>
      <div className={styles.columns} aria-hidden="true">
        <span />
        <span>{say('whatIf.now')}</span>
        <span>{say('whatIf.then')}</span>
      </div>
      {groups.map(([kind, list]) => (
        <FallGroup key={kind} kind={kind} way={way} falls={list} tried={tried} />
      ))}
    </section>
  )
}
