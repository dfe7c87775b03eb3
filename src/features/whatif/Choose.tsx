import { useState } from 'react'
import { doubleBookings } from '../../derive/doubleBookings.ts'
import { timedMoments } from '../../derive/theDay.ts'
import type { Id } from '../../domain/ids.ts'
import { inOrder } from '../../domain/order.ts'
import type { Plan } from '../../domain/plan.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import type { Asked } from '../../store/whatIfAsked.ts'
import { TextField } from '../../ui/Field.tsx'
import { sayClash } from './sayTrial.ts'
import { type Speaking, useSpeaking } from './useSpeaking.ts'
import styles from './WhatIf.module.css'

/** From here on (choices in all) one is looked for by its name. */
const many = 12

/** So many clashes leave what else there is to try in sight. */
const few = 6

/** What there is to try: clashes first, then what can be done without, who has less time, what can move. */
export function Choose({ onAsk }: { onAsk: (asked: Asked) => void }) {
  const speaking = useSpeaking()
  const { say } = speaking
  const plan = usePlan(state => state)
  const day = useScreen(screen => screen.day) ?? undefined
  const [sought, setSought] = useState('')
  const groups = choices(plan, day, speaking)
  const all = groups.reduce((sum, { items }) => sum + items.length, 0)
  const found = groups
    .map(group => ({ ...group, items: group.items.filter(({ label }) => folded(label).includes(folded(sought))) }))
    .filter(({ items }) => items.length > 0)
  if (all === 0)
    return (
      <div className={styles.body}>
        <p className={styles.lead}>{say('whatIf.choose.empty')}</p>
        <p className={styles.quiet}>{say('whatIf.choose.empty.help')}</p>
      </div>
    )
  return (
    <div className={styles.body}>
      {all > many && (
        <div className={styles.find}>
          <TextField
            type="search"
            label={say('whatIf.choose.find')}
            value={sought}
            onChange={event => setSought(event.target.value)}
          />
        </div>
      )}
      {found.length === 0 && <p role="status">{say('whatIf.choose.found.none')}</p>}
      <div>
        {found.map(({ name, items }) => (
          <details
            key={name}
            className={styles.choices}
            open={sought.trim() !== '' || all <= many || (name === 'clashes' && items.length <= few)}
          >
            <summary className={styles.fold}>
              {say(`whatIf.choose.${name}`)}{' '}
              <span className={styles.quiet}>{speaking.format.number(items.length)}</span>
            </summary>
            <ul className={styles.names}>
              {items.map(({ key, label, asked }) => (
                <li key={key}>
                  <button type="button" className={styles.card} onClick={() => onAsk(asked)}>
                    <bdi>{label}</bdi>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </div>
  )
}

interface Choice {
  readonly key: string
  readonly label: string
  readonly asked: Asked
}

type GroupName = 'clashes' | 'supports' | 'partners' | 'people' | 'time' | 'roles' | 'moments'

function choices(plan: Plan, day: string | undefined, speaking: Speaking): { name: GroupName; items: Choice[] }[] {
  const one = (id: Id, asked: Asked): Choice => ({ key: id, label: speaking.name(plan, id), asked })
  const without = <I extends Id<'support'> | Id<'person'>>(id: I) => one(id, { ask: 'without', record: id })
  const supports = inOrder(plan.supports).filter(({ status }) => status !== 'missing')
  const people = inOrder(plan.people)
  const filled = new Set([...plan.links.values()].filter(({ kind }) => kind === 'fills').map(({ to }) => to))
  return [
    {
      name: 'clashes',
      items: doubleBookings(plan, day).map(({ person, practices }) => ({
        key: `${person} ${practices.join(' ')}`,
        label: sayClash({ person, practices }, plan, speaking),
        asked: { ask: 'ways', clash: { person, practices } },
      })),
    },
    { name: 'supports', items: supports.filter(({ type }) => type !== 'partners').map(({ id }) => without(id)) },
    { name: 'partners', items: supports.filter(({ type }) => type === 'partners').map(({ id }) => without(id)) },
    { name: 'people', items: people.map(({ id }) => without(id)) },
    { name: 'time', items: people.map(({ id }) => one(id, { ask: 'fte', person: id, fte: null })) },
    {
      name: 'roles',
      items: inOrder(plan.roles)
        .filter(({ id }) => !filled.has(id))
        .map(({ id }) => one(id, { ask: 'headcount', role: id, headcount: null })),
    },
    {
      name: 'moments',
      items: timedMoments(plan, day)
        .filter(({ variantOf }) => variantOf === undefined)
        .map(({ id }) => one(id, { ask: 'move', moment: id, start: null, following: false })),
    },
  ]
}

/** Letters without case and accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
