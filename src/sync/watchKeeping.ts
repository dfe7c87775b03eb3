import * as Y from 'yjs'
import { isContained } from './containment.ts'
import type { KeptElsewhere } from './localCopy.ts'

/** What is known of the server's disk: whether all that is here is on it. */
export interface Keeping {
  /** As far as anybody has heard. */
  isKept(): boolean
  /** The same, but told on this very connection: a server may have been put back to an older day. */
  isVerified(): boolean
  connected(origin: unknown): void
  disconnected(): void
  answered(kept: Y.Snapshot): void
  /** Something was heard of the server. */
  heard(): void
  /** Asks at once; the answer is waited for as long as usual, or so many milliseconds. */
  askNow(patience?: number): void
  /** The origin of what an exchange without WebSockets brings. */
  readonly exchangeOrigin: unknown
  close(): void
}

export interface KeepingOptions {
  readonly times: { readonly answering: number; readonly asking: number; readonly silence: number }
  readonly knownKept: boolean
  readonly ask: () => void
  /** Everything the server lacks is sent anew. */
  readonly resend: () => void
  /** The server has not answered a question. */
  readonly onUnanswered: () => void
  readonly onChange: () => void
}

const soonMs = 150

/** A server that is slow to answer, because many ask, is asked less often: so many times what the answer took. */
const patientPauses = 4
const longestPauseMs = 5000

/**
 * Asks the server what is on its disk, after what was done here and whenever connected: one question at a time, a while
 * apart. What comes from the server itself is on its disk already.
 */
export function watchKeeping(ydoc: Y.Doc, options: KeepingOptions): Keeping {
  const { times } = options
  const exchangeOrigin: KeptElsewhere = { keptElsewhere: true }
  let origin: unknown
  let isConnected = false
  let isKept = options.knownKept
  let isVerified = false
  let askedAt = Number.NEGATIVE_INFINITY
  let heardAt = 0
  let isAsking = false
  let inVain = 0
  let pauseMs = times.asking
  let next: ReturnType<typeof setTimeout> | undefined
  let unanswered: ReturnType<typeof setTimeout> | undefined
  const pulse = setInterval(() => Date.now() - heardAt > times.silence && ask(), times.silence / 3)

  function onUpdate(_update: Uint8Array, from: unknown): void {
    if (from === exchangeOrigin || (from !== undefined && from === origin)) return
    if (isKept || isVerified) {
      isKept = false
      isVerified = false
      options.onChange()
    }
    inVain = 0
    askSoon(soonMs)
  }

  function askSoon(ms: number): void {
    if (isConnected && !isAsking) next ??= setTimeout(() => ask(), Math.max(ms, askedAt + pauseMs - Date.now()))
  }

  function ask(patience = times.answering): void {
    clearTimeout(next)
    next = undefined
    if (!isConnected || (isAsking && patience >= times.answering)) return
    clearTimeout(unanswered)
    unanswered = setTimeout(options.onUnanswered, patience)
    if (isAsking) return
    isAsking = true
    askedAt = Date.now()
    options.ask()
  }

  function stopAsking(): void {
    clearTimeout(next)
    clearTimeout(unanswered)
    next = undefined
    isAsking = false
  }

  function answered(kept: Y.Snapshot): void {
    if (isAsking) pauseMs = Math.max(times.asking, Math.min(patientPauses * (Date.now() - askedAt), longestPauseMs))
    stopAsking()
    isKept = isContained(Y.snapshot(ydoc), kept)
    isVerified = isKept
    options.onChange()
    if (isKept) inVain = 0
    else {
      inVain += 1
      if (inVain % 3 === 0) options.resend() // it may have been lost on the way
      askSoon(times.asking * Math.min(inVain, 10))
    }
  }

  ydoc.on('update', onUpdate)

  return {
    isKept: () => isKept,
    isVerified: () => isVerified,
    connected: from => {
      origin = from
      isConnected = true
      isVerified = false
      inVain = 0
      heardAt = Date.now()
      askSoon(0)
    },
    disconnected: () => {
      origin = undefined
      isConnected = false
      isVerified = false
      stopAsking()
    },
    answered,
    heard: () => {
      heardAt = Date.now()
    },
    askNow: ask,
    exchangeOrigin,
    close: () => {
      ydoc.off('update', onUpdate)
      clearInterval(pulse)
      stopAsking()
    },
  }
}
