/** Things of which the first by some order is wanted, again and again, while others come in. */
export interface Queue<T> {
  add(item: T): void
  /** The first, which stays; undefined when none is left. */
  first(): T | undefined
  /** Takes the first out; undefined when none is left. */
  take(): T | undefined
}

/** A queue by an order, as a heap: adding and taking one takes as many comparisons as the number of items has digits in base two. */
export function queueOf<T>(compare: (a: T, b: T) => number, items: Iterable<T> = []): Queue<T> {
  const heap: T[] = []

  const isBefore = (a: number, b: number) =>
    b >= heap.length || (a < heap.length && compare(heap[a] as T, heap[b] as T) < 0) // both are there

  function swap(a: number, b: number) {
    const item = heap[a] as T // both are there
    heap[a] = heap[b] as T
    heap[b] = item
  }

  function add(item: T) {
    heap.push(item)
    for (let at = heap.length - 1; at > 0 && isBefore(at, (at - 1) >> 1); at = (at - 1) >> 1) swap(at, (at - 1) >> 1)
  }

  function take(): T | undefined {
    if (heap.length < 2) return heap.pop()
    swap(0, heap.length - 1)
    const first = heap.pop()
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      const child = isBefore(left, right) ? left : right
      if (child >= heap.length || !isBefore(child, at)) return first
      swap(at, child)
      at = child
    }
  }

  for (const item of items) add(item)
  return { add, first: () => heap[0], take }
}
