import { openSqliteLog } from '../../src/server/sqliteLog.ts'
import type { UpdateLog } from '../../src/server/updateLog.ts'
import { editsOf, seenIn } from './editing.ts'
import { randomFrom } from './seeded.ts'

export interface FailingAppends {
  readonly acknowledged: number
  readonly rejected: number
  /** Acknowledged, and not there for the next to open the log. */
  readonly lost: readonly string[]
  /** There, although it was rejected. */
  readonly falselyKept: readonly string[]
}

/** Appends so many edits, in bursts, to a log of whose commits three in ten fail. */
export async function failingAppends(folder: string, edits: number): Promise<FailingAppends> {
  const random = randomFrom(edits)
  const log = openSqliteLog(folder, {
    beforeCommit: () => {
      if (random() < 0.3) throw new Error('told to fail')
    },
  })
  const answers = new Map<string, boolean>()
  while (answers.size < edits) {
    const burst = Array.from({ length: 1 + Math.floor(random() * 10) }, (_, index) => answers.size + index)
    await Promise.all(burst.map(number => appendKey(log, number, 10, answers)))
  }
  await log.close()
  const there = await keysIn(folder)
  const keys = [...answers.keys()]
  return {
    acknowledged: keys.filter(key => answers.get(key)).length,
    rejected: keys.filter(key => !answers.get(key)).length,
    lost: keys.filter(key => answers.get(key) && !there.has(key)),
    falselyKept: keys.filter(key => !answers.get(key) && there.has(key)),
  }
}

export interface FullDisk {
  readonly acknowledged: number
  readonly rejected: number
  readonly lost: readonly string[]
  readonly isCompactedWhileFull: boolean
  readonly isTakenAgain: boolean
}

/** Appends until a disk of so many bytes is full, and on; then makes room by forgetting another plan. */
export async function fillTheDisk(folder: string, maxBytes: number): Promise<FullDisk> {
  const log = openSqliteLog(folder, { maxBytes })
  const answers = new Map<string, boolean>()
  await log.append('another', new Uint8Array(maxBytes / 4))
  let rejected = 0
  while (rejected < 10) {
    const burst = [0, 1, 2, 3].map(index => answers.size + index)
    await Promise.all(burst.map(number => appendKey(log, number, 2000, answers)))
    rejected = [...answers.values()].filter(isKept => !isKept).length
  }
  await log.compact('room')
  const isCompactedWhileFull = log.size('room').rows === 1
  await log.remove('another')
  const isTakenAgain = await appendKey(log, answers.size, 2000, answers)
  await log.close()
  const there = await keysIn(folder)
  const lost = [...answers].filter(([key, isKept]) => isKept && !there.has(key)).map(([key]) => key)
  return { acknowledged: answers.size - rejected, rejected, lost, isCompactedWhileFull, isTakenAgain }
}

/** Appends an edit of somebody of its own, so that none waits for one that was rejected. */
async function appendKey(
  log: UpdateLog,
  number: number,
  length: number,
  answers: Map<string, boolean>,
): Promise<boolean> {
  const key = `${number} ${'x'.repeat(length)}`
  const [update = new Uint8Array()] = editsOf([key], number + 1)
  const isKept = await log.append('room', update).then(
    () => true,
    () => false,
  )
  answers.set(key, isKept)
  return isKept
}

async function keysIn(folder: string): Promise<ReadonlySet<string>> {
  const log = openSqliteLog(folder)
  const { update } = await log.read('room')
  await log.close()
  return new Set(Object.keys(seenIn(update)))
}
