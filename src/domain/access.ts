import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { nanoid } from 'nanoid'

/** What a link lets its holder do: lead (links, freeze, remove people), edit, or only look. */
export const tiers = ['facilitate', 'edit', 'view'] as const
export type Tier = (typeof tiers)[number]

/** The way into a shared plan. The secret is 32 bytes as base64url and stays in the fragment of an address. */
export interface RoomLink {
  readonly room: string
  readonly tier: Tier
  readonly secret: string
}

/** What the server keeps of the three links of a room: nothing that opens it. */
export type TokenHashes = Readonly<Record<Tier, string>>

const letters: Readonly<Record<Tier, string>> = { facilitate: 'f', edit: 'e', view: 'v' }
const linkForm = /#\/p\/([A-Za-z0-9_-]{21})\.([fev])\.([A-Za-z0-9_-]{43})$/
const roomForm = /^[A-Za-z0-9_-]{21}$/

/** The epoch that a new room has. */
export const firstEpoch = 1

/** The link of a new room, which nobody else can know. */
export function newRoomLink(): RoomLink {
  return { room: nanoid(), tier: 'facilitate', secret: toBase64Url(randomBytes(32)) }
}

/** Whether a value from outside can name a room. */
export function isRoom(value: unknown): value is string {
  return typeof value === 'string' && roomForm.test(value)
}

/**
 * The links that a link's holder may hand out: its own and those below, never one above. The join link follows from the
 * facilitator's and the epoch, so that raising the epoch ends every join and watch link handed out before.
 */
export function linksFrom(link: RoomLink, epoch: number): Readonly<Partial<Record<Tier, RoomLink>>> {
  if (link.tier === 'view') return { view: link }
  const edit = link.tier === 'edit' ? link : { ...link, tier: 'edit' as const, secret: derive(link, `edit ${epoch}`) }
  const view = { ...edit, tier: 'view' as const, secret: derive(edit, 'view') }
  return link.tier === 'facilitate' ? { facilitate: link, edit, view } : { edit, view }
}

/** What is shown to the server to open a room: it proves the link without giving its secret away. */
export function tokenOf(link: RoomLink): string {
  return derive(link, 'token')
}

/** What the server keeps of a token, in hex. */
export function hashOfToken(token: string): string {
  return bytesToHex(sha256(utf8ToBytes(token)))
}

/** What the server has to know of the links of a room at an epoch; from the facilitator's link. */
export function tokenHashes(facilitate: RoomLink, epoch: number): TokenHashes {
  const { edit = facilitate, view = facilitate } = linksFrom(facilitate, epoch)
  return {
    facilitate: hashOfToken(tokenOf(facilitate)),
    edit: hashOfToken(tokenOf(edit)),
    view: hashOfToken(tokenOf(view)),
  }
}

/** The fragment of a link's address: `#/p/<room>.<f|e|v>.<secret>`. */
export function writeRoomLink({ room, tier, secret }: RoomLink): string {
  return `#/p/${room}.${letters[tier]}.${secret}`
}

/** The link in an address or a fragment; undefined when there is none. */
export function readRoomLink(text: string): RoomLink | undefined {
  const [, room, letter, secret] = linkForm.exec(text.trim()) ?? []
  const tier = tiers.find(each => letters[each] === letter)
  return room && tier && secret ? { room, tier, secret } : undefined
}

function derive({ room, secret }: RoomLink, purpose: string): string {
  return toBase64Url(hkdf(sha256, utf8ToBytes(secret), utf8ToBytes(room), utf8ToBytes(`backmap ${purpose}`), 32))
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
