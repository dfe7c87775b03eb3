import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { toBase64 } from '../domain/base64.ts'
import type { Pass, Refusal, RoomNow } from '../domain/wire.ts'
import { writePass } from '../domain/wire.ts'
import { isContained, readSnapshot } from './containment.ts'
import { isHidden } from './hidden.ts'
import { type LiveConnection, openConnection } from './liveConnection.ts'
import { openPolling, type Polling } from './polling.ts'
import { type CallFailed, callServer, type ExchangeAnswer } from './roomCalls.ts'
import { type Keeping, watchKeeping } from './watchKeeping.ts'

/** How a document and the server's copy of it stand; as `ShareStatus` says, without who is here. */
export type SharedState =
  | { readonly state: 'connecting' }
  | { readonly state: 'sending' }
  | { readonly state: 'shared' }
  | { readonly state: 'offline'; readonly waiting: boolean }
  | { readonly state: 'refused'; readonly why: Refusal }

export interface SharedCopyOptions {
  /** The server's address, like `https://school.example/sync`. */
  readonly server: string
  readonly room: string
  readonly pass: Pass
  /** A snapshot of what was here when all of it was known to be on the server's disk. */
  readonly kept?: Uint8Array | undefined
  /** What each connection tells of who is here; it is destroyed with the connection. */
  readonly carryAwareness: () => Awareness
  readonly onAwarenessGone: () => void
  /** Something came from the server. */
  readonly onHeard: () => void
  /** Where `online`, `pageshow` and `visibilitychange` are heard. */
  readonly page?: EventTarget | undefined
  readonly times?: Partial<Times>
}

/** In milliseconds. */
export interface Times {
  /** A connection that has not brought the plan by then is given up; after three, each next one is given that much longer. */
  readonly opening: number
  /** A question not answered by then ends the connection. */
  readonly answering: number
  /** Between two questions about what is kept, at least. */
  readonly asking: number
  /** A connection silent for so long is asked something. */
  readonly silence: number
  /** Before the first new try after a failure; doubled each time. */
  readonly retry: number
  readonly longestRetry: number
  /** Failing for so long, or three times, it is tried without WebSockets. */
  readonly withoutSocket: number
  /** Between two exchanges where WebSockets are cut. */
  readonly polling: number
}

const usual: Times = {
  opening: 6000,
  answering: 8000,
  asking: 1000,
  silence: 15_000,
  retry: 500,
  longestRetry: 30_000,
  withoutSocket: 8000,
  polling: 3000,
}

export interface SharedCopy {
  getState(): SharedState
  /** The room as the server last said it is. */
  getRoom(): RoomNow | undefined
  /** A snapshot of what is here, when all of it is known to be on the server's disk. */
  keptNow(): Uint8Array | undefined
  subscribe(listener: () => void): () => void
  /** Does not wait for the next try. */
  tryNow(): void
  close(): void
}

/** Told that there is no network, it believes it when the server has been silent for so long. */
const offlineMs = 1000

/** Refusals that pass by themselves, and those that are worth another try now and then: a full room empties. */
const passing: ReadonlySet<Refusal> = new Set(['stopping', 'not-kept', 'too-fast'])
const mending: ReadonlySet<Refusal> = new Set(['too-many-people', 'too-many-connections', 'not-understood'])

/**
 * Keeps a document and the server's copy of it alike, as far as there is a network. The document never waits for it.
 * What it says of saving it knows from the server: that everything here is on its disk.
 */
