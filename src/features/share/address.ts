import { type RoomLink, writeRoomLink } from '../../domain/access.ts'

const ownNames = /^(localhost|127(\.\d+){3}|\[::1\])$/

/** The address of this page without what stands behind the `#`: what links begin with. */
export function ownAddress(): string {
  return location.origin + location.pathname
}

/** Whether an address means this very computer, and so another one on every device. */
export function isOnlyHere(address: string): boolean {
  return ownNames.test(new URL(address).hostname)
}

/** Whether what goes there is open to the network, and a page from there cannot open without its server. */
export function isPlainHttp(address: string): boolean {
  return new URL(address).protocol === 'http:' && !isOnlyHere(address)
}

/** An address as a person says and types it: `backmap.example`, `192.168.1.5:4210`. */
export function sayAddress(address: string): string {
  const { host, pathname } = new URL(address)
  return host + pathname.replace(/\/(index\.html)?$/, '')
}

/** The whole link that opens the shared plan from an address. */
export function linkAt(address: string, link: RoomLink): string {
  return address + writeRoomLink(link)
}
