/** What was wrong with something read from outside; `more` counts those past the first thousand. Each is a message of the catalogue (`file.problem.<code>`). */
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
  | 'more'

const longestGlimpse = 60

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

/** The problems one by one as they are found; a hostile file cannot make the list or a name in it long. */
export function collectProblems(): { report: Report; problems: Problem[] } {
  const problems: Problem[] = []
  let more = 0
  const add = (problem: Problem): undefined => {
    if (problems.length < mostProblems) problems.push(problem)
    else problems[mostProblems] = { code: 'more', where: '', kept: false, found: String(++more) }
  }
  const reportAt = (where: string): Report => ({
    at: next => reportAt(where === '' ? next.slice(0, longestName) : `${where}/${next.slice(0, longestName)}`),
    mended: (code, raw) => add({ code, where, kept: true, found: glimpse(raw) }),
    left: (code, raw) => add({ code, where, kept: false, found: glimpse(raw) }),
  })
  return { report: reportAt(''), problems }
}

const mostProblems = 1_000
const longestName = 300

/** The first letters of anything from outside. */
export function glimpse(raw: unknown): string {
  if (typeof raw === 'string') return raw.length > longestGlimpse ? raw.slice(0, longestGlimpse) : raw
  if (raw === null || typeof raw === 'number' || typeof raw === 'boolean') return String(raw)
  return Array.isArray(raw) ? '[…]' : typeof raw === 'object' ? '{…}' : ''
}
