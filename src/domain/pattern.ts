import type { Shape } from './field.ts'
import * as f from './fieldKinds.ts'
import type { Id } from './ids.ts'
import { emptyPlan, type Plan, type TableName } from './plan.ts'
import { readPlanFacts } from './planFile.ts'
import { collectProblems } from './report.ts'

/**
 * A pattern: one moment with all that stands behind it, told so that another school can take it up. Its file is
 * `{ format, version, title, about?, language?, currency?, records, links }`: records and links as a plan file has them,
 * in one list each. Learners in it have no names, and people are never in it.
 */

/** A pattern's file holds 1 MB at most: four times the largest map of a moment that any plan of ours has. */
export const largestPattern = 1024 * 1024
export const mostPatternRecords = 1_000
export const mostPatternLinks = 4_000

/** What a pattern may hold, in the order of its file: the moment first. */
export const patternTables = [
  'moments',
  'learners',
  'feelings',
  'outcomes',
  'practices',
  'roles',
  'supports',
  'permissions',
  'funds',
  'conditions',
  'assumptions',
  'evidence',
] as const satisfies readonly TableName[]
export type PatternTable = (typeof patternTables)[number]

export const patternFields = { title: f.title(), about: f.words(), language: f.words(), currency: f.words() }

/** What a pattern says of itself; fields of a newer version stay beside these. */
export type PatternFacts = Shape<typeof patternFields>

export interface Pattern {
  readonly facts: PatternFacts
  readonly moment: Id<'moment'>
  /** The moment and what stands behind it, as a plan of nothing else: without days, people or order. */
  readonly map: Plan
}

/** A map with nothing in it. */
export function emptyMap(): Plan {
  return emptyPlan(readPlanFacts({ id: 'plan:pattern' }, collectProblems().report))
}
