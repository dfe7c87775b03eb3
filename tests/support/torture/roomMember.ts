import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { addRecord, editRecord, writeText } from '../../../src/document/commands.ts'
import { openPlanDocument, type PlanDocument } from '../../../src/document/planDocument.ts'
import { type RoomLink, tokenOf } from '../../../src/domain/access.ts'
import { type ServerSays, writePass } from '../../../src/domain/wire.ts'
import { readSnapshot } from './kept.ts'

/** Somebody who has a shared plan open, over the library that the app uses, and edits it. */
export interface RoomMember {
  readonly name: string
  readonly document: PlanDocument
  readonly provider: HocuspocusProvider
  /** How many edits they have made. */
  readonly edits: number
  /** Edits once: adds a moment, renames one or writes in one. */
  edit(random: () => number): void
  /** Asks the server what is on its disk; undefined when no answer comes. */
  askKept(waitMs?: number): Promise<Y.Snapshot | undefined>
  refusal(): string | undefined
  leave(): void
}

export interface MemberOptions {
  readonly name: string
  readonly device?: string
  readonly ydoc?: Y.Doc
  readonly onRefusal?: (why: string) => void
  /** How soon a connection that fell is tried again, at first and at most. */
  readonly retryMs?: { readonly first: number; readonly most: number }
  /** How long nothing may be heard before the connection counts as lost. */
  readonly silenceMs?: number
}

/** `ws` throws what nobody listens for, even once the library has stopped listening. */
class QuietSocket extends WebSocket {
  constructor(url: string) {
    super(url, { perMessageDeflate: false })
    this.on('error', () => {})
  }
}

export function joinRoom(url: string, link: RoomLink, options: MemberOptions): RoomMember {
  const { name, ydoc = new Y.Doc(), retryMs = { first: 100, most: 1000 }, silenceMs = 3000 } = options
  const document = openPlanDocument(ydoc)
  const waiting: ((snapshot: Y.Snapshot) => void)[] = []
  let edits = 0
  let refusal: string | undefined
  const socket = new HocuspocusProviderWebsocket({
    url,
    WebSocketPolyfill: QuietSocket,
    delay: retryMs.first,
    minDelay: retryMs.first,
    maxDelay: retryMs.most,
    messageReconnectTimeout: silenceMs,
  })
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: link.room,
    document: ydoc,
    token: writePass({ token: tokenOf(link), device: options.device ?? `device-${name}` }),
    onAuthenticationFailed: ({ reason }) => {
      refusal = reason
    },
    onStateless: ({ payload }) => {
      const said: ServerSays = JSON.parse(payload)
      if (said.say === 'refused') {
        refusal = said.why
        options.onRefusal?.(said.why)
      }
      if (said.say !== 'kept') return
      const snapshot = readSnapshot(said.snapshot)
      for (const resolve of waiting.splice(0)) resolve(snapshot)
    },
  })
  provider.attach()

  return {
    name,
    document,
    provider,
    get edits() {
      return edits
    },
    edit: random => {
      edits++
      const { moments, days } = document.getState()
      const ids = [...moments.keys()]
      const id = ids[Math.floor(random() * ids.length)]
      const [day] = days.keys()
      const luck = random()
      if (!id || (day && luck < 0.2)) {
        if (day) document.change(addRecord({ id: `moment:${name}-${edits}`, day, title: `${name} ${edits}` }))
      } else if (luck < 0.6) {
        document.change(editRecord(id, { title: `${name} ${edits}` }))
      } else {
        const before = moments.get(id)?.does ?? ''
        const at = Math.floor(random() * (before.length + 1))
        const gone = Math.floor(random() * 3)
        document.change(writeText(id, 'does', before, before.slice(0, at) + name + before.slice(at + gone)))
      }
    },
    askKept: (waitMs = 2000) =>
      new Promise(resolve => {
        const timer = setTimeout(() => resolve(undefined), waitMs)
        waiting.push(snapshot => {
          clearTimeout(timer)
          resolve(snapshot)
        })
        provider.sendStateless(JSON.stringify({ say: 'what-is-kept' }))
      }),
    refusal: () => refusal,
    leave: () => {
      provider.destroy()
      socket.destroy()
      document.close()
    },
  }
}
