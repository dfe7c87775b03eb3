import { linksFrom, newRoomLink, type RoomLink } from '../../../src/domain/access.ts'
import { randomFrom } from '../seeded.ts'
import { whenHandled, whenRead } from './handled.ts'
import { type HostileFrame, hostileFrames } from './hostileFrames.ts'
import { enterRaw, openRawPeer, type RawPeer } from './rawPeer.ts'
import { pause } from './waiting.ts'

/**
 * Attackers in a process of their own: some with a link of each kind, some with none, one hostile frame at a time each,
 * and each waits until the server is done with it. They rest and go on as they are told.
 */
export type AttackOrder = { readonly do: 'begin'; readonly attack: Attack } | { readonly do: 'go' | 'rest' }

export interface Attack {
  readonly url: string
  readonly seed: number
  /** The facilitator's link of the room that is attacked, and of one that is frozen. */
  readonly link: RoomLink
  readonly frozen: RoomLink
  readonly otherRoom: string
  /** Frames of real work in base64. */
  readonly valid: readonly string[]
  readonly clients: readonly number[]
  readonly frames: number
  /** How many frames are sent in a second of going, all together. */
  readonly perSecond: number
}

export interface AttackReport {
  readonly sent: number
  /** How many were read as far as their body, and did their harm there. */
  readonly reached: number
  readonly kinds: Readonly<Record<string, number>>
  /** What the server answered, by the word it closed with; 'taken' when it did not close, 'silent' when it did not answer. */
  readonly answers: Readonly<Record<string, number>>
  /** Kinds after which nothing was heard. */
  readonly silentAfter: readonly string[]
}

const standings = ['stranger', 'facilitate', 'edit', 'edit', 'view', 'frozen'] as const
type Standing = (typeof standings)[number]

let isGoing = false

async function attack(options: Attack): Promise<AttackReport> {
  const { seed, frames, perSecond, link, frozen, otherRoom, clients } = options
  const random = randomFrom(seed)
  const valid = options.valid.map(text => new Uint8Array(Buffer.from(text, 'base64')))
  const streams = new Map(
    [link, frozen].map(({ room }) => [
      room,
      hostileFrames({ room, otherRoom, valid: readdressed(valid, room), clients }, random),
    ]),
  )
  const kinds = new Map<string, number>()
  const answers = new Map<string, number>()
  const silentAfter = new Set<string>()
  const count = (map: Map<string, number>, name: string) => map.set(name, (map.get(name) ?? 0) + 1)
  let sent = 0
  let reached = 0
  let going = 0
  let lastTick = performance.now()

  /** Waits for this frame's turn: only while going, and no faster than agreed. */
  async function turn(): Promise<boolean> {
    for (;;) {
      if (sent >= frames) return false
      const now = performance.now()
      if (isGoing) going += now - lastTick
      lastTick = now
      if (isGoing && sent < (going / 1000) * perSecond) {
        sent++
        return true
      }
      await pause(2)
    }
  }

  async function person(standing: Standing, number: number): Promise<void> {
    const place = standing === 'frozen' ? frozen : link
    const stream = streams.get(place.room)
    let peer: RawPeer | undefined
    while (stream && (await turn())) {
      if (!peer || peer.closed()) peer = await enterAs(standing, options, number)
      if (!peer) {
        count(answers, 'not let in')
        continue
      }
      const frame = stream.next().value
      count(kinds, frame.kind)
      if (frame.reaches) reached++
      const answer = await harm(peer, standing, place.room, frame)
      count(answers, answer)
      if (answer === 'silent') silentAfter.add(frame.kind)
      if (answer !== 'silent' && peer.heard.length < 2000 && random() > 0.02) continue
      peer.close()
      peer = undefined
    }
    peer?.close()
  }

  await Promise.all([...standings, ...standings, ...standings].map(person))
  return {
    sent,
    reached,
    kinds: Object.fromEntries(kinds),
    answers: Object.fromEntries(answers),
    silentAfter: [...silentAfter],
  }
}

function enterAs(standing: Standing, { url, link, frozen }: Attack, number: number): Promise<RawPeer | undefined> {
  if (standing === 'stranger') return openRawPeer(url)
  const links = linksFrom(standing === 'frozen' ? frozen : link, 1)
  const own = standing === 'frozen' ? links.edit : links[standing]
  return enterRaw(url, own ?? newRoomLink(), `device-of-attacker-${number}`)
}

/** Sends a frame and waits until the server has read what came after it too. */
async function harm(peer: RawPeer, standing: Standing, room: string, { bytes }: HostileFrame): Promise<string> {
  peer.send(bytes)
  const answer = standing === 'stranger' ? await whenRead(peer) : await whenHandled(peer, room)
  await peer.whenClosed(1)
  const end = peer.closed()
  if (answer) return answer
  return end ? end.why || `closed with ${end.code}` : 'silent'
}

/** The same frames, addressed to another room: names of rooms are all of one length. */
function readdressed(frames: readonly Uint8Array[], room: string): Uint8Array[] {
  return frames.map(frame => {
    const copy = frame.slice()
    copy.set(Buffer.from(room), 1)
    return copy
  })
}

process.on('message', (order: AttackOrder) => {
  if (order.do !== 'begin') {
    isGoing = order.do === 'go'
    return
  }
  attack(order.attack).then(
    report => process.send?.(report),
    error => {
      console.error(error)
      process.exit(1)
    },
  )
})
