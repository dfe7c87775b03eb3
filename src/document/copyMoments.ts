import { type Id, newId } from '../domain/ids.ts'
import type { LinkKind } from '../domain/links.ts'
import { editFields } from './edits.ts'
import { create, type Writer } from './writer.ts'

export interface CopiedWith {
  /** Whether copies are made by the practices of their originals, and by the same people. */
  readonly practices: boolean
}

const ofPractices: ReadonlySet<LinkKind> = new Set(['makes', 'shapes'])

/** Gives copies of moments what their originals have: feelings, marks of the curve, links, faces left out. */
export function copyBelongings(
  document: Writer,
  moments: ReadonlyMap<Id<'moment'>, Id<'moment'>>,
  { practices }: CopiedWith,
): void {
  const plan = document.plan()
  const copies = new Map<Id, Id>(moments)
  for (const feeling of plan.feelings.values()) {
    const moment = moments.get(feeling.moment)
    if (!moment) continue
    const copy = newId('feeling')
    copies.set(feeling.id, copy)
    create(document, copy, { ...feeling, moment })
  }
  for (const point of plan.curve.values()) {
    const moment = moments.get(point.moment)
    if (moment) create(document, newId('curve'), { ...point, moment })
  }
  for (const link of plan.links.values()) {
    if (!practices && ofPractices.has(link.kind)) continue
    const from = copies.get(link.from) ?? link.from
    const to = copies.get(link.to) ?? link.to
    const standsStill = from === link.from && to === link.to
    if (!standsStill && document.has(from) && document.has(to)) create(document, newId('link'), { ...link, from, to })
  }
}

/** People who do a practice in some moments only do it in the copies of these, too. */
export function assignToCopies(document: Writer, moments: ReadonlyMap<Id<'moment'>, Id<'moment'>>): void {
  for (const link of document.plan().links.values()) {
    if (link.kind !== 'assigned') continue
    const more = link.moments.flatMap(moment => moments.get(moment) ?? [])
    if (more.length > 0) editFields(document, link.id, { moments: [...link.moments, ...more] })
  }
}
