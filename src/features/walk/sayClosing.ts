import type { Plan } from '../../domain/plan.ts'
import type { Closing } from './closing.ts'
import { nameOf, sayLevel, sayWords, type Voice } from './sayScene.ts'
import type { Walk } from './walkOf.ts'
import { wholesOf } from './wholes.ts'

/** What a day felt like, in a few sentences. */
export function sayClosing(voice: Voice, plan: Plan, { learner, day }: Walk, closing: Closing): string[] {
  const { say } = voice
  const name = nameOf(voice, learner)
  const words = wholesOf(plan, closing.aims, learner).map(whole =>
    say('walk.aims', { name: nameOf(voice, whole.learner), words: sayWords(voice, whole.feelings) }),
  )
  return [
    ...(words.length > 0 || day.kind === 'today' ? words : [say('walk.close.words.none', { name })]),
    ...(learner ? sayMarks(voice, closing, name, day.kind === 'today') : []),
  ].filter(Boolean)
}

function sayMarks(voice: Voice, { today, aim, best }: Closing, name: string, isToday: boolean): string[] {
  const { say } = voice
  if (today.of === 0 && aim.of === 0) return [say('walk.close.unmarked', { name })]
  const now =
    today.of === 0
      ? ''
      : today.hard === 0
        ? say('walk.close.today.none', { all: today.of, name })
        : say('walk.close.today', { n: today.hard, all: today.of, name })
  const meant =
    isToday || aim.of === 0 || today.hard === 0
      ? ''
      : aim.hard === 0
        ? say('walk.close.aim.none')
        : say('walk.close.aim', { n: aim.hard })
  return [
    [now, meant].filter(Boolean).join(' '),
    best
      ? say('walk.close.best', {
          title: best.scene.step.moment.title || say('moment.untitled'),
          today: sayLevel(voice, best.today),
          aim: sayLevel(voice, best.aim),
        })
      : '',
  ]
}
