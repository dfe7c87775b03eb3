import { runsOn } from '../../domain/clock.ts'
import type { Id } from '../../domain/ids.ts'
import { isTimed } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { usePlan } from '../../store/openPlan.tsx'

/** What each of these moments adds to a week, in words: its minutes each time, on how many days. */
export function useSayMinutes(): (moments: readonly Id<'moment'>[]) => ReadonlyMap<Id, string> {
  const say = useEveryWord()
  const plan = usePlan(whole => whole)
  return moments =>
    new Map(
      moments.flatMap(id => {
        const moment = plan.moments.get(id)
        if (!moment || !isTimed(moment)) return []
        const [minutes, n] = [moment.end - moment.start, runsOn(moment).length]
        return [[id, say('planView.adds.minutes', { minutes, n, all: minutes * n })]]
      }),
    )
}
