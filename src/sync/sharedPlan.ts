import * as Y from 'yjs'
import type { PlanDocument } from '../document/planDocument.ts'
import { firstEpoch, linksFrom, newRoomLink, type RoomLink, tokenHashes, tokenOf } from '../domain/access.ts'
import { toBase64 } from '../domain/base64.ts'
import type { Id } from '../domain/ids.ts'
import type { Pass, RoomCall } from '../domain/wire.ts'
import { isContained, readSnapshot } from './containment.ts'
import { type Device, listPlan } from './device.ts'
import type { SharedAs } from './deviceLibrary.ts'
import { deviceMark, deviceTicket } from './deviceTicket.ts'
import { isHidden } from './hidden.ts'
import { nobody, noLinks, notShared } from './notShared.ts'
import { type Crowd, openCrowd } from './presence.ts'
import { type CallFailed, callServer } from './roomCalls.ts'
import { openSharedCopy, type SharedCopy, type SharedState } from './sharedCopy.ts'
import type { Presence, ShareResult, ShareStatus, Sharing } from './sharing.ts'

/** The sharing of one open plan, with what its session tells it. */
export interface SharedPlan extends Sharing {
  /** The link this device keeps for the plan, now: it connects with it, or disconnects. */
  follow(shared: SharedAs | undefined): void
  close(): void
}

export interface SharedPlanOptions {
  readonly id: Id<'plan'>
  readonly document: PlanDocument
  readonly device: Device
}

/** What is open while a plan is shared. */
interface Open {
  readonly link: RoomLink
  readonly pass: Pass
  readonly copy: SharedCopy
  readonly crowd: Crowd
}

const keepMs = 1500
const done: ShareResult = { done: true }
const unreachable = { done: false, why: 'unreachable' } as const

