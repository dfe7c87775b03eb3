import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join, resolve } from 'node:path'
import { renderUnicodeCompact } from 'uqr'
import { addressesOf, listeningFrom } from './addresses.ts'
import { type Certificate, close, createAppServer, listen } from './appServer.ts'
import { needsBuild } from './buildAge.ts'
import { limits } from './limits.ts'
import { allowedOriginsFrom } from './origins.ts'
import { dataDirFrom } from './planDatabase.ts'
import { openRoomBook } from './roomBook.ts'
import { openSqliteLog, type SqliteLog } from './sqliteLog.ts'
import { readSite } from './staticFiles.ts'
import { onStop } from './stopping.ts'
import { createSyncServer } from './syncServer.ts'

/** `npm start`: builds the app when it has to, serves it on one port, and says where; plans that are shared are kept in `DATA_DIR`. */

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
// SITE_DIR names an app that was built elsewhere
const siteDir = process.env.SITE_DIR || join(root, 'dist')
if (!process.env.SITE_DIR && needsBuild(root)) build()

const log = openLog()
const sync = createSyncServer({
  log,
  book: openRoomBook(log.database, { maxRooms: limits.rooms }),
  allowedOrigins: allowedOriginsFrom(process.env),
  addresses: () => nearbyAddresses,
})
let nearbyAddresses: readonly string[] = []
const server = createAppServer(readSite(siteDir), certificate, sync)
onStop(() => {
  stop().then(
    () => process.exit(0),
    (error: Error) => giveUp(`The server could not be stopped in good order: ${error.message}`),
  )
})

/** Nobody new comes in, what has come is written, then all is let go. */
async function stop(): Promise<void> {
  server.close()
  await sync.stop()
  await log.close()
  await close(server)
}

function openLog(): SqliteLog {
  try {
    return openSqliteLog(dataDirFrom(process.env))
  } catch (error) {
    giveUp(error instanceof Error ? error.message : String(error))
  }
}

const port = await listen(server, wanted).catch((error: Error) =>
  giveUp(`Port ${wanted.port} of ${wanted.host} cannot be used: ${error.message}`),
)
const { here, nearby } = addressesOf(
  { host: wanted.host, port, scheme: certificate ? 'https' : 'http' },
  networkInterfaces(),
)
nearbyAddresses = nearby
console.log(`Backmap is open at ${here}`)
for (const address of nearby) console.log(`On the same network:  ${address}`)
if (nearby[0] && !certificate) {
  console.log(
    'Other devices share plans over plain http, but cannot open the app without this server (TLS_CERT, TLS_KEY).',
  )
}
if (process.stdout.isTTY && nearby[0]) console.log(`\n${renderUnicodeCompact(nearby[0])}`)
