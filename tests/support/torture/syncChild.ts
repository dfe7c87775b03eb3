import { createServer } from 'node:http'
import { openRoomBook } from '../../../src/server/roomBook.ts'
import { openSqliteLog } from '../../../src/server/sqliteLog.ts'
import { onStop } from '../../../src/server/stopping.ts'
import { createSyncServer } from '../../../src/server/syncServer.ts'
import { randomFrom } from '../seeded.ts'

/** The sync server alone, on a folder of its own, with a disk as bad as the test wants. */
const { DATA_DIR = '', PORT = '0', FAILING_SHARE = '0', MAX_BYTES, SEED = '1', LIMITS = '{}' } = process.env

const random = randomFrom(Number(SEED))
const log = openSqliteLog(DATA_DIR, {
  maxBytes: MAX_BYTES === undefined ? undefined : Number(MAX_BYTES),
  beforeCommit: updates => {
    if (updates > 0 && random() < Number(FAILING_SHARE)) throw new Error('this disk fails now and then')
  },
})
const sync = createSyncServer({ log, book: openRoomBook(log.database), limits: JSON.parse(LIMITS) })
const server = createServer((request, response) => {
  if (!sync.answer(request, response)) response.writeHead(404).end()
})
server.on('upgrade', (request, socket, head) => sync.upgrade(request, socket, head))
server.listen(Number(PORT), '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) console.log(`http://127.0.0.1:${address.port}`)
})
onStop(() => {
  server.close()
  void sync
    .stop()
    .then(() => log.close())
    .then(() => process.exit(0))
})
