import { nanoid } from 'nanoid'
import { largestPattern, type Pattern } from '../domain/pattern.ts'
import { patternEnding } from '../domain/patternEnding.ts'
import { readPatternFile, writePatternFile } from '../domain/patternFile.ts'
import type { Plan } from '../domain/plan.ts'
import type { Problem } from '../domain/report.ts'
import type { WhyNotKept } from '../sync/database.ts'
import { openDevicePatterns } from '../sync/devicePatterns.ts'
import { readPlanSource } from './readPlanSource.ts'
import { fileName, saveFile } from './saveFile.ts'

/** The team's own patterns on this device; one list for the whole page. */
export const ownPatterns = openDevicePatterns()

/** What a file turned out to hold: a pattern, a plan to take a moment of, or neither. */
export type PatternSource =
  | { readonly pattern: Pattern; readonly problems: readonly Problem[] }
  | { readonly plan: Plan; readonly problems: readonly Problem[] }
  | { readonly refused: 'too-large' | 'not-json' | 'neither' | 'newer' | 'picture' | 'unreadable' }

/** Reads a file somebody chose or dropped. Never rejects. */
export async function readPatternSource(file: Blob): Promise<PatternSource> {
  try {
    const mayBePattern = file.size <= 4 * largestPattern // in bytes, of which a letter may take several
    const asPattern = mayBePattern ? readPatternFile(await file.text()) : { refused: 'too-large' as const }
    if ('pattern' in asPattern) return asPattern
    if (asPattern.refused === 'newer') return { refused: 'newer' }
    const asPlan = await readPlanSource(file)
    if ('plan' in asPlan) return { plan: asPlan.plan, problems: asPlan.problems }
    if (asPlan.refused !== 'not-a-plan' && asPlan.refused !== 'pattern') return { refused: asPlan.refused }
    return { refused: asPattern.refused === 'too-large' ? 'too-large' : 'neither' }
  } catch {
    return { refused: 'unreadable' } // the file was moved or taken out meanwhile
  }
}

/** Keeps a pattern on this device: undefined once it is on the disk, else why it is in this page only, or too large for any. */
export async function keepPattern(pattern: Pattern): Promise<WhyNotKept | 'too-large' | undefined> {
  const text = writePatternFile(pattern)
  return text === undefined ? 'too-large' : ownPatterns.put({ id: nanoid(), at: Date.now(), text })
}

/** Saves a pattern as its file; gives the file's name, or nothing when it is too large to be read back. */
export function downloadPattern(pattern: Pattern, fallback: string): string | undefined {
  const text = writePatternFile(pattern)
  if (text === undefined) return undefined
  const name = fileName(pattern.facts.title, fallback, patternEnding)
  saveFile(name, new Blob([text], { type: 'application/json' }))
  return name
}
