import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linksFrom } from '../../../src/domain/access.ts'
import { smallWorld } from '../../unit/document/smallWorld.ts'
import { randomFrom } from '../seeded.ts'
import { type Cut, startChaosProxy } from './chaosProxy.ts'
import { missingFrom, nothingPromised, promise, sizeOf } from './kept.ts'
import { joinRoom, joinWithApp, type RoomMember } from './roomMember.ts'
import { settled, showing } from './settled.ts'
import { startRoom } from './startRoom.ts'
import { startSyncServer } from './syncProcess.ts'
import { pause, until } from './waiting.ts'

export interface StormSize {
  readonly seed: number
  readonly people: number
  /** Times at which some of the connections are cut, one way or another. */
  readonly cuts: number
  readonly outages: number
  readonly kills: number
}

export interface StormOutcome {
  readonly edits: number
  /** How many connections were cut. */
  readonly cut: number
  /** How often the server said what is kept, and how many items that came to in the end. */
  readonly answers: number
  readonly promised: number
  /** Milliseconds from the network being whole again until all see the same and know it to be kept; undefined when they did not within 20 s. */
  readonly settledMs: number | undefined
  /** Promised, and not there for somebody new after one more kill. */
  readonly missing: readonly string[]
  /** Whether somebody new sees what the others see. */
  readonly sameForNew: boolean
}

const settleMs = 20_000

/** People, half of them with the app and half with its library alone, edit one plan while the network and the server fail around them; then all is well again. */
export async function storm({ seed, people, cuts, outages, kills }: StormSize): Promise<StormOutcome> {
  const random = randomFrom(seed)
  const dataDir = mkdtempSync(join(tmpdir(), 'backmap-storm-'))
  let server = await startSyncServer({ dataDir })
  const network = await startChaosProxy({ seed, target: server.port, delayMs: 20, jitterMs: 15 })
  const link = await startRoom(server.url, smallWorld())
  const { edit = link } = linksFrom(link, 1)
  const address = (port: number) => `ws://127.0.0.1:${port}/sync`
  const crowd = Array.from({ length: people }, (_, index) =>
    (index % 2 ? joinWithApp : joinRoom)(address(network.port), edit, { name: `n${index}` }),
  )
  const promised = nothingPromised()
  let answers = 0
  let cut = 0
  let isWorking = true

  const restart = async () => {
    await server.kill()
    await pause(random() * 300)
    server = await startSyncServer({ dataDir })
    network.retarget(server.port)
  }
  const ask = async (member: RoomMember, waitMs?: number) => {
    const kept = await member.askKept(waitMs)
    if (!kept) return undefined
    answers++
    promise(promised, kept)
    return kept
  }
  const work = async (member: RoomMember, own: () => number) => {
    while (isWorking) {
      member.edit(own)
      if (own() < 0.2) void ask(member)
      await pause(30 + own() * 150)
    }
  }

  try {
    await until(() => crowd.every(({ document }) => document.isSeeded()), settleMs)
    const working = crowd.map((member, index) => work(member, randomFrom(seed * 1000 + index)))
    for (const event of eventsOf({ cuts, outages, kills }, random)) {
      await pause(100 + random() * 200)
      if (event === 'kill') await restart()
      else if (event === 'outage') {
        if (random() < 0.5) network.outage()
        else network.silence()
        await pause(300 + random() * 900)
        network.heal(random() < 0.5 ? 'deliver' : 'reset')
      } else cut += network.cut(event, 0.4)
    }
    network.heal()
    isWorking = false
    await Promise.all(working)

    const settledMs = await settled(crowd, ask, settleMs)
    network.outage() // whoever still has it all may not bring it back
    await restart()
    const reader = joinRoom(address(server.port), edit, { name: 'new' })
    await until(() => reader.provider.synced, settleMs)
    const outcome = {
      edits: crowd.reduce((sum, member) => sum + member.edits, 0),
      cut,
      answers,
      promised: sizeOf(promised),
      settledMs,
      missing: missingFrom(reader.document.ydoc, promised),
      sameForNew: crowd.every(member => showing(member) === showing(reader)),
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

type Event = Cut | 'outage' | 'kill'

function eventsOf({ cuts, outages, kills }: Pick<StormSize, 'cuts' | 'outages' | 'kills'>, random: () => number) {
  const ways: readonly Cut[] = ['reset', 'end', 'lose']
  const events: Event[] = [
    ...Array.from({ length: cuts }, (_, index): Event => ways[index % ways.length] ?? 'reset'),
    ...Array<Event>(outages).fill('outage'),
    ...Array<Event>(kills).fill('kill'),
  ]
  return events
    .map(event => ({ event, ticket: random() }))
    .sort((a, b) => a.ticket - b.ticket)
    .map(({ event }) => event)
}
