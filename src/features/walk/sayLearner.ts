import type { Learner } from '../../domain/plan.ts'
import { nameOf, type Voice } from './sayScene.ts'
import type { Walk } from './walkOf.ts'

/** What a learner brings, needs and has at hand, each a sentence; nothing where nobody has said. */
export function sayLearner(voice: Voice, learner: Pick<Learner, 'name' | 'strengths' | 'needs' | 'access'>): string[] {
  const { say, format } = voice
  const { strengths, needs, access } = learner
  const name = nameOf(voice, learner)
  const languages = access?.languages ?? []
  return [
    ...(strengths.length > 0 ? [say('walk.brings', { name, list: format.list(strengths) })] : []),
    ...(needs.length > 0 ? [say('walk.needs', { name, list: format.list(needs) })] : []),
    [
      ...(access?.device ? [say(`walk.device.${access.device}`, { name })] : []),
      ...(access?.homeInternet ? [say(`walk.internet.${access.homeInternet}`)] : []),
      ...(languages.length > 0 ? [say('walk.speaks', { name, list: format.list(languages) })] : []),
    ].join(' '),
  ].filter(Boolean)
}

/** How many moments a day has, and from when to when. */
export function saySpan({ say, format }: Voice, { day, scenes }: Walk): string {
  const title = day.title || say('day.untitled')
  const times = scenes.flatMap(({ step }) => step.time ?? [])
  if (times.length === 0) return say('walk.count', { day: title, n: scenes.length })
  const start = format.time(Math.min(...times.map(time => time.start)))
  const end = format.time(Math.max(...times.map(time => time.end)))
  return say('walk.span', { day: title, n: scenes.length, start, end })
}
