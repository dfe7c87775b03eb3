import type { RoomLink } from '../domain/access.ts'
import type { CodeFound, Refusal } from '../domain/wire.ts'
import type { Joined } from '../sync/sharing.ts'
import { device } from './device.ts'

/** Brings the plan behind a link onto this device, from the server of this page. Never rejects. */
export async function joinPlan(link: RoomLink): Promise<Joined> {
  const joining = await import('../sync/joinPlan.ts').catch(() => undefined)
  return joining ? joining.joinPlan(link, device) : { why: 'unreachable' }
}

/** The join link behind eight digits that somebody said aloud. Never rejects. */
export async function findCode(code: string): Promise<CodeFound | { readonly why: Refusal | 'unreachable' }> {
  const calls = await import('../sync/roomCalls.ts').catch(() => undefined)
  return calls ? calls.callServer(device.server).findCode(code) : { why: 'unreachable' }
}

/** Whether the address of this page has a server to share by. */
export async function hasServer(): Promise<boolean> {
  const calls = await import('../sync/roomCalls.ts').catch(() => undefined)
  return calls ? calls.callServer(device.server).isThere() : false
}
