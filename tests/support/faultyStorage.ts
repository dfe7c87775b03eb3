/** What goes wrong, from now on: opening, writing, hearing that a write is done, reading single rows. */
export interface Faults {
  open?: 'never' | 'blocked' | 'error' | 'version' | undefined
  write?: 'quota' | 'quota at once' | 'abort' | 'unheard' | undefined
  /** Every handle opened so far refuses to work. */
  dead?: boolean
  unreadable?: IDBValidKey | undefined
}

export interface FaultyStorage {
  readonly factory: IDBFactory
  readonly faults: Faults
  readonly handles: IDBDatabase[]
  /** What was written so far: the durability asked for, then that it is on the disk. */
  readonly log: string[]
}

const errors = { error: 'UnknownError', version: 'VersionError' }

/** A storage that works as the real one does until it is told to fail. Its objects are the real ones, with methods replaced. */
export function faultyStorage(real: IDBFactory): FaultyStorage {
  const faults: Faults = {}
  const handles: IDBDatabase[] = []
  const log: string[] = []

  function open(name: string, version?: number): IDBOpenDBRequest {
    const fault = faults.open
    if (fault === 'never' || fault === 'blocked') return silentRequest(fault)
    if (fault) return failingRequest(errors[fault])
    const request = version === undefined ? real.open(name) : real.open(name, version)
    request.addEventListener('success', () => {
      handles.push(request.result)
      breakDatabase(request.result)
    })
    return request
  }

  function breakDatabase(database: IDBDatabase): void {
    const transact = database.transaction.bind(database)
    const transaction: IDBDatabase['transaction'] = (stores, mode, options) => {
      if (faults.dead) throw new DOMException('the connection is closing', 'InvalidStateError')
      const begun = transact(stores, mode, options)
      if (mode === 'readwrite') {
        log.push(`write ${options?.durability}`)
        begun.addEventListener('complete', () => log.push('on the disk'))
      }
      if (faults.write === 'unheard') Object.defineProperty(begun, 'oncomplete', { set: () => undefined })
      breakTransaction(begun)
      return begun
    }
    Object.assign(database, { transaction })
  }

  function breakTransaction(transaction: IDBTransaction): void {
    const storeOf = transaction.objectStore.bind(transaction)
    const objectStore = (name: string) => {
      const store = storeOf(name)
      breakStore(store, transaction)
      return store
    }
    Object.assign(transaction, { objectStore })
  }

  function breakStore(store: IDBObjectStore, transaction: IDBTransaction): void {
    const { add, get, getAll } = store
    Object.assign(store, {
      add: (...given: Parameters<IDBObjectStore['add']>) => {
        const fault = faults.write
        if (fault === 'quota at once') throw new DOMException('full', 'QuotaExceededError')
        const request = add.call(store, ...given)
        if (fault === 'quota') {
          Object.defineProperty(transaction, 'error', { get: () => new DOMException('full', 'QuotaExceededError') })
        }
        if (fault === 'quota' || fault === 'abort') transaction.abort()
        return request
      },
      get: (key: IDBValidKey) => {
        const request = get.call(store, key)
        return faults.unreadable === key ? unreadable(request) : request
      },
      getAll: () => {
        const request = getAll.call(store)
        return faults.unreadable === undefined ? request : unreadable(request)
      },
    })
  }

  const factory = {
    open,
    deleteDatabase: (name: string) => real.deleteDatabase(name),
  } as IDBFactory // nothing else of it is used
  return { factory, faults, handles, log }
}

function failingRequest(name: string): IDBOpenDBRequest {
  const request = { error: new DOMException('told to fail', name) } as IDBOpenDBRequest // as much of it as anybody asks for
  setTimeout(() => request.onerror?.(new Event('error', { cancelable: true })))
  return request
}

/** Fails when the real request has an answer, while its transaction still lives. */
function unreadable(real: IDBRequest): IDBRequest {
  const request = { error: new DOMException('told to fail', 'NotReadableError') } as IDBRequest // as above
  real.addEventListener('success', () => request.onerror?.(new Event('error', { cancelable: true })))
  return request
}

function silentRequest(fault: 'never' | 'blocked'): IDBOpenDBRequest {
  const request = {} as IDBOpenDBRequest // nothing is ever asked of it
  if (fault === 'blocked') setTimeout(() => request.onblocked?.(new Event('blocked') as IDBVersionChangeEvent)) // read by nobody
  return request
}
