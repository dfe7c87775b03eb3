const absent = new WeakSet<object>()

/** Notes which errors are of parts that could not be fetched: gone after an update, or the server does not answer. */
export function noteAbsentParts() {
  window.addEventListener('vite:preloadError', event => absent.add(event.payload))
}

export function isOfAbsentPart(error: unknown): boolean {
  return error instanceof Error && absent.has(error)
}
