import { useCallback, useLayoutEffect, useMemo, useState } from 'react'

/** The heights of what stands on the board, by id, as the page lays it out; measured for each size of its columns. */
export function useMeasured(size: string): {
  readonly heights: ReadonlyMap<string, number>
  /** Watches an element from when it is on the page; give its result as `ref`. */
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined
} {
  const [measured, setMeasured] = useState<{ readonly [size: string]: ReadonlyMap<string, number> }>({})
  const take = useCallback(
    (found: readonly (readonly [string, number])[]) =>
      setMeasured(before => {
        const now = withHeights(before[size] ?? none, found)
        return now === before[size] ? before : { ...before, [size]: now }
      }),
    [size],
  )
  const watched = useMemo(
    () => ({ elements: new Set<HTMLElement>(), observer: undefined as ResizeObserver | undefined }),
    [],
  )
  useLayoutEffect(() => {
    const read = (elements: Iterable<HTMLElement>) =>
      take([...elements].map(each => [each.dataset.node ?? '', each.offsetHeight]))
    const observer = new ResizeObserver(entries => read(entries.map(entry => entry.target as HTMLElement))) // those watched below
    watched.observer = observer
    read(watched.elements)
    for (const element of watched.elements) observer.observe(element)
    return () => observer.disconnect()
  }, [take, watched])
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
  return { heights: measured[size] ?? none, measure }
}

const none: ReadonlyMap<string, number> = new Map()

/** The heights with those just measured; the same map when none has changed. What is laid out nowhere has none. */
export function withHeights(
  heights: ReadonlyMap<string, number>,
  found: readonly (readonly [id: string, height: number])[],
): ReadonlyMap<string, number> {
  const fresh = found.filter(([id, height]) => height > 0 && heights.get(id) !== height)
  return fresh.length > 0 ? new Map([...heights, ...fresh]) : heights
}
