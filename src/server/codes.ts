import { randomInt } from 'node:crypto'
import type { CodeFound, CodeMade, Refusal } from '../domain/wire.ts'
import { bucket } from './bucket.ts'
import type { Limits } from './limits.ts'

/** Digits to say aloud that stand for a join link: in memory only, one a room, for an hour. */
export interface Codes {
  make(found: CodeFound): CodeMade
  find(code: unknown): CodeFound | Refusal
  /** Ends the code of a room. */
  forget(room: string): void
}

export function createCodes(limits: Limits, now: () => number): Codes {
  const known = new Map<string, CodeFound & { readonly until: number }>()
  const guesses = bucket(limits.guessesPerSecond, limits.guessesBurst, now)

  function forget(gone: (code: { readonly room: string; readonly until: number }) => boolean) {
    for (const [code, behind] of known) if (gone(behind)) known.delete(code)
  }

  function unusedCode(): string {
    for (;;) {
      const code = String(randomInt(100_000_000)).padStart(8, '0')
      if (!known.has(code)) return code
    }
  }

  return {
    make: ({ room, secret }) => {
      const until = now() + limits.codeMs
      forget(each => each.room === room || each.until <= now())
      const code = unusedCode()
      known.set(code, { room, secret, until })
      return { code, until }
    },
    find: code => {
      // refused before it is looked up: else an answer would tell a right guess from a wrong one
      if (!guesses.hasRoom()) return 'too-fast'
      const found = typeof code === 'string' ? known.get(code) : undefined
      if (found && found.until > now()) return { room: found.room, secret: found.secret }
      guesses.take(1)
      return 'no-such-code'
    },
    forget: room => forget(each => each.room === room),
  }
}
