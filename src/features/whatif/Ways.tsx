import { useId, useState } from 'react'
import { doubleBookings } from '../../derive/doubleBookings.ts'
import type { Clash } from '../../derive/whatIfTrialsOut.ts'
import type { WayOut } from '../../derive/whatIfWaysOut.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { waysFrom } from '../../store/whatIf.ts'
import { Button } from '../../ui/Button.tsx'
import { countsOf } from './countsOf.ts'
import { sayTrial } from './sayTrial.ts'
import { Trying } from './Trying.tsx'
import { useSpeaking } from './useSpeaking.ts'
import styles from './WhatIf.module.css'

const few = 5

/** [D2] The ways out of a double-booking, each tried on a copy; the best one first, and shown. */
export function Ways({ clash, onClose }: { clash: Clash; onClose: () => void }) {
  const { say } = useSpeaking()
  const day = useScreen(screen => screen.day) ?? undefined
  const ways = useDerived(waysFrom, JSON.stringify(clash), day)
  const isThere = usePlan(plan => plan.people.has(clash.person) && clash.practices.every(id => plan.practices.has(id)))
  const clashes = useDerived(doubleBookings, day).some(
    row => row.person === clash.person && row.practices.join() === clash.practices.join(),
  )
  const [chosen, setChosen] = useState<string | null>(null)
  if (ways.length === 0)
    return (
      <div className={styles.body}>
        <p className={styles.lead} role="status">
          {say(!isThere ? 'whatIf.gone' : clashes ? 'whatIf.ways.none' : 'whatIf.ways.over')}
        </p>
      </div>
    )
  const way = ways.find(each => JSON.stringify(each.trial) === chosen) ?? ways[0]
  return (
    <Trying trial={way?.trial} onClose={onClose} aside>
      <WayList ways={ways} chosen={way} onChoose={setChosen} />
    </Trying>
  )
}

interface WayListProps {
  ways: readonly WayOut[]
  chosen: WayOut | undefined
  onChoose: (trial: string) => void
}

function WayList({ ways, chosen, onChoose }: WayListProps) {
  const speaking = useSpeaking()
  const { say, format } = speaking
  const plan = usePlan(state => state)
  const day = useScreen(screen => screen.day) ?? undefined
  const [all, setAll] = useState(false)
  const name = useId()
  const shown = all ? ways : ways.slice(0, few)
  return (
    <fieldset className={styles.ways}>
      <legend className={styles.heading}>{say('whatIf.ways')}</legend>
      {shown.map(way => {
        const key = JSON.stringify(way.trial)
        const falls = countsOf(way.falls).map(([kind, list]) => say(`whatIf.n.${kind}`, { n: list.length }))
        return (
          <label key={key} className={styles.way}>
            <input type="radio" name={name} checked={way === chosen} onChange={() => onChoose(key)} />
            <span>
              <span className={styles.sentence}>{sayTrial(way.trial, plan, speaking, day)}</span>
              <span className={styles.quiet}>
                {falls.length > 0 ? format.list(falls) : say('whatIf.nothingFalls.short')}
              </span>
            </span>
          </label>
        )
      })}
      {ways.length > few && (
        <Button look="plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('whatIf.ways.fewer') : say('whatIf.ways.more', { n: ways.length - few })}
        </Button>
      )}
    </fieldset>
  )
}
