import type { Id } from '../domain/ids.ts'
import { keyAfter } from '../domain/order.ts'
import type { Moment, Plan } from '../domain/plan.ts'
import { isTimed } from '../domain/studentDay.ts'
import { type Command, removeRecord } from './commands.ts'
import { editFields } from './edits.ts'
import { create } from './writer.ts'

/**
 * Gives a learner a way of their own to live a moment: a copy of what is said of it, for them alone. Where they share a
 * way with others, theirs begins as a copy of that one. How many adults and students it takes stays with the moment.
 * Refused when the id is in use, either is gone, or they have a way of their own already.
 */
export function addVariant(home: Id<'moment'>, learner: Id<'learner'>, id: Id<'moment'>): Command {
  return document => {
    const plan = document.plan()
    const moment = plan.moments.get(home)
    if (!moment || !plan.learners.has(learner) || document.has(id)) return
    const shared = variantFor(plan, home, learner)
    if (shared && shared.learners.length === 1) return
    const like = shared ?? moment
    const { day, title, kind, part, weekdays, place, does, learns, grouping, blended, choice, tags, lang } = like
    const { needsDevice, needsInternet } = like
    if (shared) takeOut(shared, learner)(document)
    const orders = [...plan.moments.values()].filter(other => other.day === day).map(other => other.order)
    create(document, id, {
      ...{ day, title, kind, part, weekdays, place, does, learns, grouping, blended, choice, tags, lang },
      ...{ needsDevice, needsInternet },
      ...(isTimed(like) && { start: like.start, end: like.end }),
      learners: [learner],
      variantOf: home,
      order: keyAfter(like.order, orders),
    })
  }
}

/** Takes a learner out of a way of living a moment, and the way itself away when it was theirs alone: they live it as everyone again. */
export function leaveVariant(id: Id<'moment'>, learner: Id<'learner'>): Command {
  return document => {
    const variant = document.plan().moments.get(id)
    if (!variant?.variantOf || !variant.learners.includes(learner)) return
    if (variant.learners.length > 1) takeOut(variant, learner)(document)
    else removeRecord(id)(document)
  }
}

function takeOut({ id, learners }: Moment, learner: Id<'learner'>): Command {
  return document => editFields(document, id, { learners: learners.filter(other => other !== learner) })
}

/** The way a learner lives a moment instead: the first by order, one of their own before one they share. */
function variantFor(plan: Pick<Plan, 'moments'>, home: Id<'moment'>, learner: Id<'learner'>): Moment | undefined {
  const day = plan.moments.get(home)?.day
  const ways = [...plan.moments.values()].filter(
    other => other.variantOf === home && other.day === day && other.learners.includes(learner),
  )
  return ways.sort((a, b) => a.learners.length - b.learners.length || (a.order < b.order ? -1 : 1))[0]
}
