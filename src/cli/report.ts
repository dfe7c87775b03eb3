import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { report } from '../derive/report.ts'
import { isId } from '../domain/ids.ts'
import { type PlanReading, readPlanFile } from '../domain/planFile.ts'
import { terminal } from '../words/en/terminal.ts'
import { sayIn } from '../words/say.ts'

/** `npm run -s report -- FILE [--day ID]`: what follows from a plan, as JSON; what was wrong with the file goes to stderr. */

const say = sayIn<typeof terminal>(terminal, 'en')

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}

function refuse(sentence: string): void {
  complain(sentence)
  process.exitCode = 1
}

function parseCommand(args: string[]): { file: string; day: string | undefined } | undefined {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { day: { type: 'string' } } })
    const [file, ...others] = positionals
    return file === undefined || others.length > 0 ? undefined : { file, day: values.day }
  } catch {
    return undefined // an option we do not have
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function whyNotRead(file: string): string {
  return existsSync(file) ? say('terminal.unreadable', { file }) : say('terminal.missing', { file })
}

function print({ plan, problems }: Extract<PlanReading, { problems: unknown }>, day: string | undefined): void {
  for (const { kept, where, code, found } of problems) {
    complain(kept ? say('terminal.mended', { where, code, found }) : say('terminal.left', { where, code, found }))
  }
  if (day !== undefined && !(isId('day', day) && plan.days.has(day))) complain(say('terminal.noSuchDay', { day }))
  process.stdout.write(`${JSON.stringify(report(plan, { day }), null, 2)}\n`)
}

function run(args: string[]): void {
  const command = parseCommand(args)
  const text = command && read(command.file)
  const reading = text === undefined ? undefined : readPlanFile(text)
  if (!command) refuse(say('terminal.report.usage'))
  else if (!reading) refuse(whyNotRead(command.file))
  else if ('refused' in reading) refuse(say(`terminal.refused.${reading.refused}`, { file: command.file }))
  else print(reading, command.day)
}

// a reader that has seen enough (`| head`) closes the pipe: that is no fault
process.stdout.on('error', error => {
  if (!('code' in error && error.code === 'EPIPE')) throw error
})
run(process.argv.slice(2))
