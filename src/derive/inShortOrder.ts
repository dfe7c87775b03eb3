const short = 40

/**
 * Puts a list in order, in place, equal items as they came. Most lists of a plan are short, and `sort` takes room for a
 * long one whatever it is given.
 */
export function inShortOrder<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  if (list.length > short) return list.sort(compare)
  for (let next = 1; next < list.length; next++) {
    const item = list[next] as T // within the list
    let at = next
    for (; at > 0 && compare(list[at - 1] as T, item) > 0; at--) list[at] = list[at - 1] as T
    list[at] = item
  }
  return list
}
