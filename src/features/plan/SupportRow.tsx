import type { ReactNode } from 'react'
import { WhatIfVerbs } from '../../cards/WhatIfVerbs.tsx'
import { linksByTo } from '../../derive/validLinks.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { CardName } from './CardName.tsx'
import { EditHere } from './EditHere.tsx'
import styles from './Parts.module.css'
import { sayPrice } from './sayPrice.ts'
import { sayWeeks } from './sayWeeks.ts'

interface SupportRowProps {
  id: Id<'support'>
  /** Says how long it takes, too. */
  weeks?: boolean
  /** Numbers that open what is behind them. */
  children?: ReactNode
}

/** A support as it stands: where it is, what it costs, who sees to it; written in place. */
export function SupportRow({ id, weeks = false, children }: SupportRowProps) {
  const say = useEveryWord()
  const format = useFormat()
  const support = usePlan(plan => plan.supports.get(id))
  const currency = usePlan(plan => plan.plan.currency)
  const owner = usePlan(plan => {
    const role = linksByTo(plan, 'owns').get(id)?.[0]?.from
    return role ? plan.roles.get(role)?.title || say('card.untitled') : undefined
  })
  const presenting = useScreen(screen => screen.presenting)
  if (!support) return null
  const { leadWeeks } = support
  const facts = [
    say(`support.type.${support.type}`),
    say(`support.status.${support.status}`),
    sayPrice(support, currency, say, format),
    ...(weeks ? [sayWeeks(leadWeeks, say)] : []),
    owner ? say('planView.owner.is', { owner }) : say('planView.owner.none'),
  ]
  return (
    <>
      <div className={styles.main}>
        <CardName id={id} strong />
        <p className={styles.quiet}>{facts.join(' · ')}</p>
        {children && <p className={styles.facts}>{children}</p>}
        {!presenting && support.status !== 'missing' && <WhatIfVerbs id={id} />}
      </div>
      <EditHere id={id} name={support.title || say('card.untitled')} />
    </>
  )
}
