import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { checkPlans, holdFolder, pathOfPlans, reasonOf, syncFolder } from './planDatabase.ts'

/** What a backup holds. */
export interface Holding {
  readonly rooms: number
  readonly updates: number
}

/**
 * Copies a database into one file of its own, consistent while others write, `rate` pages at a time. The name is given
 * only to a whole copy, and never taken from a file that has it.
 */
export async function copyPlans(sql: DatabaseSync, path: string, rate: number): Promise<void> {
  const part = `${path}.part`
  reserve(path)
  try {
    rmSync(part, { force: true })
    closeSync(openSync(part, 'wx', 0o600))
    await backup(sql, part, { rate })
    const copy = new DatabaseSync(part)
    try {
      copy.exec('pragma journal_mode = delete') // one file, without others beside it
    } finally {
      copy.close()
    }
    renameSync(part, path)
    syncFolder(dirname(resolve(path)))
  } catch (error) {
    for (const name of [part, path]) rmSync(name, { force: true })
    throw new Error(`The backup ${path} could not be written: ${reasonOf(error)}.`, { cause: error })
  }
}

/** Backs a folder's plans up, whether or not a server is using them. */
export async function backUp(dataDir: string, path: string): Promise<Holding> {
  const source = pathOfPlans(dataDir)
  if (!existsSync(source)) throw new Error(`There are no plans in ${source}.`)
  const sql = new DatabaseSync(source, { timeout: 5000 })
  try {
    checkPlans(sql, source)
    // in one go: what a server writes meanwhile would start it again each time
    await copyPlans(sql, path, 0x7fffffff)
  } finally {
    sql.close()
  }
  return holdingOf(path)
}

/**
 * Puts a backup in the place of a folder's plans, which are kept beside it under the name that is given back. Refuses
 * while a server uses the folder, and a file that is no whole backup.
 */
export async function restore(
  dataDir: string,
  path: string,
  now: Date,
): Promise<Holding & { readonly before: string | undefined }> {
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`)
  const holding = holdingOf(path)
  const release = holdFolder(dataDir)
  try {
    const plans = pathOfPlans(dataDir)
    const coming = `${plans}.restoring`
    for (const name of [coming, `${coming}.part`]) rmSync(name, { force: true })
    const sql = new DatabaseSync(path, { readOnly: true })
    try {
      await copyPlans(sql, coming, 0x7fffffff)
    } finally {
      sql.close()
    }
    const before = moveAside(plans, now)
    renameSync(coming, plans)
    syncFolder(dirname(plans))
    return { ...holding, before }
  } finally {
    release()
  }
}

/** Counts what a backup holds, having read all of it. Throws when it is damaged, or something else. */
export function holdingOf(path: string): Holding {
  const sql = new DatabaseSync(path, { readOnly: true })
  try {
    checkPlans(sql, path)
    const count = (table: string) => Number(sql.prepare(`select count(*) as rows from ${table}`).get()?.rows)
    return { rooms: count('rooms'), updates: count('updates') }
  } finally {
    sql.close()
  }
}

/** The log's second file belongs to the first: both move, and what can be written from it into the first is. */
function moveAside(plans: string, now: Date): string | undefined {
  writeWhatWaits(plans)
  const aside = `${plans.slice(0, -'.sqlite'.length)}.before-${now.toISOString().replaceAll(':', '-')}.sqlite`
  for (const end of ['', '-wal']) if (existsSync(`${plans}${end}`)) renameSync(`${plans}${end}`, `${aside}${end}`)
  rmSync(`${plans}-shm`, { force: true })
  return existsSync(aside) ? aside : undefined
}

function writeWhatWaits(plans: string): void {
  if (!existsSync(plans)) return
  try {
    const sql = new DatabaseSync(plans)
    try {
      sql.exec('pragma wal_checkpoint(truncate)')
    } finally {
      sql.close()
    }
  } catch {
    // a damaged file is what one restores for: it moves as it is
  }
}

function reserve(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    const why = isThere ? 'it is there already, and is not written over' : reasonOf(error)
    throw new Error(`The backup ${path} could not be written: ${why}.`, { cause: error })
  }
}
