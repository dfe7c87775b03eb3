/** Weekdays that say the same, once. */
export interface AlikeDays<T> {
  readonly weekdays: readonly number[]
  /** The first of them. */
  readonly day: T
}

/** Weekdays in their order, those of which `said` gives the same taken together. */
export function alikeDays<T extends { readonly weekday: number }>(
  days: readonly T[],
  said: (day: T) => unknown,
): AlikeDays<T>[] {
  const groups = Map.groupBy(days, day => JSON.stringify(said(day)))
  return [...groups.values()].flatMap(group => {
    const [day] = group
    return day ? [{ day, weekdays: group.map(each => each.weekday) }] : []
  })
}
