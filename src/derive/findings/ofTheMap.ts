import type { Id } from '../../domain/ids.ts'
import type { Readiness } from '../readiness.ts'
import { linksByTo } from '../validLinks.ts'
import { type Found, found, topic } from './found.ts'
import { idsOnly, kind } from './kind.ts'

const ownerless = topic('medium', 'D20')
const circular = topic('high', 'D22', 'circle')
const refused = topic('low', 'D22', 'refused')
const bottleneck = topic('low', 'D23')

/** Loose ends, and what moments wait for. */
export const ofTheMap = [
  idsOnly(({ looseEnds }) => looseEnds.momentsUnmapped, topic('medium', 'D19', 'momentsUnmapped')),
  idsOnly(({ looseEnds }) => looseEnds.practicesWithoutRole, topic('medium', 'D19', 'practicesWithoutRole')),
  idsOnly(({ looseEnds }) => looseEnds.supportsWithoutOwner, topic('medium', 'D19', 'supportsWithoutOwner')),
  idsOnly(({ looseEnds }) => looseEnds.supportsNobodyNeeds, topic('low', 'D19', 'supportsNobodyNeeds')),
  idsOnly(({ looseEnds }) => looseEnds.practicesWithoutMoment, topic('low', 'D19', 'practicesWithoutMoment')),
  idsOnly(({ looseEnds }) => looseEnds.outcomesUnaimed, topic('low', 'D19', 'outcomesUnaimed')),
  idsOnly(({ looseEnds }) => looseEnds.danglingLinks, topic('low', 'D19', 'danglingLinks')),
  kind(({ readiness }, plan) => [readiness, linksByTo(plan, 'owns')], blockedWithNoOwner),
  kind(
    ({ cycles }) => [cycles],
    circle => found(circular, circle),
  ),
  kind(
    ({ earliest }) => [earliest],
    ({ moment, weeks }) => (weeks === null ? found(refused, [moment]) : []),
  ),
  kind(
    ({ bottlenecks }) => [bottlenecks],
    ({ support, momentsLost, feelingsLost }) =>
      momentsLost > 1 ? found(bottleneck, [support], { feelingsLost, momentsLost }) : [],
  ),
]

/** A blocked moment that waits for supports nobody owns. */
function blockedWithNoOwner(
  { moment, state, missing }: Readiness,
  owned: { has(id: Id<'support' | 'action'>): boolean },
): Found | [] {
  const orphans = state === 'blocked' ? missing.filter(id => !owned.has(id)) : []
  return orphans.length > 0 ? found(ownerless, [moment, ...orphans], { supports: orphans.length }) : []
}
