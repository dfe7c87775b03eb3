import { overlap } from '../../derive/stretches.ts'
import { sharedWeekdays, timedMoments } from '../../derive/theDay.ts'
import type { Trial } from '../../derive/whatIf.ts'
import type { Clash } from '../../derive/whatIfTrialsOut.ts'
import { runsOn } from '../../domain/clock.ts'
import { type Id, isId } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import type { Asked } from '../../store/whatIfAsked.ts'
import { namesOf, type Speaking } from './useSpeaking.ts'

/** What is asked, as the question over the page. */
export function sayAsked(asked: Asked, plan: Plan, speaking: Speaking): string {
  const { say, name } = speaking
  switch (asked.ask) {
    case 'choose':
      return say('whatIf.choose')
    case 'ways':
      return sayClash(asked.clash, plan, speaking)
    case 'fte':
      return say('whatIf.ask.fte', { person: name(plan, asked.person) })
    case 'headcount':
      return say('whatIf.ask.headcount', { role: name(plan, asked.role) })
    case 'move':
      return say('whatIf.ask.move', { moment: name(plan, asked.moment) })
    case 'without':
      return say(isId('support', asked.record) ? 'whatIf.ask.missing' : 'whatIf.ask.without', {
        title: name(plan, asked.record),
      })
  }
}

export function sayClash({ person, practices: [a, b] }: Clash, plan: Plan, { say, name }: Speaking): string {
  return say('whatIf.ask.ways', { person: name(plan, person), a: name(plan, a), b: name(plan, b) })
}

/** What a trial does, as a sentence without its full stop. */
export function sayTrial(trial: Trial, plan: Plan, speaking: Speaking, day?: string): string {
  const { say, format, name } = speaking
  switch (trial.kind) {
    case 'without':
      return say(isId('support', trial.record) ? 'whatIf.do.missing' : 'whatIf.do.without', {
        title: name(plan, trial.record),
      })
    case 'fte':
      return say('whatIf.do.fte', { person: name(plan, trial.person), percent: Math.round(trial.fte * 100) })
    case 'headcount':
      return say('whatIf.do.headcount', { role: name(plan, trial.role), n: trial.headcount })
    case 'move':
      return say(trial.following ? 'whatIf.do.move.along' : 'whatIf.do.move', {
        moment: name(plan, trial.moment),
        time: format.time(trial.start),
      })
    case 'time':
      return sayTime(plan, trial, speaking, day)
    case 'leave':
      return sayGive('leave', trial, plan, speaking)
    case 'reassign':
      return sayGive('reassign', trial, plan, speaking)
    case 'split': {
      const [a, b] = trial.turns
      return say('whatIf.do.split', {
        a: name(plan, a.practice),
        daysA: format.weekdays(b.leaves), // each has the days the other leaves
        b: name(plan, b.practice),
        daysB: format.weekdays(a.leaves),
      })
    }
  }
}

/** A new time of a practice, and the moments of the day it then falls in. */
function sayTime(
  plan: Plan,
  { practice, start }: Extract<Trial, { kind: 'time' }>,
  speaking: Speaking,
  day?: string,
): string {
  const { say, format, name } = speaking
  const record = plan.practices.get(practice)
  const timing = record?.timing
  const end = timing?.kind === 'at' ? start + timing.end - timing.start : start
  const moments = timedMoments(plan, day)
    .filter(moment => !moment.variantOf && record && overlap({ start, end }, moment))
    .filter(moment => record && sharedWeekdays(runsOn(record), runsOn(moment)).length > 0)
    .map(({ id }) => id)
  const values = { practice: name(plan, practice), stretch: format.stretch(start, end) }
  return moments.length > 0
    ? say('whatIf.do.time.beside', { ...values, moments: namesOf(plan, moments, speaking) })
    : say('whatIf.do.time', values)
}

type Giving = Extract<Trial, { kind: 'leave' | 'reassign' }>

function sayGive(kind: Giving['kind'], trial: Giving, plan: Plan, speaking: Speaking): string {
  const { say, format, name } = speaking
  const values = {
    practice: name(plan, trial.practice),
    person: name(plan, trial.person),
    to: trial.kind === 'reassign' ? name(plan, trial.to) : '',
    moments: namesOf(plan, trial.moments as readonly Id[], speaking),
    weekdays: format.weekdays(trial.weekdays),
  }
  if (trial.moments.length > 0) return say(`whatIf.do.${kind}.moments`, values)
  if (trial.weekdays.length > 0) return say(`whatIf.do.${kind}.weekdays`, values)
  return say(`whatIf.do.${kind}`, values)
}
