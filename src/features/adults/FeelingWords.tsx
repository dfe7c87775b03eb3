import type { Feeling } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { usePlan } from '../../store/openPlan.tsx'

/** Who is meant to feel what, or to be kept from it. */
export function FeelingWords({ feeling }: { feeling: Feeling }) {
  const say = useEveryWord()
  const who = usePlan(plan => (feeling.learner ? plan.learners.get(feeling.learner)?.name : undefined))
  const word = feeling.word
  if (feeling.kind === 'guard')
    return who ? say('adults.why.guard', { who, word }) : say('adults.why.guardAll', { word })
  return who ? say('adults.why.feels', { who, word }) : say('adults.why.feelAll', { word })
}
