/** What keys that come fast lead through. */
export interface Pace<T> {
  /** Where it is on the way to; undefined when it has arrived. */
  to(): T | undefined
  go(to: T): void
  /** Does not wait any longer. */
  arrive(): void
}

/** Longer than a key held down takes to come again, and too short to be noticed once it is let go (ms). */
const restAfter = 120

/**
 * Goes somewhere at once. What comes right after is only passed, once a frame, until no more has come for a moment: then
 * it goes to the last of them. Passing `undefined` says that nothing is passed any more.
 */
export function paced<T>(
  go: (to: T) => void,
  pass: (by: T | undefined) => void,
  nextFrame: (then: () => void) => void = requestAnimationFrame,
): Pace<T> {
  let wanted: T | undefined
  let willPass = false
  let rest: ReturnType<typeof setTimeout> | undefined

  function passNow() {
    willPass = false
    if (wanted !== undefined) pass(wanted)
  }

  function arrive() {
    clearTimeout(rest)
    rest = undefined
    const to = wanted
    wanted = undefined
    if (to === undefined) return
    pass(undefined)
    go(to)
  }

  return {
    to: () => wanted,
    arrive,
    go(to) {
      const isFast = rest !== undefined
      clearTimeout(rest)
      rest = setTimeout(arrive, restAfter)
      if (!isFast) return go(to)
      wanted = to
      if (!willPass) nextFrame(passNow)
      willPass = true
    },
  }
}
