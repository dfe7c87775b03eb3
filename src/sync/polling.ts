import * as Y from 'yjs'
import { readSnapshot } from './containment.ts'
import type { CallFailed, ExchangeAnswer } from './roomCalls.ts'

/** Exchanges by plain calls, every few seconds and after edits, for networks that cut WebSockets. */
export interface Polling {
  /** Whether the last exchange came through. */
  works(): boolean
  now(): void
  close(): void
}

export interface PollingOptions {
  readonly everyMs: number
  /** Whether an edit would be taken. */
  readonly maySend: () => boolean
  readonly exchange: (vector: Uint8Array, update: Uint8Array | undefined) => Promise<ExchangeAnswer | CallFailed>
  /** Hears of each answer once what it brought is in the document. */
  readonly onAnswer: (answer: ExchangeAnswer | CallFailed) => void
  readonly origin: unknown
}

const afterEditMs = 400

export function openPolling(ydoc: Y.Doc, { everyMs, maySend, exchange, onAnswer, origin }: PollingOptions): Polling {
  let theirs: Uint8Array | undefined // what the server has, as far as it has told
  let works = false
  let closed = false
  let isRunning = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function after(ms: number): void {
    clearTimeout(timer)
    if (!closed) timer = setTimeout(() => void run(), ms)
  }

  async function run(): Promise<void> {
    if (isRunning || closed) return
    isRunning = true
    const update = theirs && maySend() ? Y.encodeStateAsUpdate(ydoc, theirs) : undefined
    const isFirst = theirs === undefined
    const answer = await exchange(Y.encodeStateVector(ydoc), update)
    isRunning = false
    if (closed) return
    works = !('why' in answer) && take(answer)
    onAnswer(works ? answer : 'why' in answer ? answer : { why: 'other-version' })
    after(isFirst && works && maySend() ? 0 : everyMs * (1 + Math.random() / 2))
  }

  /** False when what came does not read. */
  function take(answer: ExchangeAnswer): boolean {
    try {
      Y.decodeUpdate(answer.update) // applying a broken one could stop half way
      Y.applyUpdate(ydoc, answer.update, origin)
      const vector = readSnapshot(answer.kept)?.sv
      theirs = vector && Y.encodeStateVector(vector)
      return true
    } catch {
      return false
    }
  }

  function onUpdate(_update: Uint8Array, from: unknown): void {
    if (from !== origin && !isRunning && works) after(afterEditMs)
  }

  ydoc.on('update', onUpdate)
  void run()

  return {
    works: () => works,
    now: () => after(0),
    close: () => {
      closed = true
      clearTimeout(timer)
      ydoc.off('update', onUpdate)
    },
  }
}
