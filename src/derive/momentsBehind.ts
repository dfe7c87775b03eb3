import type { Id } from '../domain/ids.ts'
import type { Moment, Plan } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { decidedShareOf } from './choice.ts'
import { momentsOf, theDay } from './theDay.ts'
import { linksByTo } from './validLinks.ts'
import { isIn } from './whoIsIn.ts'

/** Moments behind a number, in reading order. */
type Behind = readonly Id<'moment'>[]

/** [D12] The moments of the day that aim at an outcome. */
export function momentsAiming(
  plan: Pick<Plan, 'plan' | 'days' | 'moments' | 'outcomes' | 'links'>,
  outcome: string,
  asked?: string,
): Behind {
  const aiming = new Set(
    (linksByTo(plan, 'aims-at').get(outcome as Id<'outcome'>) ?? []).map(link => link.from), // an unknown id has no links
  )
  return idsOf(plan, asked, moment => aiming.has(moment.id))
}

/** [D15] The timed moments of the day that say who decides: of everyone, or those one learner is in. */
export function momentsDeciding(
  plan: Pick<Plan, 'plan' | 'days' | 'moments'>,
  learner: string,
  asked?: string,
): Behind {
  return idsOf(plan, asked, moment => isTimed(moment) && decidedShareOf(moment) !== undefined && isOf(moment, learner))
}

/** [D16] The timed moments of a learner with a wanted feeling named for them; `everyone` counts those for all, too. */
export function momentsFeltFor(
  plan: Pick<Plan, 'plan' | 'days' | 'moments' | 'feelings'>,
  learner: string,
  everyone: 'named' | 'everyone',
  asked?: string,
): Behind {
  const wanted = new Set(
    [...plan.feelings.values()]
      .filter(({ kind }) => kind === 'aim')
      .filter(feeling => feeling.learner === learner || (everyone === 'everyone' && feeling.learner === null))
      .map(feeling => feeling.moment),
  )
  return idsOf(plan, asked, moment => isTimed(moment) && isOf(moment, learner) && wanted.has(moment.id))
}

function isOf(moment: Moment, learner: string): boolean {
  return learner === '' || isIn(moment, learner as Id<'learner'>) // an unknown learner is in what names nobody
}

function idsOf(
  plan: Pick<Plan, 'plan' | 'days' | 'moments'>,
  asked: string | undefined,
  counts: (moment: Moment) => boolean,
): Behind {
  const day = theDay(plan, asked)
  return day
    ? momentsOf(plan, day.id)
        .filter(counts)
        .map(({ id }) => id)
    : []
}
