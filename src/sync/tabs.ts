import * as Y from 'yjs'
import { type LocalCopy, storedElsewhere } from './localCopy.ts'
import { bytes } from './updateRows.ts'

export interface Tabs {
  /** Asks the other tabs for what this one lacks; for a page that was asleep. */
  greet(): void
  close(): void
}

type Message =
  | { readonly kind: 'update'; readonly update: Uint8Array; readonly stored: boolean }
  | { readonly kind: 'hello'; readonly vector: Uint8Array; readonly from: number }
  | { readonly kind: 'state'; readonly update: Uint8Array; readonly vector: Uint8Array; readonly from: number }
  | { readonly kind: 'bye'; readonly from: number }
  | { readonly kind: 'forget' }

/** What comes from the server comes to every tab: so long one waits for another to store it, the first of them less. */
const patience = { alone: 50, first: 250, other: 600 }

/**
 * Joins the tabs of this browser that have one document open. Who makes a change stores it, and tells the others once
 * it is on the disk: so no tab shows as saved what only another tab's memory holds, and nobody stores it twice. What
 * could not be stored, and what tabs exchange when they meet, each tab that lacked it stores for itself.
 */
export function connectTabs(ydoc: Y.Doc, copy: LocalCopy, name: string, onForgotten?: () => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { greet: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel(channelOf(name))
  const origin = { tabs: name }
  const me = ydoc.clientID
  const others = new Set<number>()
  let closed = false

  function send(message: Message): void {
    if (!closed) channel.postMessage(message)
  }

  function share(): void {
    const isFirst = [...others].every(other => me < other)
    copy.leaveToOthers(patience[others.size === 0 ? 'alone' : isFirst ? 'first' : 'other'])
  }

  function answer(message: Exclude<Message, { kind: 'forget' }>): void {
    if ('from' in message) {
      if (message.kind === 'bye') others.delete(message.from)
      else others.add(message.from)
      share()
    }
    if (message.kind === 'update') {
      apply(ydoc, message.update, message.stored ? storedElsewhere : origin)
      if (message.stored) copy.writtenElsewhere(message.update)
    } else if (message.kind === 'hello') {
      const update = Y.encodeStateAsUpdate(ydoc, message.vector)
      send({ kind: 'state', update, vector: Y.encodeStateVector(ydoc), from: me })
    } else if (message.kind === 'state') {
      apply(ydoc, message.update, origin)
      send({ kind: 'update', update: Y.encodeStateAsUpdate(ydoc, message.vector), stored: false })
    }
  }

  async function hear(data: unknown): Promise<void> {
    await copy.opened // until then there is nothing to compare with
    const message = readMessage(data)
    if (!message || closed) return
    if (message.kind === 'forget') return onForgotten?.()
    try {
      answer(message)
    } catch {
      // another tab may run another version of the app; what it stored is read at the next opening
    }
  }

  async function greet(): Promise<void> {
    await copy.opened
    send({ kind: 'hello', vector: Y.encodeStateVector(ydoc), from: me })
  }

  channel.onmessage = event => void hear(event.data)
  const stopTelling = copy.onWritten((update, stored) => send({ kind: 'update', update, stored }))
  void greet()

  return {
    greet: () => void greet(),
    close: () => {
      send({ kind: 'bye', from: me })
      closed = true
      stopTelling()
      channel.close()
    },
  }
}

/** Asks every tab that has a document open to let go of it without keeping anything. */
export function forgetInTabs(name: string): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(channelOf(name))
  channel.postMessage({ kind: 'forget' } satisfies Message)
  channel.close()
}

function channelOf(name: string): string {
  return `backmap-tabs:${name}`
}

function apply(ydoc: Y.Doc, update: Uint8Array, origin: unknown): void {
  Y.decodeUpdate(update) // applying a broken one could stop half way
  Y.applyUpdate(ydoc, update, origin)
}

function readMessage(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined
  const update = 'update' in data ? bytes(data.update) : undefined
  const vector = 'vector' in data ? bytes(data.vector) : undefined
  if (data.kind === 'update' && update)
    return { kind: 'update', update, stored: 'stored' in data && data.stored === true }
  const from = 'from' in data && typeof data.from === 'number' ? data.from : 0
  if (data.kind === 'hello' && vector) return { kind: 'hello', vector, from }
  if (data.kind === 'state' && update && vector) return { kind: 'state', update, vector, from }
  if (data.kind === 'bye') return { kind: 'bye', from }
  return data.kind === 'forget' ? { kind: 'forget' } : undefined
}
