/** Waits until something holds; gives how long it took in milliseconds, or undefined when it did not in time. */
export async function until(holds: () => boolean, waitMs: number, everyMs = 20): Promise<number | undefined> {
  const start = performance.now()
  while (!holds()) {
    if (performance.now() - start > waitMs) return undefined
    await pause(everyMs)
  }
  return performance.now() - start
}

export function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}
