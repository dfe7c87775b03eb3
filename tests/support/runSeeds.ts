import { readFileSync, writeFileSync } from 'node:fs'
import { type CommandName, commandNames } from './randomCommands.ts'
import { randomWork, type WorkSize } from './randomWork.ts'

const seedsFile = new URL('../unit/document/failingSeeds.json', import.meta.url)

/** What many runs came to. */
export interface WorkSum {
  /** Seeds that broke a promise, with the promise. */
  readonly failed: readonly string[]
  /** Commands that ran less than 50 times. */
  readonly seldom: readonly string[]
  /** How many of the concurrent pairs of commands were about one record, 0…1. */
  readonly meeting: number
  readonly undone: number
  readonly recordsReturned: number
}

/** Runs the seeds that failed before, then `1…count`; a seed that fails is written down to be run first from then on. */
export function runSeeds(count: number, size: WorkSize): WorkSum {
  const known: number[] = JSON.parse(readFileSync(seedsFile, 'utf8'))
  const seeds = new Set([...known, ...Array.from({ length: count }, (_, index) => index + 1)])
  const failed: string[] = []
  const newlyFailed: number[] = []
  const ran = new Map<CommandName, number>()
  const sums = { concurrent: 0, meeting: 0, undone: 0, recordsReturned: 0 }
  for (const seed of seeds) {
    try {
      const work = randomWork(seed, size)
      for (const [name, times] of work.ran) ran.set(name, (ran.get(name) ?? 0) + times)
      sums.concurrent += work.concurrent
      sums.meeting += work.meeting
      sums.undone += work.undone
      sums.recordsReturned += work.recordsReturned
    } catch (error) {
      failed.push(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`)
      if (!known.includes(seed)) newlyFailed.push(seed)
    }
  }
  if (newlyFailed.length > 0) writeFileSync(seedsFile, `${JSON.stringify([...known, ...newlyFailed.slice(0, 20)])}\n`)
  return {
    failed,
    seldom: commandNames.filter(name => (ran.get(name as CommandName) ?? 0) < 50), // an unknown name has not run
    meeting: sums.meeting / sums.concurrent,
    undone: sums.undone,
    recordsReturned: sums.recordsReturned,
  }
}