export function openSharedCopy(ydoc: Y.Doc, options: SharedCopyOptions): SharedCopy {
  const times = { ...usual, ...options.times }
  const calls = callServer(options.server)
  const listeners = new Set<() => void>()
  const before = readSnapshot(options.kept)
  let state: SharedState = { state: 'connecting' }
  let room: RoomNow | undefined
  let connection: LiveConnection | undefined
  let isLive = false
  let polling: Polling | undefined
  let failures = 0
  let failingSince = 0
  let refused: Refusal | undefined
  let reached = false
  let closed = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let opening: ReturnType<typeof setTimeout> | undefined

  const keeping: Keeping = watchKeeping(ydoc, {
    times,
    knownKept: before !== undefined && isContained(Y.snapshot(ydoc), before),
    ask: () => connection?.ask(),
    resend: () => maySend() && connection?.resend(),
    onUnanswered: () => fail(),
    onChange: tell,
  })

  function tell(): void {
    const next = stateNow()
    const isNew = JSON.stringify(next) !== JSON.stringify(state)
    state = next
    if (isNew) for (const listener of listeners) listener()
  }

  function stateNow(): SharedState {
    if (refused) return { state: 'refused', why: refused }
    if (isLive || polling?.works()) return { state: keeping.isVerified() ? 'shared' : 'sending' }
    if (!reached && failures === 0) return { state: 'connecting' }
    return { state: 'offline', waiting: !keeping.isKept() }
  }

  /** Whether an edit would be taken. */
  function maySend(): boolean {
    return room?.tier === 'facilitate' || (room?.tier !== 'view' && !room?.frozen)
  }

  function setRoom(next: RoomNow): void {
    const couldNot = room !== undefined && !maySend()
    room = next
    if (couldNot && maySend()) connection?.resend()
    for (const listener of listeners) listener()
  }

  function connect(): void {
    clearTimeout(timer)
    timer = undefined
    if (closed || connection) return
    opening = setTimeout(() => fail(), times.opening * Math.min(Math.max(failures - 1, 1), 5)) // a slow device has to get there
    const opened = openConnection(ydoc, {
      url: options.server.replace(/^http/, 'ws'),
      room: options.room,
      token: writePass(options.pass),
      awareness: options.carryAwareness(),
      heard: {
        synced: () => onSynced(opened),
        kept: keeping.answered,
        room: setRoom,
        alive: () => {
          keeping.heard()
          options.onHeard()
        },
        refusedEdit: () => void look(),
        ended: fail,
      },
    })
    connection = opened
  }

  function onSynced({ origin }: LiveConnection): void {
    if (isLive) return
    clearTimeout(opening)
    stopPolling()
    isLive = true
    reached = true
    failures = 0
    refused = undefined
    keeping.connected(origin)
    void look()
    tell()
  }

  async function look(): Promise<void> {
    const before = room
    const answer = await calls.look(options.room, options.pass)
    if (!closed && room === before && 'tier' in answer) setRoom(answer) // else what the server has told since is newer
  }

  function drop(): void {
    clearTimeout(opening)
    isLive = false
    connection?.close()
    connection = undefined
    keeping.disconnected()
    options.onAwarenessGone()
  }

  function fail(why?: Refusal): void {
    if (closed) return
    drop()
    if (failures === 0) failingSince = Date.now()
    failures += 1
    const isRefusal = why !== undefined && !passing.has(why)
    if (isRefusal) refused = why
    if (isRefusal && !mending.has(why)) stopPolling()
    else timer = setTimeout(connect, waitMs())
    tell()
    if (!isRefusal && (failures >= 3 || Date.now() - failingSince >= times.withoutSocket)) withoutSocket()
  }

  function waitMs(): number {
    const longest = Math.min(times.retry * 2 ** (failures - 1), times.longestRetry)
    return longest * (0.5 + Math.random() / 2) // or a room full of devices would come back all at once
  }

  function withoutSocket(): void {
    polling ??= openPolling(ydoc, {
      everyMs: times.polling,
      maySend: () => maySend() && !keeping.isKept(),
      exchange: (vector, update) =>
        calls.exchange(options.room, options.pass, {
          vector: toBase64(vector),
          ...(update && { update: toBase64(update) }),
        }),
      onAnswer: onExchanged,
      origin: keeping.exchangeOrigin,
    })
  }

  function onExchanged(answer: ExchangeAnswer | CallFailed): void {
    if (!('why' in answer)) {
      reached = true
      refused = undefined
      setRoom({ tier: answer.tier, epoch: answer.epoch, frozen: answer.frozen })
      const kept = readSnapshot(answer.kept)
      if (kept) keeping.answered(kept)
    } else if (answer.why === 'unreachable' || passing.has(answer.why)) {
      stopPolling() // the next failure of a socket starts it again
    } else {
      fail(answer.why)
    }
    tell()
  }

  function stopPolling(): void {
    polling?.close()
    polling = undefined
  }

  function tryNow(): void {
    if (isLive) keeping.askNow()
    if (closed || connection || (refused && !mending.has(refused))) return
    polling?.now()
    connect()
  }

  const onShown = () => !isHidden() && tryNow()
  const heard = ['online', 'pageshow', 'visibilitychange']
  const onOffline = () => keeping.askNow(offlineMs) // the page may be on this very machine, and its server still there
  for (const event of heard) options.page?.addEventListener(event, onShown)
  options.page?.addEventListener('offline', onOffline)
  connect()

  return {
    getState: () => state,
    getRoom: () => room,
    keptNow: () => (keeping.isKept() ? Y.encodeSnapshot(Y.snapshot(ydoc)) : undefined),
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tryNow,
    close: () => {
      closed = true
      for (const event of heard) options.page?.removeEventListener(event, onShown)
      options.page?.removeEventListener('offline', onOffline)
      clearTimeout(timer)
      stopPolling()
      drop()
      keeping.close()
      listeners.clear()
    },
  }
}
