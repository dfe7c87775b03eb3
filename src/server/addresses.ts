import type { NetworkInterfaceInfo } from 'node:os'

/** Where the app listens unless told otherwise: twenty ports in a row that no browser refuses to open. */
export const usualPort = 4210
export const usualPorts = 20

/** What the environment asks for: where to listen, and whether another port will do when that one is taken. */
export interface Listening {
  readonly host: string
  readonly port: number
  readonly isFixed: boolean
}

/** `PORT` and `HOST`, or every network of this machine on the usual port; undefined when `PORT` is no port. */
export function listeningFrom(env: Readonly<Record<string, string | undefined>>): Listening | undefined {
  const host = env.HOST || '0.0.0.0'
  if (!env.PORT) return { host, port: usualPort, isFixed: false }
  const port = Number(env.PORT)
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? { host, port, isFixed: true } : undefined
}

const ownMachine: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1'])
const everywhere: ReadonlySet<string> = new Set(['0.0.0.0', '::'])

/** The addresses to open the app at: here first, then those other devices on the same network can use. */
export function addressesOf(
  { host, port, scheme }: { readonly host: string; readonly port: number; readonly scheme: 'http' | 'https' },
  networks: NodeJS.Dict<NetworkInterfaceInfo[]>,
): { readonly here: string; readonly nearby: readonly string[] } {
  const at = (name: string) => `${scheme}://${name.includes(':') ? `[${name}]` : name}:${port}/`
  if (ownMachine.has(host)) return { here: at(host), nearby: [] }
  if (!everywhere.has(host)) return { here: at(host), nearby: [at(host)] }
  const found = Object.values(networks)
    .flatMap(network => network ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ address }) => address)
  return { here: at('localhost'), nearby: [...new Set(found)].sort(byLikelihood).map(at) }
}

/** Home and school networks first; the 172 range is mostly virtual machines. */
function byLikelihood(a: string, b: string): number {
  return rank(a) - rank(b)
}

function rank(address: string): number {
  if (address.startsWith('192.168.')) return 0
  if (address.startsWith('10.')) return 1
  return /^172\.(?:1[6-9]|2\d|3[01])\./.test(address) ? 3 : 2
}
