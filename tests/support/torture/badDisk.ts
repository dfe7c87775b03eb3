import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { linksFrom } from '../../../src/domain/access.ts'
import { pathOfPlans } from '../../../src/server/planDatabase.ts'
import { smallWorld } from '../../unit/document/smallWorld.ts'
import { randomFrom } from '../seeded.ts'
import { startChaosProxy } from './chaosProxy.ts'
import { missingFrom, nothingPromised, promise, sizeOf } from './kept.ts'
import { joinRoom, type RoomMember } from './roomMember.ts'
import { settled } from './settled.ts'
import { startRoom } from './startRoom.ts'
import { startSyncServer } from './syncProcess.ts'
import { pause, until } from './waiting.ts'

export interface BadDisk {
  readonly seed: number
  readonly people: number
  /** How long people work on the bad disk. */
  readonly workMs: number
  readonly failingShare?: number
  /** How many bytes the disk has room for beyond what is there. */
  readonly roomBytes?: number
}

export interface BadDiskOutcome {
  readonly edits: number
  /** How often somebody was told that the server could not keep what they sent. */
  readonly refusals: number
  readonly answers: number
  readonly promised: number
  /** Said to be kept, and not there on the disk. */
  readonly missing: readonly string[]
  /** Whether the server was still there at the end. */
  readonly stillUp: boolean
  /** Milliseconds until all was kept on a good disk again; undefined when it was not within 20 s. */
  readonly settledMs: number | undefined
}

const settleMs = 20_000

/** People work on a server whose disk fails or is full; then the server is started anew on a good one. */
export async function workOnBadDisk(options: BadDisk): Promise<BadDiskOutcome> {
  const { seed, people, workMs, failingShare = 0, roomBytes } = options
  const random = randomFrom(seed)
  const dataDir = mkdtempSync(join(tmpdir(), 'backmap-bad-disk-'))
  let server = await startSyncServer({ dataDir })
  const network = await startChaosProxy({ seed, target: server.port })
  const link = await startRoom(server.url, smallWorld())
  const { edit = link } = linksFrom(link, 1)
  const restart = async (disk: { readonly failingShare?: number; readonly maxBytes?: number }) => {
    await server.kill()
    server = await startSyncServer({ dataDir, seed, ...disk })
    network.retarget(server.port)
  }
  const promised = nothingPromised()
  const address = `ws://127.0.0.1:${network.port}/sync`
  let answers = 0
  let refusals = 0
  const ask = async (member: RoomMember, waitMs = 1000) => {
    const kept = await member.askKept(waitMs)
    if (!kept) return undefined
    answers++
    promise(promised, kept)
    return kept
  }

  await server.kill()
  await restart({ failingShare, ...(roomBytes !== undefined && { maxBytes: bytesTaken(dataDir) + roomBytes }) })
  const crowd = Array.from({ length: people }, (_, index) =>
    joinRoom(address, edit, { name: `n${index}`, onRefusal: () => refusals++ }),
  )
  try {
    await until(() => crowd.every(({ document }) => document.isSeeded()), settleMs)
    const end = performance.now() + workMs
    await Promise.all(
      crowd.map(async member => {
        while (performance.now() < end) {
          member.edit(random)
          if (random() < 0.3) void ask(member)
          await pause(20 + random() * 60)
        }
      }),
    )
    const stillUp = server.isUp()
    network.outage() // nobody may bring back what the disk lacks before it is looked at
    await restart({})
    const reader = joinRoom(`ws://127.0.0.1:${server.port}/sync`, edit, { name: 'new' })
    await until(() => reader.provider.synced, settleMs)
    const missing = missingFrom(reader.document.ydoc, promised)
    network.heal()
    const outcome = {
      edits: crowd.reduce((sum, member) => sum + member.edits, 0),
      refusals,
      answers,
      promised: sizeOf(promised),
      missing,
      stillUp,
      settledMs: await settled([...crowd, reader], ask, settleMs),
    }
    reader.leave()
    return outcome
  } finally {
    for (const member of crowd) member.leave()
    await network.stop()
    await server.kill()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** What the file of the plans takes now. */
function bytesTaken(dataDir: string): number {
  const database = new DatabaseSync(pathOfPlans(dataDir))
  const pages = Number(database.prepare('pragma page_count').get()?.page_count)
  database.close()
  return pages * 4096
}
