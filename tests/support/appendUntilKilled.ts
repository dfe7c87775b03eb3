import { openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as Y from 'yjs'
import { openSqliteLog } from '../../src/server/sqliteLog.ts'
import { randomFrom } from './seeded.ts'

/**
 * A program that appends edits to a log at random until it is killed. As soon as one is acknowledged it writes its key
 * into the file `acknowledged-<seed>` (a pipe that nobody empties would refuse it), and prints a line at the first.
 * `--compact N` compacts after every N edits as well; `--die-in append|compact` kills itself within a commit of that kind,
 * after it has acknowledged `--after` edits.
 */

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    compact: { type: 'string', default: '0' },
    'die-in': { type: 'string', default: '' },
    after: { type: 'string', default: '0' },
  },
})
const random = randomFrom(Number(values.seed))
const compactEvery = Number(values.compact)
const ydoc = new Y.Doc()
ydoc.clientID = Number(values.seed)
let acknowledged = 0
let edits = 0

const log = openSqliteLog(values.folder, {
  beforeCommit: updates => {
    const kind = updates > 0 ? 'append' : 'compact'
    if (kind === values['die-in'] && acknowledged >= Number(values.after)) process.kill(process.pid, 'SIGKILL')
  },
})

const notes = openSync(join(values.folder, `acknowledged-${values.seed}`), 'a')

ydoc.on('update', (update: Uint8Array) => {
  const key = `${values.seed}-${edits}`
  edits += 1
  log.append('room', update).then(() => {
    if (acknowledged === 0) console.log('writing')
    acknowledged += 1
    writeSync(notes, `${key}\n`)
  }, giveUp)
})

function giveUp(error: unknown): void {
  console.error(error)
  process.exit(1)
}

for (;;) {
  const burst = 1 + Math.floor(random() * 20)
  for (let index = 0; index < burst; index++) {
    ydoc.getMap('plan').set(`${values.seed}-${edits}`, 'x'.repeat(random() * 400))
    if (compactEvery > 0 && edits % compactEvery === 0) log.compact('room').catch(giveUp)
  }
  await new Promise(resolve => (random() < 0.5 ? setImmediate(resolve) : setTimeout(resolve, random() * 4)))
}
