import type { WaitStep } from '../../derive/waitingFor.ts'
import type { Id } from '../../domain/ids.ts'
import type { SayEveryWord } from '../../store/everyWord.ts'
import type { StartTime } from './startTimes.ts'

const fewWeeks = 12
const weeksInMonth = 52 / 12

/** When it could start, no more exactly than anybody knows it. */
export function sayStart({ weeks, unknown }: Pick<StartTime, 'weeks' | 'unknown'>, say: SayEveryWord): string {
  if (weeks === null) return say('planView.when.refused')
  if (weeks === 0) return say(unknown.length > 0 ? 'planView.when.unknown' : 'planView.when.now')
  const n = Math.ceil(weeks)
  const months = Math.round(n / weeksInMonth)
  const isLong = n > fewWeeks
  if (unknown.length > 0) return say(isLong ? 'planView.when.least.long' : 'planView.when.least', { n, months })
  return say(isLong ? 'planView.when.in.long' : 'planView.when.in', { n, months })
}

/** The way there as it happens: `First: the plan, 6 weeks. Then: the room, 4 weeks and 2 for a yes from the office.` */
export function sayPath(steps: readonly WaitStep[], say: SayEveryWord, name: (id: Id) => string): string {
  return steps
    .map((step, index) => {
      const said = sayStep(step, say, name)
      if (steps.length === 1) return say('planView.when.only', { step: said })
      return say(index === 0 ? 'planView.when.first' : 'planView.when.then', { step: said })
    })
    .join(' ')
}

function sayStep({ support, weeks, permission }: WaitStep, say: SayEveryWord, name: (id: Id) => string): string {
  const card = name(support)
  const takes =
    weeks === null
      ? say('planView.when.step.unknown', { card })
      : weeks === 0
        ? say('planView.when.step.none', { card })
        : say('planView.when.step', { card, n: weeks })
  if (!permission) return takes
  const granter = permission.granter || say('planView.yes.somebody')
  if (permission.weeks === null) return say('planView.when.step.yes.unknown', { step: takes, granter })
  return permission.weeks === 0
    ? say('planView.when.step.yes.none', { step: takes, granter })
    : say('planView.when.step.yes', { step: takes, n: permission.weeks, granter })
}