export function openSharedPlan({ id, document, device }: SharedPlanOptions): SharedPlan {
  const calls = callServer(device.server)
  const listeners = new Set<() => void>()
  let shared: SharedAs | undefined
  let open: Open | undefined
  let status: ShareStatus = notShared
  let links: ReturnType<Sharing['getLinks']> = noLinks
  let mine: Partial<Presence> = {}
  let keepTimer: ReturnType<typeof setTimeout> | undefined
  let working: Promise<unknown> = Promise.resolve()

  function tell(): void {
    for (const listener of listeners) listener()
  }

  function onCopy(): void {
    const room = open?.copy.getRoom()
    if (shared && room && room.epoch !== shared.epoch) void keepLink({ ...shared, epoch: room.epoch })
    if (shared && room && room.tier !== shared.tier) open?.crowd.setWatching(room.tier === 'view')
    onCrowd()
    if (open?.copy.getState().state === 'shared') keepSoon()
  }

  function onCrowd(): void {
    const next = open ? statusOf(open.copy.getState(), open.crowd.getPeople().length) : notShared
    if (JSON.stringify(next) !== JSON.stringify(status)) status = next
    tell()
  }

  /** What others do is on the server's disk too, and what was last told to be there is out of date soon. */
  function keepSoon(): void {
    keepTimer ??= setTimeout(keep, keepMs)
  }

  function keep(): void {
    clearTimeout(keepTimer)
    keepTimer = undefined
    const kept = open?.copy.keptNow()
    if (kept && open) void device.library.putKept(id, open.link.room, kept)
  }

  function keepLink(next: SharedAs | undefined): Promise<boolean> {
    shared = next
    links = next ? linksFrom(next, next.epoch) : noLinks
    return device.library.putLink(id, next)
  }

  function follow(next: SharedAs | undefined): void {
    const isSame = open && next && open.link.room === next.room && open.link.secret === next.secret
    shared = next
    links = next ? linksFrom(next, next.epoch) : noLinks
    if (!isSame) {
      disconnect()
      if (next && device.server !== undefined) connect(next, device.server)
    }
    onCrowd()
  }

  function connect(next: SharedAs, server: string): void {
    const ticket = deviceTicket(device)
    const pass = { token: tokenOf(next), device: ticket }
    const crowd = openCrowd(deviceMark(ticket, next.room))
    crowd.setWatching(next.tier === 'view')
    crowd.show(mine)
    crowd.setAway(isHidden())
    const copy = openSharedCopy(document.ydoc, {
      server,
      room: next.room,
      pass,
      kept: next.kept,
      carryAwareness: () => crowd.carry(document.ydoc.clientID),
      onAwarenessGone: crowd.leave,
      onHeard: crowd.stir,
      page: device.page,
      ...(device.shareTimes && { times: device.shareTimes }),
    })
    open = { link: next, pass, copy, crowd }
    copy.subscribe(onCopy)
    crowd.subscribe(onCrowd)
  }

  function disconnect(): void {
    keep()
    open?.copy.close()
    open?.crowd.close()
    open = undefined
  }

  /** One call after another, or two presses would be two rooms. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = working.then(work)
    working = turn.catch(() => undefined)
    return turn
  }

  async function share(): Promise<ShareResult> {
    if (open && !isEnded(open.copy.getState())) return done
    const link = newRoomLink()
    const made = await calls.makeRoom({ room: link.room, hashes: tokenHashes(link, firstEpoch) })
    if ('why' in made) return failed(made)
    const pass = { token: tokenOf(link), device: deviceTicket(device) }
    const kept = await pushAll(link.room, pass)
    if (!(kept instanceof Uint8Array)) {
      await calls.lead(link.room, pass, { do: 'end' }) // or an empty room would stay behind
      return failed(kept)
    }
    await listPlan(document.getState(), device)
    const next = { ...link, epoch: firstEpoch, kept }
    await keepLink(next)
    follow(next)
    return done
  }

  /** Brings the plan to the server's disk before anybody has the link; a snapshot of what is there. */
  async function pushAll(room: string, pass: Pass): Promise<Uint8Array | CallFailed> {
    const { ydoc } = document
    const here = Y.snapshot(ydoc)
    const vector = toBase64(Y.encodeStateVector(ydoc))
    const answer = await calls.exchange(room, pass, { vector, update: toBase64(Y.encodeStateAsUpdate(ydoc)) })
    if ('why' in answer) return answer
    const kept = readSnapshot(answer.kept)
    return kept && isContained(here, kept) ? Y.encodeSnapshot(here) : { why: 'not-kept' }
  }

  async function lead(call: RoomCall): Promise<ShareResult> {
    if (!open) return unreachable
    const answer = await calls.lead(open.link.room, open.pass, call)
    return 'why' in answer ? failed(answer) : done
  }

  async function rotate(): Promise<ShareResult> {
    if (!shared || !open) return unreachable
    const now = await calls.look(open.link.room, open.pass) // another who leads may have made new links meanwhile
    if ('why' in now) return failed(now)
    const epoch = now.epoch + 1
    const result = await lead({ do: 'rotate', epoch, hashes: tokenHashes(shared, epoch) })
    if (result.done) await keepLink({ ...shared, epoch })
    tell()
    return result
  }

  async function end(): Promise<ShareResult> {
    const result = await lead({ do: 'end' })
    if (result.done || result.why === 'no-such-room') await leave()
    return result
  }

  async function leave(): Promise<void> {
    await keepLink(undefined)
    follow(undefined)
  }

  const onHidden = () => open?.crowd.setAway(isHidden())
  device.page?.addEventListener('visibilitychange', onHidden)
  device.page?.addEventListener('pagehide', keep)

  return {
    getStatus: () => status,
    getPeople: () => open?.crowd.getPeople() ?? nobody,
    getTier: () => (shared && !isGone(status) ? shared.tier : 'facilitate'),
    isFrozen: () => (status.state !== 'refused' && open?.copy.getRoom()?.frozen) || false,
    getLinks: () => links,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    show: presence => {
      mine = { ...mine, ...presence }
      open?.crowd.show(presence)
    },
    share: () => inTurn(share),
    rotate: () => inTurn(rotate),
    freeze: frozen => lead({ do: 'freeze', frozen }),
    remove: client => lead({ do: 'remove', client }),
    makeCode: async () => {
      const join = links.edit
      if (!open || !join) return unreachable
      const made = await calls.makeCode(open.link.room, open.pass, join.secret)
      return 'why' in made ? { done: false, why: made.why } : made
    },
    end: () => inTurn(end),
    leave: () => inTurn(leave),
    follow,
    close: () => {
      device.page?.removeEventListener('visibilitychange', onHidden)
      device.page?.removeEventListener('pagehide', keep)
      disconnect()
      listeners.clear()
    },
  }
}

function statusOf(state: SharedState, people: number): ShareStatus {
  return state.state === 'shared' ? { state: 'shared', people } : state
}

/** The link of before opens nothing any more. */
function isEnded(status: SharedState | ShareStatus): boolean {
  return status.state === 'refused' && ['no-such-room', 'wrong-link', 'removed'].includes(status.why)
}

/** Nobody shares it any more: it is this device's own. */
function isGone(status: ShareStatus): boolean {
  return status.state === 'refused' && status.why === 'no-such-room'
}

function failed({ why }: CallFailed): ShareResult {
  return { done: false, why }
}
