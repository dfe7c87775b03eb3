import type { Id } from '../../src/domain/ids.ts'
import type { Moment, Plan, Support } from '../../src/domain/plan.ts'

/** [D21] and [D22] once more, slow and from the words of the rules alone: nothing is remembered, nothing shared with the rules. */

type SupportId = Id<'support'>

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function linksOf(plan: Plan, kind: string): { from: Id; to: Id; weight?: string }[] {
  const records = new Set<Id>(
    [plan.moments, plan.practices, plan.supports, plan.permissions].flatMap((table): Id[] => [...table.keys()]),
  )
  return [...plan.links.values()].filter(link => link.kind === kind && records.has(link.from) && records.has(link.to))
}

function requiredBy(plan: Plan, id: Id): Id[] {
  return linksOf(plan, 'requires').flatMap(link => (link.from === id ? [link.to] : []))
}

/** Everything one gets to by going along `requires`, any number of steps from one on. */
function reachedFrom(plan: Plan, id: Id): Id[] {
  const reached: Id[] = []
  const toVisit = requiredBy(plan, id)
  for (let next = toVisit.pop(); next !== undefined; next = toVisit.pop()) {
    if (reached.includes(next)) continue
    reached.push(next)
    toVisit.push(...requiredBy(plan, next))
  }
  return reached
}

function practicesOf(plan: Plan, moment: Id): Id[] {
  return linksOf(plan, 'makes').flatMap(link => (link.to === moment ? [link.from] : []))
}

function missingNeededBy(plan: Plan, moment: Id): Support[] {
  const practices = practicesOf(plan, moment)
  const direct = linksOf(plan, 'needs').filter(link => link.weight === 'needed' && practices.includes(link.from))
  const all = direct.flatMap(link => [link.to, ...reachedFrom(plan, link.to)])
  return [...plan.supports.values()]
    .filter(({ id, status }) => all.includes(id) && status === 'missing')
    .sort((a, b) => byText(a.id, b.id))
}

/** [D21] All moments are looked at again before each step. */
export function ladderFromScratch(plan: Plan, asked?: string) {
  const days = [...plan.days.values()]
  const aims = days.filter(({ kind }) => kind === 'aim')
  aims.sort((a, b) => byText(a.order, b.order) || byText(a.id, b.id))
  const theDay = days.find(({ id }) => id === asked) ?? aims[0]
  const startOf = ({ start, end }: Moment) =>
    start !== undefined && end !== undefined && end > start ? start : Number.MAX_VALUE
  let left = [...plan.moments.values()].filter(({ day, id }) => day === theDay?.id && practicesOf(plan, id).length > 0)
  const have: SupportId[] = []
  const steps = []
  let total = 0
  while (left.length > 0) {
    const offers = left.map(moment => {
      const buys = missingNeededBy(plan, moment.id).filter(({ id }) => !have.includes(id))
      const unpriced = buys.filter(each => each.costOneTime === null && each.costPerYear === null).length
      const cost = buys
        .map(each => (each.costOneTime ?? 0) + (each.costPerYear ?? 0))
        .sort((a, b) => a - b)
        .reduce((sum, each) => sum + each, 0)
      return { moment, buys, unpriced, cost }
    })
    offers.sort(
      (a, b) =>
        a.unpriced - b.unpriced ||
        a.cost - b.cost ||
        a.buys.length - b.buys.length ||
        startOf(a.moment) - startOf(b.moment) ||
        byText(a.moment.id, b.moment.id),
    )
    const [best] = offers
    if (!best) break
    total += best.cost
    const buys = best.buys.map(({ id }) => id)
    steps.push({ moment: best.moment.id, buys, cost: best.cost, unpriced: best.unpriced, total })
    have.push(...buys)
    left = left.filter(moment => moment !== best.moment)
  }
  return steps
}

/** The supports that lead to this one and that it leads to, with itself, by id. */
function circleOf(plan: Plan, id: SupportId): SupportId[] {
  const mates = [...plan.supports.keys()].filter(
    other => other !== id && reachedFrom(plan, id).includes(other) && reachedFrom(plan, other).includes(id),
  )
  return [id, ...mates].sort(byText)
}

/** [D22] Each support is asked for its circle; a circle is listed by the support that comes first in it. */
export function circlesFromScratch(plan: Plan): SupportId[][] {
  return [...plan.supports.keys()]
    .filter(id => reachedFrom(plan, id).includes(id) && circleOf(plan, id)[0] === id)
    .sort(byText)
    .map(id => circleOf(plan, id))
}

/** [D22] Every way that can be waited for is walked to its end; the longest is kept, of equals the one whose ids come first. */
export function waitsFromScratch(plan: Plan) {
  const isMissing = (id: SupportId) => plan.supports.get(id)?.status === 'missing'
  const ownWeeks = (id: SupportId) => {
    const open = linksOf(plan, 'awaits')
      .filter(link => link.from === id)
      .map(link => plan.permissions.get(link.to as Id<'permission'>)) // what a support awaits is a permission
      .filter(permission => permission?.status !== 'granted')
    const refused = open.some(permission => permission?.status === 'refused')
    const weeks = open.map(permission => permission?.weeks ?? 0)
    return refused ? Number.POSITIVE_INFINITY : (plan.supports.get(id)?.leadWeeks ?? 0) + Math.max(0, ...weeks)
  }
  const waysFrom = (id: SupportId): { weeks: number; path: SupportId[] }[] => {
    const circle = circleOf(plan, id)
    const members = circle.filter(isMissing)
    const own = Math.max(...members.map(ownWeeks))
    const next = members
      .flatMap(member => requiredBy(plan, member) as SupportId[]) // what a support requires is a support
      .filter(other => isMissing(other) && !circle.includes(other))
    const name = circle.slice(0, 1)
    if (next.length === 0) return [{ weeks: own, path: name }]
    return next.flatMap(waysFrom).map(({ weeks, path }) => ({ weeks: own + weeks, path: [...name, ...path] }))
  }
  return [...plan.moments.values()]
    .filter(({ day }) => ['aim', 'variant'].includes(plan.days.get(day)?.kind ?? ''))
    .sort((a, b) => byText(a.id, b.id))
    .map(({ id }) => {
      const ways = missingNeededBy(plan, id).flatMap(each => waysFrom(each.id))
      const weeks = Math.max(0, ...ways.map(way => way.weeks))
      if (weeks === Number.POSITIVE_INFINITY) return { moment: id, weeks: null, path: [] }
      const longest = ways.filter(way => way.weeks === weeks).map(way => way.path)
      return { moment: id, weeks, path: longest.sort(byIds)[0] ?? [] }
    })
}

function byIds(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((id, index) => id !== b[index])
  return at === -1 ? 0 : byText(a[at] ?? '', b[at] ?? '')
}
