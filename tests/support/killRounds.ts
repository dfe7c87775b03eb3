import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as Y from 'yjs'
import { openSqliteLog } from '../../src/server/sqliteLog.ts'
import { randomFrom } from './seeded.ts'

export interface KillRounds {
  readonly acknowledged: number
  /** Edits that were acknowledged, and are not in the log afterwards. */
  readonly lost: readonly string[]
  readonly putAside: number
}

/**
 * So many times a program that appends (and compacts, after every so many edits) is killed at a moment drawn by lot; after
 * each time everything it ever acknowledged is looked for in the log, which the next one goes on with.
 */
export async function killRounds(folder: string, rounds: number, compactEvery: number): Promise<KillRounds> {
  const random = randomFrom(rounds)
  const acknowledged: string[] = []
  const lost: string[] = []
  let putAside = 0
  for (let round = 1; round <= rounds; round++) {
    acknowledged.push(...(await appendUntilKilled(folder, round, { compactEvery, msAfterFirst: random() * 250 })))
    const found = await whatIsKept(folder)
    lost.push(...acknowledged.filter(key => !found.keys.has(key)))
    putAside = found.putAside
  }
  return { acknowledged: acknowledged.length, lost, putAside }
}

/** What a program acknowledged until it was killed, by us so many milliseconds after the first edit, or by itself. */
export function appendUntilKilled(
  folder: string,
  seed: number,
  {
    compactEvery = 0,
    msAfterFirst,
    dieIn = '',
    after = 0,
  }: {
    readonly compactEvery?: number
    readonly msAfterFirst?: number
    readonly dieIn?: '' | 'append' | 'compact'
    readonly after?: number
  },
): Promise<string[]> {
  const program = join(import.meta.dirname, 'appendUntilKilled.ts')
  const args = [
    `--folder=${folder}`,
    `--seed=${seed}`,
    `--compact=${compactEvery}`,
    `--die-in=${dieIn}`,
    `--after=${after}`,
  ]
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let complaint = ''
  child.stderr.on('data', part => {
    complaint += part
  })
  child.stdout.once('data', () => {
    if (msAfterFirst !== undefined) setTimeout(() => child.kill('SIGKILL'), msAfterFirst)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(linesOf(join(folder, `acknowledged-${seed}`)))
      else reject(new Error(`the program ended by itself (${code ?? signal}): ${complaint}`))
    })
  })
}

/** A line is whole when it has its end. */
function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').slice(0, -1)
}

/** What the log has after all, as the next to open it sees it. */
export async function whatIsKept(
  folder: string,
): Promise<{ keys: ReadonlySet<string>; putAside: number; rows: number }> {
  const log = openSqliteLog(folder)
  const { update, putAside } = await log.read('room')
  const { rows } = log.size('room')
  await log.close()
  const ydoc = new Y.Doc()
  if (update) Y.applyUpdate(ydoc, update)
  return { keys: new Set(ydoc.getMap('plan').keys()), putAside, rows }
}
