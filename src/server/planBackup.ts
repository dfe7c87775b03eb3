import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { checkPlans, pathOfPlans } from './planDatabase.ts'
import { holdFolder, syncFolder } from './planFolder.ts'
import { reasonOf } from './sqliteFaults.ts'

const everyPage = 0x7fffffff

/** What a backup holds. */
export interface Holding {
  readonly rooms: number
  readonly updates: number
}

/**
 * Copies the plans of one file into another, consistent while others write. It reads over a connection of its own, in one
 * step beside this thread: what is written meanwhile neither waits nor starts it again. The name is given only to a
 * whole copy, and never taken from a file that has it.
 */
export async function copyPlans(source: string, path: string, readOnly = false): Promise<void> {
  const part = `${path}.part`
  if (!existsSync(source)) throw new Error(`There are no plans in ${source}.`) // opening it would make an empty file
  reserve(path)
  try {
    rmSync(part, { force: true })
    closeSync(openSync(part, 'wx', 0o600))
    const sql = new DatabaseSync(source, { timeout: 5000, readOnly })
    try {
      await backup(sql, part, { rate: everyPage })
    } finally {
      sql.close()
    }
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
  } finally {
    sql.close()
  }
  await copyPlans(source, path)
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
    await copyPlans(path, coming, true)
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

/**
 * The file's log belongs to it, and moves as it is: opening a damaged file could clear it away. The file goes first, since
 * nothing starts while it is missing, where without its log it would start short of the last things written.
 */
function moveAside(plans: string, now: Date): string | undefined {
  const aside = `${plans.slice(0, -'.sqlite'.length)}.before-${now.toISOString().replaceAll(':', '-')}.sqlite`
  for (const end of ['', '-wal']) if (existsSync(`${plans}${end}`)) renameSync(`${plans}${end}`, `${aside}${end}`)
  rmSync(`${plans}-shm`, { force: true })
  return existsSync(aside) ? aside : undefined
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
