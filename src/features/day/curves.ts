import { type Slot, type StripTables, slotsOf } from '../../derive/slots.ts'
import type { Id } from '../../domain/ids.ts'
import { curveId, type Learner, type Plan } from '../../domain/plan.ts'
import { bundle } from '../../output/bundles.ts'
import type { Mark } from './ribbon.ts'
import type { Column } from './stripLayout.ts'

type When = 'aim' | 'today'

/** One line of the ribbon. */
export interface Curve {
  readonly key: string
  /** The learner's place among all, which gives hue, dash and marker. */
  readonly index: number
  readonly when: When
  readonly front: boolean
  readonly marks: readonly Mark[]
}

interface Drawn {
  readonly learners: readonly Learner[]
  readonly slots: readonly Slot[]
  readonly columns: readonly Column[]
  readonly points: Plan['curve']
  readonly inFront: Id<'learner'> | null
  readonly marking: When
  /** Where today is told by a day of its own: a learner's marks of it on this row. */
  readonly elsewhere: (learner: Id<'learner'>) => readonly Mark[] | undefined
  readonly drag: { readonly at: Id<'moment'>; readonly level: number } | null
  /** The most a curve may leave its level by. */
  readonly room: number
}

/** The curves in the order they are drawn, that of the learner in front last; those that feel the same side by side. */
export function drawnCurves(asked: Drawn): Curve[] {
  const { learners, slots, columns, points, inFront, marking, elsewhere, drag, room } = asked
  const lines = learners.flatMap((learner, index) => {
    const front = learner.id === inFront
    const whens: readonly When[] = front ? [marking === 'aim' ? 'today' : 'aim', marking] : [marking]
    return whens.map(when => ({
      key: `${learner.id} ${when}`,
      index,
      when,
      front,
      own: when === 'today' ? elsewhere(learner.id) : undefined,
      levels: slots.map(slot =>
        front && when === marking && drag?.at === slot.home ? drag.level : levelOf(points, slot, learner.id, when),
      ),
    }))
  })
  const marked = lines.findIndex(({ front, when }) => front && when === marking)
  const sides = slots.map((_, at) =>
    bundle(
      lines.map(({ levels, own }) => (own ? undefined : levels[at])),
      room,
      marked,
    ),
  )
  return lines
    .map(({ levels, own, ...line }, place) => ({
      ...line,
      marks:
        own ??
        levels.map((level, at): Mark => {
          const { x, width } = columns[at] ?? { x: 0, width: 0 }
          const { side, along } = sides[at]?.[place] ?? { side: 0, along: 0 }
          return { x: x + width / 2 + along, level, side }
        }),
    }))
    .sort((a, b) => Number(a.front) - Number(b.front))
}

/** How a learner feels at a place of the strip: as marked for it, or for the moment whose place it takes. */
export function levelOf(points: Plan['curve'], slot: Slot, learner: Id<'learner'>, when: When): number | undefined {
  const at = (moment: Id<'moment'>) => points.get(curveId(moment, learner, when))?.valence
  return at(slot.home) ?? at(slot.moment.id)
}

/** The place where the ideal lifts the learner in front the most, and by how much; none where it lifts nowhere. */
export function mostLifted(
  slots: readonly Slot[],
  points: Plan['curve'],
  learner: Id<'learner'>,
): { readonly at: Id<'moment'>; readonly lift: number } | null {
  let most: { readonly at: Id<'moment'>; readonly lift: number } | null = null
  for (const slot of slots) {
    const [today, aim] = [levelOf(points, slot, learner, 'today'), levelOf(points, slot, learner, 'aim')]
    if (today === undefined || aim === undefined || aim - today <= (most?.lift ?? 0)) continue
    most = { at: slot.home, lift: aim - today }
  }
  return most
}

/** The same on a whole day, seen with the learner's eyes. */
export function mostLiftedOn(
  plan: StripTables & Pick<Plan, 'curve'>,
  day: string,
  learner: string,
): ReturnType<typeof mostLifted> {
  return mostLifted(slotsOf(plan, day, learner), plan.curve, learner as Id<'learner'>) // nobody's day lifts nowhere
}

/** Whether two curves are drawn alike. */
export function isSameCurve(a: Curve, b: Curve): boolean {
  return (
    a.front === b.front &&
    a.index === b.index &&
    a.marks.length === b.marks.length &&
    a.marks.every((mark, at) => {
      const other = b.marks[at]
      return mark.x === other?.x && mark.level === other.level && mark.side === other.side
    })
  )
}
