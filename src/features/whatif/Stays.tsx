import { shapingOf } from '../../derive/whatIfStands.ts'
import type { Id } from '../../domain/ids.ts'
import type { Tried } from '../../store/whatIf.ts'
import { useSpeaking } from './useSpeaking.ts'
import styles from './WhatIf.module.css'

/** What stays as it is, folded; each count opens its list. */
export function Stays({ tried }: { tried: Tried }) {
  const { say, name } = useSpeaking()
  const lists = staying(tried).filter(([, ids]) => ids.length > 0)
  if (lists.length === 0) return null
  return (
    <details className={styles.part}>
      <summary className={styles.fold}>{say('whatIf.stays')}</summary>
      {lists.map(([what, ids]) => (
        <details key={what}>
          <summary className={styles.fold}>{say(`whatIf.stays.${what}`, { n: ids.length })}</summary>
          <ul className={styles.names}>
            {ids.map(id => (
              <li key={id} dir="auto">
                {name(tried.after.plan, id)}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </details>
  )
}

function staying({ before, after, falls }: Tried): (readonly ['moments' | 'feelings' | 'people', readonly Id[]])[] {
  const fallen = new Set<Id>(
    falls.flatMap(fall =>
      fall.of === 'moment' ? fall.moment : fall.of === 'feeling' ? fall.feeling : fall.of === 'load' ? fall.person : [],
    ),
  )
  const stays = (ids: Iterable<Id>) => [...ids].filter(id => !fallen.has(id))
  const shaped = [...shapingOf(before.plan)].filter(([, practices]) => practices.length > 0).map(([feeling]) => feeling)
  return [
    ['moments', stays(after.report.readiness.map(row => row.moment))],
    ['feelings', stays(shaped.filter(id => after.plan.feelings.has(id)))],
    ['people', stays(after.plan.people.keys())],
  ]
}
