import { runsOn } from '../../domain/clock.ts'
import type { Feeling, Learner, Plan } from '../../domain/plan.ts'
import type { SayEveryWord } from '../../store/everyWord.ts'
import type { Format } from '../../words/format.ts'
import type { Help } from './help.ts'
import type { Barrier, Mood, Scene } from './scene.ts'
import type { Step } from './steps.ts'
import { afterName } from './verbs.ts'
import { wholesOf } from './wholes.ts'

/** How a person is spoken to: the words, the numbers, and feelings in their language. */
export interface Voice {
  readonly say: SayEveryWord
  readonly format: Format
  readonly feeling: (word: string) => string
}

const valences = [-2, -1, 0, 1, 2] as const

/** The name a learner goes by in a sentence; without one it is everyone's. */
export function nameOf({ say }: Voice, learner?: Pick<Learner, 'name'>): string {
  return learner ? learner.name || say('card.untitled') : say('walk.everyone')
}

/** When and what a learner does, as sentences to read aloud. */
export function sayDoing(voice: Voice, { moment, time, part }: Step, learner?: Learner): string[] {
  const { say, format } = voice
  const name = nameOf(voice, learner)
  const at = time ? say('walk.at.time', { time: format.time(time.start) }) : say(`walk.at.${part}`)
  const does = afterName(moment.does, format.language)
  if (does) return [ended(say('walk.does', { at, name, does }))]
  const title = moment.title || say('moment.untitled')
  return [
    say('walk.is', { at, title, name }),
    moment.does.trim() ? ended(moment.does.trim()) : say('walk.does.none', { name }),
  ]
}

/** What a learner learns there. */
export function sayLearning(voice: Voice, { moment }: Pick<Step, 'moment'>, learner?: Learner): string {
  const name = nameOf(voice, learner)
  const learns = moment.learns.trim()
  return learns
    ? upper(voice.say('walk.learns', { name, learns: ended(learns) }))
    : voice.say('walk.learns.none', { name })
}

/** On which weekdays, for whom alone, and who lives it in another way; nothing where it is for all, all week. */
export function sayLimits(voice: Voice, plan: Plan, step: Step, week: readonly number[], learner?: Learner): string[] {
  const { say, format } = voice
  const names = (moments: readonly Step['moment'][]) => [
    ...new Set(moments.flatMap(({ learners }) => learners.flatMap(id => plan.learners.get(id) ?? []))),
  ]
  const days = step.weekdays.length > 1 || week.length === 1 ? step.weekdays : runsOn(step.moment)
  const only = learner ? [] : names([step.moment])
  const others = names(step.variants)
  const list = (learners: readonly Learner[]) => format.list(learners.map(one => nameOf(voice, one)))
  return [
    ...(week.some(day => !days.includes(day))
      ? [say('walk.only', { days: format.list(days.map(day => format.weekday(day, 'long'))) })]
      : []),
    ...(only.length > 0 ? [say('walk.for', { names: list(only) })] : []),
    ...(others.length > 0 ? [say('walk.otherWay', { n: others.length, names: list(others) })] : []),
    ...(learner && step.moment !== step.home ? [say('walk.ownWay', { name: nameOf(voice, learner) })] : []),
  ]
}

/** How it feels today and how it is meant to feel; of a day as it is lived today only how it is. */
export function sayMood(voice: Voice, { learner, today, aim }: Mood, isToday: boolean): string {
  const { say } = voice
  const name = nameOf(voice, learner)
  const level = (value: number) => sayLevel(voice, value)
  if (today !== undefined && isToday) return say('walk.mood.now', { name, today: level(today) })
  if (today !== undefined && aim === today) return say('walk.mood.same', { name, today: level(today) })
  if (today !== undefined && aim !== undefined) {
    return say('walk.mood.both', { name, today: level(today), aim: level(aim) })
  }
  if (today !== undefined) return say('walk.mood.today', { name, today: level(today) })
  return aim === undefined ? say('walk.mood.none', { name }) : say('walk.mood.aim', { name, aim: level(aim) })
}

export function sayLevel({ say }: Voice, level: number): string {
  return say(`valence.${valences.find(known => known === level) ?? 0}`)
}

/** The words to aim for and to guard against: a sentence for each they are named for, everyone's first. */
export function sayFeelings(voice: Voice, plan: Plan, { aims, guards }: Pick<Scene, 'aims' | 'guards'>, one?: Learner) {
  const { say } = voice
  const isNamed = aims.some(feeling => feeling.learner !== null)
  return {
    sentences: [
      ...wholesOf(plan, aims, one).map(({ learner, feelings }) => ({
        learner,
        sentence: say('walk.aims', { name: nameOf(voice, learner), words: sayWords(voice, feelings) }),
      })),
      ...wholesOf(plan, guards, one).map(({ learner, feelings }) => ({
        learner,
        sentence: learner
          ? say('walk.guards', { name: nameOf(voice, learner), words: sayWords(voice, feelings) })
          : say('walk.guards.everyone', { words: sayWords(voice, feelings) }),
      })),
    ],
    /** Said gently: what is for everyone reaches them too. */
    onlyForEveryone: one && aims.length > 0 && !isNamed ? say('walk.aims.everyone', { name: nameOf(voice, one) }) : '',
  }
}

/** `proud and calm`, each word once. */
export function sayWords(voice: Voice, feelings: readonly Feeling[]): string {
  return voice.format.list([...new Set(feelings.map(feeling => voice.feeling(feeling.word)))])
}

/** Who does a practice: `Crew advisor (4) and Counselor`. */
export function sayWho({ say, format }: Voice, { who }: Help): string {
  if (who.length === 0) return say('walk.with.nobody')
  return format.list(
    who.map(({ name, count }) => {
      const role = name || say('card.untitled')
      return count > 1 ? say('walk.who', { role, n: count }) : role
    }),
  )
}

/** How many adults are there; nothing where nobody can tell. */
export function sayAdults({ say }: Voice, adults: Scene['adults']): string {
  if (!adults || adults.most === 0) return ''
  return adults.least === adults.most
    ? say('walk.adults', { n: adults.most })
    : say('walk.adults.range', { least: adults.least, most: adults.most })
}

/** What stands in the way, in one plain sentence. */
export function sayBarrier(voice: Voice, barrier: Barrier, week: readonly number[], learner?: Learner) {
  const { say, format } = voice
  const name = nameOf(voice, learner)
  switch (barrier.kind) {
    case 'device':
      return say('walk.barrier.device', { name: nameOf(voice, barrier.learner) })
    case 'internet': {
      const internet = barrier.learner.access?.homeInternet
      const how = internet === 'none' || internet === 'limited' ? internet : 'unsaid'
      return say(`walk.barrier.internet.${how}`, { name: nameOf(voice, barrier.learner) })
    }
    case 'unnamed':
      return say('walk.barrier.unnamed', { name })
    case 'unsupported':
      return say(`walk.barrier.unsupported.${barrier.of}`, {
        name: nameOf(voice, barrier.learner),
        words: sayWords(voice, barrier.feelings),
      })
    case 'adults': {
      const { needed, present, weekdays } = barrier
      const days = format.list(weekdays.map(day => format.weekday(day, 'long')))
      return week.every(day => weekdays.includes(day))
        ? say('walk.barrier.adults', { needed, present })
        : say('walk.barrier.adultsOn', { needed, present, days })
    }
  }
}

/** With a full stop, unless it ends as a sentence does. */
function ended(text: string): string {
  return /[.!?…。！？؟]["”»’)]*$/u.test(text) ? text : `${text}.`
}

function upper(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
