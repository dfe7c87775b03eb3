import { nanoid } from 'nanoid'

/** A stream of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Runs with random ids that are the same for the same seed, so that a failing run fails again. */
export function withSeededIds<T>(seed: number, run: (random: () => number) => T): T {
  const real = crypto.getRandomValues
  const ids = randomFrom(seed ^ 0x5eed)
  crypto.getRandomValues = array => {
    if (array instanceof Uint8Array) for (let index = 0; index < array.length; index++) array[index] = ids() * 256
    return array
  }
  try {
    nanoid(32_768) // empties the pool of letters nanoid draws ahead
    return run(randomFrom(seed))
  } finally {
    crypto.getRandomValues = real
  }
}
