/** What was wrong with something read from outside. Each is a message of the catalogue (`file.problem.<code>`). */
export type ProblemCode =
  | 'no-id'
  | 'duplicate'
  | 'not-a-record'
  | 'not-a-table'
  | 'bad-field'
  | 'bad-element'
  | 'bad-time'
  | 'too-long'
  | 'too-deep'
  | 'unsafe-name'

/** One thing that was mended (`kept` true: the record stays, with a default in that place) or left out. */
export interface Problem {
  readonly code: ProblemCode
  /** The record or table, then the field: `moment:m4/start`. */
  readonly where: string
  readonly kept: boolean
  /** The first letters of what stood there. */
  readonly found: string
}

/** Collects what a reader mended or left; `undefined` comes back so that a parser can return the call. */
export interface Report {
  at(where: string): Report
  mended(code: ProblemCode, raw: unknown): undefined
  left(code: ProblemCode, raw: unknown): undefined
}

export function collectProblems(): { report: Report; problems: Problem[] } {
  const problems: Problem[] = []
  const reportAt = (where: string): Report => ({
    at: next => reportAt(where === '' ? next : `${where}/${next}`),
    mended: (code, raw) => void problems.push({ code, where, kept: true, found: glimpse(raw) }),
    left: (code, raw) => void problems.push({ code, where, kept: false, found: glimpse(raw) }),
  })
  return { report: reportAt(''), problems }
}

function glimpse(raw: unknown): string {
  if (typeof raw === 'string') return raw.slice(0, 60)
  if (raw === null || typeof raw === 'number' || typeof raw === 'boolean') return String(raw)
  return Array.isArray(raw) ? '[…]' : typeof raw === 'object' ? '{…}' : ''
}
