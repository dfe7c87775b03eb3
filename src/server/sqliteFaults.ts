// SQLite's numbers of what went wrong
const busy = 5
const locked = 6
const corrupt = 11
const notADatabase = 26

/** Whether somebody else is writing to the file just now, so that trying again may help. */
export function isBusy(error: unknown): boolean {
  return codeOf(error) === busy || codeOf(error) === locked
}

/** Whether a file is no database, or a broken one. */
export function isDamage(error: unknown): boolean {
  return codeOf(error) === corrupt || codeOf(error) === notADatabase
}

export function isOfSqlite(error: unknown): boolean {
  return codeOf(error) !== 0
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** What is said to whoever runs the server when a file or a folder refuses. */
export function unusable(path: string, error: unknown): Error {
  return new Error(`${path} cannot be used to keep plans in: ${reasonOf(error)}.`, { cause: error })
}

function codeOf(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
}
