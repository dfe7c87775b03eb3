import { compareText, type Id } from '../domain/ids.ts'

/**
 * The groups in which each leads to each other (strongly connected, two or more, or one that leads to itself), as sorted
 * ids, by their first. Walks without recursion, so that a long chain is no danger.
 */
export function circlesAmong<I extends Id>(ids: readonly I[], leadsTo: (id: I) => readonly I[]): I[][] {
  const order = finishingOrder(ids, leadsTo)
  const comesFrom = new Map<I, I[]>()
  for (const id of ids) for (const to of leadsTo(id)) comesFrom.set(to, [...(comesFrom.get(to) ?? []), id])
  const seen = new Set<I>()
  const groups: I[][] = []
  for (const id of order.toReversed()) {
    if (seen.has(id)) continue
    const group = new Set([id])
    for (const member of group) {
      seen.add(member)
      for (const from of comesFrom.get(member) ?? []) if (!seen.has(from)) group.add(from) // a set also visits what is added on the way
    }
    groups.push([...group].sort(compareText))
  }
  return groups
    .filter(([first, ...others]) => others.length > 0 || (first !== undefined && leadsTo(first).includes(first)))
    .sort(([a = ''], [b = '']) => compareText(a, b))
}

/** Every id after all it leads to, as a walk in depth leaves them. */
function finishingOrder<I>(ids: readonly I[], leadsTo: (id: I) => readonly I[]): I[] {
  const known = new Set(ids)
  const entered = new Set<I>()
  const order: I[] = []
  for (const start of ids) {
    const path: { readonly id: I; readonly rest: I[] }[] = []
    const enter = (id: I) => {
      if (entered.has(id) || !known.has(id)) return
      entered.add(id)
      path.push({ id, rest: [...leadsTo(id)] })
    }
    enter(start)
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const next = last.rest.pop()
      if (next !== undefined) enter(next)
      else {
        order.push(last.id)
        path.pop()
      }
    }
  }
  return order
}
