/** One figure of a bench: how many times as long as the plainest way of doing the same, and how many it may be, if that is said. */
export interface Figure {
  readonly what: string
  readonly times: number
  readonly atMost?: number | undefined
}

/** A bench exports one of these as `bench`. */
export type Bench = () => Figure[] | Promise<Figure[]>

/** The median duration of a piece of work once it is warm, in milliseconds. */
export function medianOf(work: () => unknown, runs = 41): number {
  for (let warm = 0; warm < 10; warm++) work()
  const durations = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return medianOfAll(durations)
}

export function medianOfAll(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

export function figureLine({ what, times, atMost }: Figure): string {
  const figure = `${times.toFixed(2).padStart(6)} ×`
  if (atMost === undefined) return `${''.padEnd(6)} ${figure}  ${what}`
  return `${(times <= atMost ? 'within' : 'OVER').padEnd(6)} ${figure} (at most ${atMost} ×)  ${what}`
}
