import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Plan } from '../../domain/plan.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { whatIfPath } from '../../store/paths.ts'
import { useScreen } from '../../store/screen.ts'
import { type Asked, partsOf, readAsked } from '../../store/whatIfAsked.ts'
import { Button } from '../../ui/Button.tsx'
import { FullPage } from '../../ui/FullPage.tsx'
import { Choose } from './Choose.tsx'
import { Dial } from './Dial.tsx'
import { sayAsked } from './sayTrial.ts'
import { Trying } from './Trying.tsx'
import { trialOf } from './trialOf.ts'
import { useSpeaking } from './useSpeaking.ts'
import { Ways } from './Ways.tsx'
import styles from './WhatIf.module.css'

interface WhatIfPageProps {
  onClose: () => void
}

/** Something is tried on a copy of the plan: what is asked, what falls, side by side, and whether to keep it. */
export function WhatIfPage({ onClose }: WhatIfPageProps) {
  const speaking = useSpeaking()
  const { say } = speaking
  const [location, go] = useLocation()
  const plan = usePlan(state => state)
  const [begun] = useState(plan)
  const presenting = useScreen(screen => screen.presenting)
  const asked = readAsked(location, plan.plan.id) ?? { ask: 'choose' }
  const ask = (next: Asked, replace = false) => go(whatIfPath(plan.plan.id, ...partsOf(next)), { replace })
  const named = isThere(asked, plan) ? plan : begun // a card a colleague has just taken away still has its name
  return (
    <FullPage label={say('whatIf.title')} onClose={onClose}>
      <div className={styles.page}>
        <header className={styles.head}>
          <h2 className={styles.title}>{sayAsked(asked, named, speaking)}</h2>
          {asked.ask !== 'choose' && !presenting && (
            <Button look="plain" onClick={() => ask({ ask: 'choose' })}>
              {say('whatIf.another')}
            </Button>
          )}
          <Button onClick={onClose}>{say('app.close')}</Button>
        </header>
        {asked.ask === 'choose' ? (
          <Choose onAsk={ask} />
        ) : asked.ask === 'ways' ? (
          <Ways key={location} clash={asked.clash} onClose={onClose} />
        ) : (
          <Trying trial={trialOf(plan, asked)} onClose={onClose}>
            <Dial asked={asked} onAsk={next => ask(next, true)} />
          </Trying>
        )}
      </div>
    </FullPage>
  )
}

function isThere(asked: Asked, plan: Plan): boolean {
  return (
    asked.ask !== 'without' ||
    [plan.supports, plan.people, plan.roles, plan.practices].some(table =>
      (table as ReadonlyMap<string, unknown>).has(asked.record),
    )
  )
}
