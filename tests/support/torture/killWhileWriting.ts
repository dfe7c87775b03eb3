import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import { linksFrom, type RoomLink } from '../../../src/domain/access.ts'
import { smallWorld } from '../../unit/document/smallWorld.ts'
import { randomFrom } from '../seeded.ts'
import { syncFrame, syncSteps, textFrame } from './frames.ts'
import { missingFrom, nothingPromised, type Promised, promise, readSnapshot } from './kept.ts'
import { enterRaw, type RawPeer } from './rawPeer.ts'
import { startRoom } from './startRoom.ts'
import { startSyncServer } from './syncProcess.ts'
import { pause } from './waiting.ts'

export interface KillsOutcome {
  readonly rounds: number
  /** Edits whose writer was told that they are kept, and edits that were on the way when the server was killed. */
  readonly acknowledged: number
  readonly onTheWay: number
  /** Rounds in which edits were on the way at the kill. */
  readonly midWrite: number
  /** How often the server was asked what is kept, and said so. */
  readonly answers: number
  /** Acknowledged or said to be kept, and not there for a reader after the restart. */
  readonly lost: readonly string[]
}

/** Edits that a writer keeps on the way at once. */
const pipelined = 30

/** Kills the server while people write, again and again over one plan, and reads from disk what it said it kept. */
export async function killWhileWriting(rounds: number, seed: number, writers = 5): Promise<KillsOutcome> {
  const random = randomFrom(seed)
  const dataDir = mkdtempSync(join(tmpdir(), 'backmap-kills-'))
  let server = await startSyncServer({ dataDir })
  const address = () => `ws://127.0.0.1:${server.port}/sync`
  const link = await startRoom(server.url, smallWorld())
  const { edit = link } = linksFrom(link, 1)
  const promised = nothingPromised()
  const lost: string[] = []
  let acknowledged = 0
  let onTheWay = 0
  let midWrite = 0
  let answers = 0
  try {
    for (let round = 0; round < rounds; round++) {
      const crowd = await Promise.all(
        Array.from({ length: writers }, (_, index) =>
          startWriter(address(), edit, `device-of-writer-${index}`, promised),
        ),
      )
      await pause(100 + random() * 500)
      await server.kill()
      const left = crowd.map(writer => writer.stop())
      acknowledged += left.reduce((sum, each) => sum + each.acknowledged, 0)
      answers += left.reduce((sum, each) => sum + each.answers, 0)
      const unanswered = left.reduce((sum, each) => sum + each.onTheWay, 0)
      onTheWay += unanswered
      if (unanswered > 0) midWrite++
      server = await startSyncServer({ dataDir })
      const read = await readAll(address(), edit)
      lost.push(...missingFrom(read, promised).map(words => `round ${round}: ${words}`))
    }
    return { rounds, acknowledged, onTheWay, midWrite, answers, lost }
  } finally {
    await server.kill()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

interface Writer {
  stop(): { readonly acknowledged: number; readonly onTheWay: number; readonly answers: number }
}

async function startWriter(url: string, link: RoomLink, device: string, promised: Promised): Promise<Writer> {
  const peer = await enter(url, link, device)
  const ydoc = new Y.Doc()
  /** The own clock after each edit that is on the way. */
  const waiting: number[] = []
  let heard = peer.heard.length
  let acknowledged = 0
  let answers = 0
  let said = 0
  ydoc.on('update', (update: Uint8Array) => {
    waiting.push(Y.getState(ydoc.store, ydoc.clientID))
    peer.send(syncFrame(link.room, 'edit', update))
  })
  const write = () => {
    while (waiting.length < pipelined && peer.closed() === undefined) {
      ydoc.getMap('plan').set(`moment:lunch/title`, `${device} ${said++}`)
      if (said % 25 === 0) peer.send(textFrame(link.room, 'stateless', { say: 'what-is-kept' }))
    }
  }
  const listen = () => {
    for (const each of peer.heard.slice(heard)) {
      heard++
      if (each.heard === 'status') {
        const clock = waiting.shift()
        if (!each.applied || clock === undefined) continue
        acknowledged++
        promised.clocks.set(ydoc.clientID, clock)
      }
      if (each.heard !== 'stateless') continue
      const says: { say: string; snapshot?: string } = JSON.parse(each.text)
      if (says.say !== 'kept' || says.snapshot === undefined) continue
      answers++
      promise(promised, readSnapshot(says.snapshot))
    }
  }
  peer.socket.on('message', () => {
    listen()
    write()
  })
  write()
  return {
    stop: () => {
      listen()
      peer.close()
      return { acknowledged, onTheWay: waiting.length, answers }
    },
  }
}

async function enter(url: string, link: RoomLink, device: string): Promise<RawPeer> {
  const peer = await enterRaw(url, link, device)
  if (!peer) throw new Error('the server did not let a writer in')
  return peer
}

/** Everything the server has of a room. */
async function readAll(url: string, link: RoomLink): Promise<Y.Doc> {
  const peer = await enter(url, link, 'device-of-the-reader')
  const ydoc = new Y.Doc()
  peer.send(syncFrame(link.room, 'vector', Y.encodeStateVector(ydoc)))
  for (let heard = await peer.next('sync'); heard; heard = await peer.next('sync')) {
    if (heard.step !== syncSteps.answer) continue
    Y.applyUpdate(ydoc, heard.payload)
    break
  }
  peer.close()
  return ydoc
}
