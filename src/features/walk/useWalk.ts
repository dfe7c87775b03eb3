import { useEffect, useMemo, useRef } from 'react'
import { useLocation } from 'wouter'
import { useSayFeeling } from '../../cards/useSayFeeling.ts'
import { shownDay } from '../../derive/theDay.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { type WalkPlace, walkPath } from '../../store/walkPath.ts'
import type { Voice } from './sayScene.ts'
import { stepAt } from './steps.ts'
import { type Walk, walkOf } from './walkOf.ts'

/** A walk as it stands on the screen. */
export interface Walking {
  readonly walk: Walk
  readonly weekday: number | null
  /** −1 at the beginning, as many as there are scenes at the end. */
  readonly at: number
  goTo(at: number): void
  /** The same moment with other eyes; null: as everyone. */
  walkAs(learner: Id<'learner'> | null, from?: 'start'): void
  onWeekday(weekday: number | null): void
}

/** The walk at an address, and the ways on: each is a new address, so that any place can be linked. */
export function useWalk(place: WalkPlace): Walking | null {
  const [, go] = useLocation()
  const plan = usePlan(state => state)
  const onScreen = useScreen(screen => screen.day)
  const day = useDerived(shownDay, place.day ?? onScreen ?? undefined)
  const walk = useDerived(walkOf, day?.id, place.learner ?? undefined, place.weekday ?? undefined)
  const before = useRef(-1)
  const steps = useMemo(() => walk?.scenes.map(scene => scene.step) ?? [], [walk])
  const at =
    place.at === 'start' ? -1 : place.at === 'end' ? steps.length : stepAt(steps, plan, place.at, before.current)
  useEffect(() => {
    before.current = at
  }, [at])
  if (!walk) return null
  const move = (to: Partial<WalkPlace>) =>
    go(walkPath(plan.plan.id, { ...place, day: walk.day.id, ...to }), { replace: true })
  return {
    walk,
    weekday: place.weekday,
    at,
    goTo: next => {
      const to = next < 0 ? 'start' : (steps[next]?.moment.id ?? 'end')
      if (next !== at) move({ at: to })
    },
    walkAs: (learner, from) => move({ learner, ...(from && { at: from }) }),
    onWeekday: weekday => move({ weekday }),
  }
}

/** How this person is spoken to. */
export function useVoice(): Voice {
  const say = useEveryWord()
  const format = useFormat()
  const feeling = useSayFeeling()
  return { say, format, feeling }
}
