import * as Y from 'yjs'
import { createPlanDocument } from '../../../src/document/planDocument.ts'
import { newRoomLink, type RoomLink, tokenHashes, tokenOf } from '../../../src/domain/access.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { type RoomCall, writePass } from '../../../src/domain/wire.ts'
import { largePlan } from '../largePlan.ts'
import { syncFrame } from './frames.ts'
import { enterRaw } from './rawPeer.ts'

/** Makes a room on a server and puts a plan into it; gives its facilitator's link. */
export async function startRoom(url: string, plan: Plan): Promise<RoomLink> {
  const link = newRoomLink()
  const made = await post(url, '/sync/rooms', { room: link.room, hashes: tokenHashes(link, 1) })
  if (made.status !== 201) throw new Error(`no room was made: ${made.status} ${await made.text()}`)
  const document = createPlanDocument(plan)
  const peer = await enterRaw(`${url.replace('http', 'ws')}/sync`, link)
  peer?.send(syncFrame(link.room, 'edit', Y.encodeStateAsUpdate(document.ydoc)))
  const status = await peer?.next('status')
  peer?.close()
  document.close()
  if (!status?.applied) throw new Error('the plan was not put into its room')
  return link
}

export function post(
  url: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

/** A call about a room by the holder of a link. */
export function callRoom(
  url: string,
  link: RoomLink,
  call: RoomCall,
  device = 'device-of-a-caller',
): Promise<Response> {
  return post(url, `/sync/rooms/${link.room}`, call, {
    authorization: `Bearer ${writePass({ token: tokenOf(link), device })}`,
  })
}

/** A plan whose document takes about 100 kB: 40 moments with their curves and feelings, 160 practices. */
export function planOfHundredKilobytes(): Plan {
  const plan = largePlan()
  return { ...plan, supports: new Map(), permissions: new Map(), links: new Map() }
}
