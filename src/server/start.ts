import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join, resolve } from 'node:path'
import { renderUnicodeCompact } from 'uqr'
import { addressesOf, listeningFrom } from './addresses.ts'
import { type Certificate, close, createAppServer, listen } from './appServer.ts'
import { needsBuild } from './buildAge.ts'
import { readSite } from './staticFiles.ts'
import { onStop } from './stopping.ts'

/** `npm start`: builds the app when it has to, serves it on one port, and says where. */

const root = resolve(import.meta.dirname, '../..')

function giveUp(words: string): never {
  console.error(words)
  process.exit(1)
}

function build(): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  if (!existsSync(vite))
    giveUp('The app is not built yet, and the parts to build it with are missing: run npm ci first.')
  console.log('Building the app…')
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status !== 0) giveUp('The app could not be built; the reason stands above.')
}

function readCertificate({ TLS_CERT, TLS_KEY }: NodeJS.ProcessEnv): Certificate | undefined {
  if (!TLS_CERT && !TLS_KEY) return undefined
  if (!TLS_CERT || !TLS_KEY) giveUp('TLS_CERT and TLS_KEY belong together: set both, or neither.')
  try {
    return { cert: readFileSync(TLS_CERT), key: readFileSync(TLS_KEY) }
  } catch (error) {
    giveUp(`The certificate could not be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const wanted = listeningFrom(process.env) ?? giveUp('PORT has to be a whole number from 0 to 65535.')
const certificate = readCertificate(process.env)
if (needsBuild(root)) build()

const server = createAppServer(readSite(join(root, 'dist')), certificate)
onStop(() => void close(server).then(() => process.exit(0)))

const port = await listen(server, wanted).catch((error: Error) =>
  giveUp(`Port ${wanted.port} of ${wanted.host} cannot be used: ${error.message}`),
)
const { here, nearby } = addressesOf(
  { host: wanted.host, port, scheme: certificate ? 'https' : 'http' },
  networkInterfaces(),
)
console.log(`Backmap is open at ${here}`)
for (const address of nearby) console.log(`On the same network:  ${address}`)
if (process.stdout.isTTY && nearby[0]) console.log(`\n${renderUnicodeCompact(nearby[0])}`)
