import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { fromBase64 } from '../domain/base64.ts'
import { type AppSays, type Refusal, type RoomNow, readRefusal } from '../domain/wire.ts'
import { readSnapshot } from './containment.ts'
import type { KeptElsewhere } from './localCopy.ts'
import { readRoomNow } from './roomCalls.ts'

/** One connection to a room, from its first try to its end. It is never opened again: another one is. */
export interface LiveConnection {
  /** Asks what is on the server's disk; `heard.kept` gets the answer. */
  ask(): void
  /** Compares with the server anew, and sends what it lacks. */
  resend(): void
  /** What it brings from others has this as its origin. */
  readonly origin: unknown
  close(): void
}

export interface Heard {
  /** All that the server has is here. */
  synced(): void
  kept(snapshot: Y.Snapshot): void
  room(room: RoomNow): void
  /** A message of any kind came. */
  alive(): void
  /** The server does not take an edit, and says why; the connection may go on. */
  refusedEdit(why: Refusal): void
  /** The connection is over; the last thing it tells. */
  ended(why: Refusal | undefined): void
}

export interface ConnectionOptions {
  /** Where the WebSocket is, like `wss://school.example/sync`. */
  readonly url: string
  readonly room: string
  readonly token: string
  readonly awareness: Awareness | null
  readonly heard: Heard
}

/** Refusals of one edit, not of the connection. */
const ofAnEdit: ReadonlySet<Refusal> = new Set(['only-looking', 'frozen'])

/**
 * The provider's socket, but a message that does not read ends it instead of reaching the page as an error. Connecting
 * again is ours to do: by itself it would wait for ever for a server that takes the connection and says nothing.
 */
class OneSocket extends HocuspocusProviderWebsocket {
  override onMessage(event: MessageEvent): void {
    try {
      super.onMessage(event)
    } catch {
      this.webSocket?.close()
    }
  }
}

/**
 * The provider, but what fails while it greets the server ends the connection: nobody waits for that promise. It does
 * fail when the document has had to take another client number meanwhile.
 */
class OneProvider extends HocuspocusProvider implements KeptElsewhere {
  readonly keptElsewhere = true

  override async onOpen(event: Event): Promise<void> {
    try {
      await super.onOpen(event)
    } catch {
      this.configuration.websocketProvider.webSocket?.close()
    }
  }
}

export function openConnection(ydoc: Y.Doc, { url, room, token, awareness, heard }: ConnectionOptions): LiveConnection {
  let over = false
  const socket = new OneSocket({
    url,
    maxAttempts: 1,
    messageReconnectTimeout: 120_000,
    onMaxAttemptsFailed: () => end(),
  })
  const provider = new OneProvider({
    websocketProvider: socket,
    name: room,
    document: ydoc,
    awareness,
    token,
    onSynced: () => !over && heard.synced(),
    onMessage: () => !over && heard.alive(),
    onStateless: ({ payload }) => !over && hear(payload),
    onAuthenticationFailed: ({ reason }) => end(readRefusal(reason)),
    onClose: ({ event }) => end(readRefusal(event.reason)),
  })
  provider.attach()

  function hear(payload: string): void {
    const said = readSaid(payload)
    const snapshot = said.say === 'kept' ? readSnapshot(fromBase64(said.snapshot)) : undefined
    if (snapshot) heard.kept(snapshot)
    const now = said.say === 'room' ? readRoomNow(said.room) : undefined
    if (now) heard.room(now)
    const why = said.say === 'refused' ? readRefusal(said.why) : undefined
    if (why && ofAnEdit.has(why)) heard.refusedEdit(why)
    else if (why) end(why)
  }

  function end(why?: Refusal): void {
    if (over) return
    letGo()
    heard.ended(why)
  }

  function letGo(): void {
    over = true
    provider.destroy()
    socket.destroy()
  }

  return {
    origin: provider,
    ask: () => provider.sendStateless(JSON.stringify({ say: 'what-is-kept' } satisfies AppSays)),
    resend: () => provider.forceSync(),
    close: () => !over && letGo(),
  }
}

function readSaid(payload: string): Readonly<Record<string, unknown>> {
  try {
    const said: unknown = JSON.parse(payload)
    return typeof said === 'object' && said !== null ? { ...said } : {}
  } catch {
    return {}
  }
}
