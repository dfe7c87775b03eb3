import { parseArgs } from 'node:util'
import { report } from '../derive/report.ts'
import { refuse, say } from './complain.ts'
import { complainOfDay, planFromFile } from './planFromFile.ts'

/** `npm run -s report -- FILE [--day ID]`: what follows from the plan in a plan file or picture, as JSON; what was wrong with the file goes to stderr. */

function parseCommand(args: string[]): { file: string; day: string | undefined } | undefined {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { day: { type: 'string' } } })
    const [file, ...others] = positionals
    return file === undefined || others.length > 0 ? undefined : { file, day: values.day }
  } catch {
    return undefined // an option we do not have
  }
}

function run(args: string[]): void {
  const command = parseCommand(args)
  const plan = command ? planFromFile(command.file) : refuse(say('terminal.report.usage'))
  if (!plan) return
  const day = command?.day
  if (day !== undefined) complainOfDay(plan, day)
  process.stdout.write(`${JSON.stringify(report(plan, { day }), null, 2)}\n`)
}

// a reader that has seen enough (`| head`) closes the pipe: that is no fault
process.stdout.on('error', error => {
  if (!('code' in error && error.code === 'EPIPE')) throw error
})
run(process.argv.slice(2))
