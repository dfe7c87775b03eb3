/** Why this device keeps nothing: it has no storage, something else holds it or it does not answer, no room is left, or it fails. */
export type WhyNotKept = 'no-storage' | 'blocked' | 'full' | 'broken'

/** The storage given, or this device's own; undefined where a page has none, and for null. */
export function storageOf(given: IDBFactory | null | undefined): IDBFactory | undefined {
  if (given !== undefined) return given ?? undefined
  try {
    return globalThis.indexedDB
  } catch {
    return undefined // reading the property throws where storage is forbidden
  }
}

/** The plain reason behind an error of IndexedDB or of the waits below. */
export function whyNotKept(error: unknown): WhyNotKept {
  const name = error instanceof Object && 'name' in error ? error.name : ''
  if (name === 'QuotaExceededError') return 'full'
  if (name === 'TimeoutError') return 'blocked'
  if (name === 'NotSupportedError' || name === 'SecurityError') return 'no-storage'
  return 'broken'
}

function timedOut(): DOMException {
  return new DOMException('the storage of this device does not answer', 'TimeoutError')
}

/** The same promise, but failing after so many milliseconds. */
export async function withinTime<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timedOut()), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Opens or makes a database within so many milliseconds; a handle that comes later is closed. Refuses without storage. */
export function openDatabase(
  factory: IDBFactory | undefined,
  name: string,
  makeStores: (database: IDBDatabase) => void,
  ms: number,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (!factory) throw new DOMException('this page has no storage', 'NotSupportedError')
    const request = factory.open(name)
    let late = false
    const timer = setTimeout(() => {
      late = true
      reject(timedOut())
    }, ms)
    request.onupgradeneeded = () => makeStores(request.result)
    request.onerror = event => {
      event.preventDefault() // Firefox reports it as an error of the page otherwise
      clearTimeout(timer)
      reject(request.error)
    }
    request.onsuccess = () => {
      clearTimeout(timer)
      if (late) request.result.close()
      else resolve(request.result)
    }
  })
}

/** Deletes a database; false when it could not within so many milliseconds. */
export function deleteDatabase(factory: IDBFactory | undefined, name: string, ms: number): Promise<boolean> {
  const deleted = new Promise<boolean>((resolve, reject) => {
    if (!factory) return resolve(false)
    const request = factory.deleteDatabase(name)
    request.onsuccess = () => resolve(true)
    request.onerror = event => {
      event.preventDefault()
      reject(request.error)
    }
  })
  return withinTime(deleted, ms).catch(() => false)
}

/** What a request answers. A failure of one request does not end its transaction. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = event => {
      event.preventDefault()
      reject(request.error)
    }
  })
}

/** Settles when a transaction has been written, or fails with why it was not. */
export function completionOf(transaction: IDBTransaction): Promise<void> {
  const completion = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new DOMException('the write was aborted', 'AbortError'))
  })
  completion.catch(() => undefined) // a request may have told the reason before anybody waits here
  return completion
}
