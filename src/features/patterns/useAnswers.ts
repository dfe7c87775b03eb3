import { useMemo, useState } from 'react'
import { comingAlong, type PatternAnswers } from '../../derive/adoptedOf.ts'
import { daysInOrder } from '../../derive/inOrder.ts'
import { theDay } from '../../derive/theDay.ts'
import type { Id } from '../../domain/ids.ts'
import type { Pattern } from '../../domain/pattern.ts'
import { type Day, hasRecord, type Plan } from '../../domain/plan.ts'
import { firstAnswers, sameInPlan } from '../../patterns/ownPattern.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'

/** What becomes of a card of the pattern: one of the plan stands for it, it is added, or it is left out. */
export type Here = Id | 'new' | 'none'

type Given = Partial<Omit<PatternAnswers, 'use' | 'whose' | 'status'>>

/** What differs here, as far as anybody has said; the rest follows the plan as it changes. */
export function useAnswers(pattern: Pattern) {
  const plan = usePlan(state => state)
  const asked = useScreen(screen => screen.day) ?? undefined
  const [given, setGiven] = useState<Given>({})
  const [here, setHere] = useState<ReadonlyMap<Id, Here>>(new Map())
  const [status, setStatus] = useState<ReadonlyMap<Id, string>>(new Map())
  const [whose, setWhose] = useState<ReadonlyMap<Id, Id<'learner'> | null | 'none'>>(new Map())

  const day = dayFor(plan, asked)
  const answers = useMemo((): PatternAnswers => {
    const first = firstAnswers(plan, pattern, day?.id ?? 'day:')
    const whoseHere = new Map([...first.whose, ...whose])
    return {
      ...first,
      ...given,
      use: usedHere(plan, first.use, here),
      status,
      whose: new Map([...whoseHere].flatMap(([id, whom]) => (whom === 'none' ? [] : [[id, whom] as const]))),
    }
  }, [plan, pattern, day, given, here, status, whose])
  const coming = useMemo(() => comingAlong(plan, pattern, answers.use), [plan, pattern, answers.use])
  const sameAs = useMemo(() => sameInPlan(plan, pattern), [plan, pattern])
  return {
    plan,
    answers,
    /** The cards of the plan that say the same as those of the pattern. */
    sameAs,
    coming,
    give: (change: Given) => setGiven(before => ({ ...before, ...change })),
    giveHere: (id: Id, what: Here) => setHere(before => new Map(before).set(id, what)),
    giveStatus: (id: Id, what: string) => setStatus(before => new Map(before).set(id, what)),
    giveWhose: (id: Id, whom: Id<'learner'> | null | 'none') => setWhose(before => new Map(before).set(id, whom)),
  }
}

export type Asking = ReturnType<typeof useAnswers>

/** The day on screen when it is one of those dreamed of, else the first that is. */
function dayFor(plan: Plan, asked: string | undefined): Day | undefined {
  const days = dreamedDays(plan)
  return days.find(day => day.id === asked) ?? days.find(day => day.id === theDay(plan)?.id) ?? days[0]
}

/** The days a pattern may come into: what adults do counts in ideal and variant days. */
export function dreamedDays(plan: Pick<Plan, 'days'>): readonly Day[] {
  return daysInOrder(plan).filter(day => day.kind !== 'today')
}

function usedHere(plan: Plan, same: ReadonlyMap<Id, Id | null>, here: ReadonlyMap<Id, Here>): PatternAnswers['use'] {
  const use = new Map(same)
  for (const [id, what] of here) {
    if (what === 'new') use.delete(id)
    else if (what === 'none') use.set(id, null)
    else if (hasRecord(plan, what)) use.set(id, what) // a card that is gone meanwhile stands for nothing
  }
  return use
}
