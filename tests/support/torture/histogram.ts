/** Durations by how often they came: small enough to be sent between processes. */
export type Histogram = readonly number[]

const stepMs = 0.05
const steps = 200_000 // up to ten seconds

export interface Tally {
  note(ms: number): void
  /** As pairs of a step and how many fell there. */
  histogram(): Histogram
}

export function tally(): Tally {
  const counts = new Uint32Array(steps)
  return {
    note: ms => {
      const step = Math.min(steps - 1, Math.max(0, Math.floor(ms / stepMs)))
      counts[step] = (counts[step] ?? 0) + 1
    },
    histogram: () => [...counts.entries()].filter(([, count]) => count > 0).flat(),
  }
}

/** The duration that a share of all do not exceed, in milliseconds, to a twentieth. */
export function quantile(histograms: readonly Histogram[], share: number): number {
  const counts = new Map<number, number>()
  for (const histogram of histograms) {
    for (let index = 0; index < histogram.length; index += 2) {
      const step = histogram[index] ?? 0
      counts.set(step, (counts.get(step) ?? 0) + (histogram[index + 1] ?? 0))
    }
  }
  let left = share * countOf(histograms)
  for (const [step, count] of [...counts].sort(([a], [b]) => a - b)) {
    left -= count
    if (left <= 0) return (step + 1) * stepMs
  }
  return 0
}

export function countOf(histograms: readonly Histogram[]): number {
  return histograms.reduce((sum, histogram) => sum + histogram.reduce((all, n, at) => all + (at % 2 ? n : 0), 0), 0)
}
