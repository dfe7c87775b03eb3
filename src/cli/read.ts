import { existsSync, readFileSync } from 'node:fs'
import { readSchedules, schedulesAsJson } from '../domain/schedule/readSchedules.ts'
import { refuse, say } from './complain.ts'

/** `npm run -s read -- schedule FILE`: the bell schedules in a text as people paste it, as JSON. */

const readers = {
  schedule: (text: string) => schedulesAsJson(readSchedules(text)),
} as const

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return refuse(say(existsSync(file) ? 'terminal.unreadable' : 'terminal.missing', { file }))
  }
}

function run([kind = '', file, ...others]: string[]): void {
  if (!Object.hasOwn(readers, kind) || file === undefined || others.length > 0) {
    refuse(say('terminal.read.usage', { kinds: Object.keys(readers).join(', ') }))
    return
  }
  const text = textOf(file)
  const read = readers[kind as keyof typeof readers] // one of its own keys, as checked
  if (text !== undefined) process.stdout.write(`${JSON.stringify(read(text), null, 2)}\n`)
}

run(process.argv.slice(2))
