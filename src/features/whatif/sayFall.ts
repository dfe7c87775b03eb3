import type { Breath } from '../../derive/breath.ts'
import type { CoverageGap } from '../../derive/coverage.ts'
import type { Load } from '../../derive/loads.ts'
import type { RoleDemand } from '../../derive/roleDemand.ts'
import type { Fall, Stand } from '../../derive/whatIfFall.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { namesOf, type Speaking } from './useSpeaking.ts'

/** What a row is about, in words. */
export function titleOf(fall: Fall, { plan }: Stand, { say, format, name }: Speaking): string {
  switch (fall.of) {
    case 'moment':
    case 'presence':
      return name(plan, fall.moment)
    case 'feeling':
      return name(plan, fall.feeling)
    case 'practice':
      return name(plan, fall.practice)
    case 'clash': {
      const [a, b] = fall.practices
      return say('whatIf.pair', { name: name(plan, fall.person), a: name(plan, a), b: name(plan, b) })
    }
    case 'demand':
      return name(plan, fall.role)
    case 'load':
    case 'prep':
      return name(plan, fall.person)
    case 'breath':
      return say(`whatIf.breath.${fall.rule}`, { name: name(plan, fall.person) })
    case 'overlap': {
      const [a, b] = fall.moments
      return say('whatIf.both', { a: name(plan, a), b: name(plan, b) })
    }
    case 'hole': {
      const { start, end } = fall.before ?? fall.after ?? { start: 0, end: 0 }
      return say('whatIf.hole', { stretch: format.stretch(start, end), weekdays: format.weekdays(fall.weekdays) })
    }
    case 'owner':
      return name(plan, fall.support)
    case 'money':
      return say(`whatIf.money.${fall.what}`)
  }
}

/** The card a row leads to, if it is about one. */
export function cardOf(fall: Fall): Id | undefined {
  switch (fall.of) {
    case 'moment':
    case 'presence':
      return fall.moment
    case 'feeling':
      return fall.feeling
    case 'practice':
      return fall.practice
    case 'demand':
      return fall.role
    case 'owner':
      return fall.support
    case 'clash':
    case 'load':
    case 'prep':
    case 'breath':
      return fall.person
    default:
      return undefined
  }
}

/** What one side of a row says: as it is now, or as it would be. */
export function sideOf(fall: Fall, side: 'before' | 'after', { plan }: Stand, speaking: Speaking): string {
  const { say, format } = speaking
  switch (fall.of) {
    case 'moment':
      return sayReadiness(fall, side, plan, speaking)
    case 'feeling': {
      const { holding } = fall[side]
      return holding.length > 0
        ? say('whatIf.side.held', { practices: namesOf(plan, holding, speaking) })
        : say('whatIf.side.held.none')
    }
    case 'practice': {
      const { people, roles } = fall[side]
      if (people.length > 0) return namesOf(plan, people, speaking)
      return roles.length > 0
        ? say('whatIf.side.role', { roles: namesOf(plan, roles, speaking) })
        : say('whatIf.side.nobody')
    }
    case 'clash':
    case 'overlap': {
      const row = fall[side]
      return row
        ? say('whatIf.side.clash', { n: row.minutes, weekdays: format.weekdays(row.weekdays) })
        : say('whatIf.side.clash.none')
    }
    case 'presence':
      return sayGaps(fall[side], speaking)
    case 'demand':
      return sayDemand(fall[side], speaking)
    case 'load':
      return sayLoad(fall[side], speaking)
    case 'breath':
      return sayBreath(fall[side], speaking)
    case 'prep': {
      const left = fall[side]?.unplaced ?? 0
      return left > 0 ? say('whatIf.side.prep', { n: Math.round(left) }) : say('whatIf.side.prep.none')
    }
    case 'hole':
      return say(fall[side] ? 'whatIf.side.hole' : 'whatIf.side.hole.none')
    case 'owner':
      return say(fall[side] ? 'whatIf.side.owner' : 'whatIf.side.owner.none')
    case 'money':
      return format.money(fall[side], plan.plan.currency)
  }
}

const few = 2

/** Of a moment that waits already, only what it waits for besides, or no longer. */
function sayReadiness(
  { before, after }: Extract<Fall, { of: 'moment' }>,
  side: 'before' | 'after',
  plan: Plan,
  speaking: Speaking,
): string {
  const { say } = speaking
  const { state, missing } = side === 'before' ? before : after
  if (state !== 'blocked') return say(`planView.ready.is.${state}`)
  const more = after.missing.filter(id => !before.missing.includes(id))
  const gone = before.missing.filter(id => !after.missing.includes(id))
  if (side === 'after' && before.state === 'blocked') {
    return more.length > 0
      ? say('whatIf.side.waits.more', { supports: namesOf(plan, more, speaking) })
      : say('whatIf.side.waits.less', { supports: namesOf(plan, gone, speaking) })
  }
  return missing.length > few
    ? say('whatIf.side.waits.n', { n: missing.length })
    : say('whatIf.side.waits', { supports: namesOf(plan, missing, speaking) })
}

/** Weekdays on which as many are there are said together. */
export function sayGaps(gaps: readonly CoverageGap[], { say, format }: Speaking): string {
  if (gaps.length === 0) return say('whatIf.side.present.enough')
  const alike = Map.groupBy(gaps, ({ needed, present }) => `${needed} ${present}`)
  return format.list(
    [...alike.values()].flatMap(([first, ...others]) =>
      first
        ? say('whatIf.side.present', {
            n: first.needed,
            present: format.number(first.present),
            weekdays: format.weekdays([first, ...others].map(({ weekday }) => weekday)),
          })
        : [],
    ),
  )
}

function sayDemand(
  { over, peak, have, percent, contactMinutesPerDay, capacityMinutes }: RoleDemand,
  { say, format }: Speaking,
): string {
  if (over.length > 0) return say('whatIf.side.demand', { peak: format.number(peak), have: format.number(have) })
  if (percent === null || percent <= 100) return say('whatIf.side.demand.enough')
  return say('whatIf.side.demand.load', {
    contact: Math.round(contactMinutesPerDay),
    capacity: Math.round(capacityMinutes),
  })
}

function sayLoad({ percent, contactMinutesPerDay, capacityMinutes }: Load, { say }: Speaking): string {
  const contact = Math.round(contactMinutesPerDay)
  if (percent === null) return say('whatIf.side.load.none', { contact })
  return say('whatIf.side.load', { percent: Math.round(percent), contact, capacity: Math.round(capacityMinutes) })
}

function sayBreath(rows: readonly Breath[], { say, format }: Speaking): string {
  if (rows.length === 0) return say('whatIf.side.breath.kept')
  const alike = Map.groupBy(rows, ({ minutes, limit }) => `${minutes} ${limit}`)
  return format.list(
    [...alike.values()].flatMap(([first, ...others]) =>
      first
        ? say(`whatIf.side.breath.${first.rule}`, {
            minutes: Math.round(first.minutes),
            limit: Math.round(first.limit),
            weekdays: format.weekdays([first, ...others].map(({ weekday }) => weekday)),
          })
        : [],
    ),
  )
}
