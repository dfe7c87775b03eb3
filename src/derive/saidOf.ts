const said = new WeakMap<object, Map<unknown, unknown>>()

/** A place for what has been said of a plan, by what said it; a plan never changes, so it need not be said again. */
export function saidOf(plan: object): Map<unknown, unknown> {
  const known = said.get(plan)
  if (known) return known
  const fresh = new Map<unknown, unknown>()
  said.set(plan, fresh)
  return fresh
}
