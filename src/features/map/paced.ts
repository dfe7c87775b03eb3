export interface Pace<T> {
  /** Where it is on the way to; undefined when it has arrived. */
  to(): T | undefined
  go(to: T): void
  /** Does not wait for the next frame. */
  arrive(): void
}

/** Goes somewhere at once, and from then on once a frame at most: of keys that come faster the last one counts. */
export function paced<T>(go: (to: T) => void, nextFrame: (then: () => void) => void = requestAnimationFrame): Pace<T> {
  let wanted: T | undefined
  let isWaiting = false

  function arrive() {
    const to = wanted
    wanted = undefined
    if (to !== undefined) go(to)
  }

  function onFrame() {
    isWaiting = wanted !== undefined
    if (!isWaiting) return
    arrive()
    nextFrame(onFrame)
  }

  return {
    to: () => wanted,
    arrive,
    go(to) {
      if (isWaiting) {
        wanted = to
        return
      }
      isWaiting = true
      go(to)
      nextFrame(onFrame)
    },
  }
}
