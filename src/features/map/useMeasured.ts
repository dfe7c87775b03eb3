import { useCallback, useLayoutEffect, useMemo, useReducer, useRef } from 'react'

/**
 * The heights of what stands on the board, by id, as the page lays it out; measured for each size of its columns. They
 * change under the hand; `version` does when one is not what the board has taken it for.
 */
export function useMeasured(
  size: string,
  takenFor: (id: string) => number,
): {
  readonly heights: ReadonlyMap<string, number>
  readonly version: number
  /** Watches a column, and what stands in it, from when it is on the page; give its result as `ref`. */
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined
} {
  const [version, next] = useReducer((n: number) => n + 1, 0)
  const bySize = useMemo(() => new Map<string, Map<string, number>>(), [])
  const heights = bySize.get(size) ?? new Map<string, number>()
  bySize.set(size, heights)
  const latest = useRef(takenFor)
  latest.current = takenFor
  const watched = useMemo(
    () => ({ elements: new Set<HTMLElement>(), observer: undefined as ResizeObserver | undefined }),
    [],
  )
  useLayoutEffect(() => {
    const read = (columns: Iterable<Element>) => {
      const items = [...columns].flatMap(column => [...column.querySelectorAll<HTMLElement>(':scope > [data-node]')])
      const found = items.map(each => [each.dataset.node ?? '', each.offsetHeight] as const)
      if (noteHeights(heights, found, latest.current)) next()
    }
    const observer = new ResizeObserver(entries => read(entries.map(entry => entry.target))) // a column is as high as all in it
    watched.observer = observer
    read(watched.elements)
    for (const element of watched.elements) observer.observe(element)
    return () => observer.disconnect()
  }, [heights, watched])
  const measure = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined
      watched.elements.add(element)
      watched.observer?.observe(element)
      return () => {
        watched.elements.delete(element)
        watched.observer?.unobserve(element)
      }
    },
    [watched],
  )
  return { heights, version, measure }
}

/**
 * Notes the heights just measured, and tells whether they are news: the first at all, or one that is not what it was taken
 * for. What is laid out nowhere has none.
 */
export function noteHeights(
  heights: Map<string, number>,
  found: readonly (readonly [id: string, height: number])[],
  takenFor: (id: string) => number,
): boolean {
  const there = found.filter(([, height]) => height > 0)
  const isNews =
    (heights.size === 0 && there.length > 0) ||
    there.some(([id, height]) => (heights.get(id) ?? takenFor(id)) !== height)
  for (const [id, height] of there) heights.set(id, height)
  return isNews
}
