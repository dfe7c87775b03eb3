import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { nanoid } from 'nanoid'

const key = 'backmap.device'
let inMemory: string | undefined

/** The random word by which a server tells a device apart, so that it can be asked to leave. The same every time. */
export function deviceTicket({ ticket }: { readonly ticket?: string | undefined }): string {
  if (ticket !== undefined) return ticket
  inMemory ??= stored() ?? made()
  return inMemory
}

/** What others may know a device by, in one room: it tells nothing of the ticket, nor of the device in other rooms. */
export function deviceMark(ticket: string, room: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${room} ${ticket}`))).slice(0, 16)
}

function stored(): string | undefined {
  try {
    const ticket = globalThis.localStorage?.getItem(key)
    return ticket && /^[A-Za-z0-9_-]{8,64}$/.test(ticket) ? ticket : undefined
  } catch {
    return undefined // storage is forbidden
  }
}

function made(): string {
  const ticket = nanoid()
  try {
    globalThis.localStorage?.setItem(key, ticket)
  } catch {
    // as long as the page lives it is the same
  }
  return ticket
}
