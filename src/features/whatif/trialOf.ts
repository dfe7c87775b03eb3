import type { Trial } from '../../derive/whatIf.ts'
import type { Plan } from '../../domain/plan.ts'
import type { Asked } from '../../store/whatIfAsked.ts'

/** What an address asks to try; what it leaves open is as it is now. Undefined for what is not in the plan, or has no time to move. */
export function trialOf(plan: Plan, asked: Exclude<Asked, { ask: 'choose' | 'ways' }>): Trial | undefined {
  switch (asked.ask) {
    case 'without':
      return { kind: 'without', record: asked.record }
    case 'fte': {
      const fte = asked.fte ?? plan.people.get(asked.person)?.fte
      return fte === undefined ? undefined : { kind: 'fte', person: asked.person, fte }
    }
    case 'headcount': {
      const headcount = asked.headcount ?? plan.roles.get(asked.role)?.headcount
      return headcount === undefined ? undefined : { kind: 'headcount', role: asked.role, headcount }
    }
    case 'move': {
      const start = asked.start ?? plan.moments.get(asked.moment)?.start
      return start === undefined ? undefined : { kind: 'move', moment: asked.moment, start, following: asked.following }
    }
  }
}
