import type { Plan } from '../../domain/plan.ts'
import {
  sayAdults,
  sayBarrier,
  sayDoing,
  sayFeelings,
  sayLearning,
  sayLimits,
  sayMood,
  sayWho,
  type Voice,
} from './sayScene.ts'
import type { Walk } from './walkOf.ts'

/** All that is told at a place of a walk, sentence by sentence: what is read aloud there. */
export function saidAt(voice: Voice, plan: Plan, walk: Walk, at: number): string[] {
  const { learner, week, day } = walk
  const scene = walk.scenes[at]
  if (!scene) return learner ? [learner.about, learner.todayInOneLine, ...learner.strengths, ...learner.needs] : []
  const feelings = sayFeelings(voice, plan, scene, learner)
  return [
    ...sayDoing(voice, scene.step, learner),
    ...sayLimits(voice, plan, scene.step, week, learner),
    sayLearning(voice, scene.step, learner),
    ...scene.moods.map(mood => sayMood(voice, mood, day.kind === 'today')),
    ...feelings.sentences.map(({ sentence }) => sentence),
    feelings.onlyForEveryone,
    ...scene.help.flatMap(help => [help.practice.title, sayWho(voice, help)]),
    sayAdults(voice, scene.adults),
    ...scene.barriers.map(barrier => sayBarrier(voice, barrier, week, learner)),
  ].filter(Boolean)
}
