import type { Kind } from '../domain/ids.ts'
import type { Voice } from '../domain/studentDay.ts'
import type { Command } from './commands.ts'
import type { Writer } from './writer.ts'

/** What somebody proposes. A placeholder, a meeting or an answer without a name is nobody's proposal. */
const proposed: ReadonlySet<Kind> = new Set<Kind>([
  'learner',
  'outcome',
  'moment',
  'feeling',
  'practice',
  'role',
  'support',
  'permission',
  'fund',
  'condition',
  'assumption',
  'idea',
  'comment',
])

/** Commands whose new cards carry the voice of who speaks, unless they say themselves whose they are; null: as they are. */
export function spokenBy(voice: Voice | null, ...commands: readonly Command[]): Command {
  return document => {
    const heard = voice === null ? document : { ...document, voice }
    for (const command of commands) command(heard)
  }
}

/** The voice a new record carries: of who speaks, when it is something one proposes and does not say whose it is. */
export function voiceOf({ voice }: Writer, kind: Kind, given: unknown): { readonly voice?: readonly Voice[] } {
  return voice !== undefined && given === undefined && proposed.has(kind) ? { voice: [voice] } : {}
}
