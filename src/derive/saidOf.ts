type Said = Map<unknown, unknown>

const said = new WeakMap<object, Said>()
let latest: { readonly plan: object; readonly said: Said } | undefined // one plan is asked much in a row

/** A place for what has been said of a plan, by what said it; a plan never changes, so it need not be said again. */
export function saidOf(plan: object): Said {
  if (latest?.plan === plan) return latest.said
  const known = said.get(plan) ?? new Map()
  said.set(plan, known)
  latest = { plan, said: known }
  return known
}
