import { terminal } from '../words/en/terminal.ts'
import { sayIn } from '../words/say.ts'

export const say = sayIn<typeof terminal>(terminal, 'en')

/** One sentence on the error stream. */
export function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}

/** The same, and the command has failed: it has nothing to give. */
export function refuse(sentence: string): undefined {
  complain(sentence)
  process.exitCode = 1
  return undefined
}
