const short = 40

/**
 * Puts a list in order, in place, equal items as they came. Most lists of a plan are short, and `sort` takes room for a
 * long one whatever it is given.
 */
export function inShortOrder<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  if (list.length > short) return list.sort(compare)
  for (let next = 1; next < list.length; next++) {
    const item = list[next] as T // within the list
    if (compare(list[next - 1] as T, item) <= 0) continue // in order so far, as most are
    let [from, to] = [0, next - 1]
    while (from < to) {
      const middle = (from + to) >> 1
      if (compare(list[middle] as T, item) <= 0) from = middle + 1
      else to = middle
    }
    for (let at = next; at > from; at--) list[at] = list[at - 1] as T
    list[from] = item
  }
  return list
}

/** Where an item stands in a list that is in order, or would. */
export function placeIn<T>(list: readonly T[], item: T, compare: (a: T, b: T) => number): number {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (compare(list[middle] as T, item) < 0) from = middle + 1
    else to = middle
  }
  return from
}
