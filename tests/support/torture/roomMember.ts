import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { addRecord, editRecord, writeText } from '../../../src/document/commands.ts'
import { openPlanDocument, type PlanDocument } from '../../../src/document/planDocument.ts'
import { type RoomLink, tokenOf } from '../../../src/domain/access.ts'
import { type ServerSays, writePass } from '../../../src/domain/wire.ts'
import { openCrowd } from '../../../src/sync/presence.ts'
import { openSharedCopy } from '../../../src/sync/sharedCopy.ts'
import { quick } from '../sharingDevices.ts'
import { readSnapshot } from './kept.ts'
import { until } from './waiting.ts'

/** Somebody who has a shared plan open and edits it. */
export interface RoomMember {
  readonly name: string
  readonly document: PlanDocument
  /** How many edits they have made. */
  readonly edits: number
  /** Edits once: adds a moment, renames one or writes in one. */
  edit(random: () => number): void
  /** What of theirs is known to be on the server's disk; undefined when that is not heard in time. */
  askKept(waitMs?: number): Promise<Y.Snapshot | undefined>
  leave(): void
}

/** Over the library that the app uses, and nothing else of the app. */
export interface PlainMember extends RoomMember {
  readonly provider: HocuspocusProvider
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

export function joinRoom(url: string, link: RoomLink, options: MemberOptions): PlainMember {
  const { name, ydoc = new Y.Doc(), retryMs = { first: 100, most: 1000 }, silenceMs = 3000 } = options
  const document = openPlanDocument(ydoc)
  const waiting: ((snapshot: Y.Snapshot) => void)[] = []
  const hand = handOf(name, document)
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
    onStateless: ({ payload }) => {
      const said: ServerSays = JSON.parse(payload)
      if (said.say === 'refused') options.onRefusal?.(said.why)
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
      return hand.edits()
    },
    edit: hand.edit,
    askKept: (waitMs = 2000) =>
      new Promise(resolve => {
        const timer = setTimeout(() => resolve(undefined), waitMs)
        waiting.push(snapshot => {
          clearTimeout(timer)
          resolve(snapshot)
        })
        provider.sendStateless(JSON.stringify({ say: 'what-is-kept' }))
      }),
    leave: () => {
      provider.destroy()
      socket.destroy()
      document.close()
    },
  }
}

/** As the app does it: what it tells a person of saving is what is taken at its word. */
export function joinWithApp(url: string, link: RoomLink, { name }: MemberOptions): RoomMember {
  const ydoc = new Y.Doc()
  const document = openPlanDocument(ydoc)
  const hand = handOf(name, document)
  const crowd = openCrowd(name)
  const copy = openSharedCopy(ydoc, {
    server: url.replace(/^ws/, 'http'),
    room: link.room,
    pass: { token: tokenOf(link), device: `device-${name}` },
    carryAwareness: () => crowd.carry(ydoc.clientID),
    onAwarenessGone: crowd.leave,
    onHeard: crowd.stir,
    times: { ...quick, opening: 3000, answering: 3000, silence: 3000 },
  })
  return {
    name,
    document,
    get edits() {
      return hand.edits()
    },
    edit: hand.edit,
    askKept: async (waitMs = 2000) => {
      await until(() => copy.getState().state === 'shared', waitMs)
      const kept = copy.keptNow()
      return kept && Y.decodeSnapshot(kept)
    },
    leave: () => {
      copy.close()
      document.close()
    },
  }
}

/** Adds a moment, renames one or writes in one, as luck has it. */
function handOf(name: string, document: PlanDocument) {
  let edits = 0
  return {
    edits: () => edits,
    edit: (random: () => number) => {
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
  }
}
