/** Waits for something to become so; throws when it has not within a few seconds. */
export async function until(isSo: () => unknown, ms = 20_000, what = String(isSo)): Promise<void> {
  const end = performance.now() + ms
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`not within ${ms} ms: ${what}`)
    await new Promise(resolve => setTimeout(resolve, 5))
  }
}
