import { chmodSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { holdFolder, syncFolder } from './planFolder.ts'
import { applicationId, migrate, newestLayout } from './planTables.ts'
import { isDamage, isOfSqlite, reasonOf, unusable } from './sqliteFaults.ts'

/** The one file in which all shared plans are kept, held by one program at a time. */
export interface PlanDatabase {
  readonly sql: DatabaseSync
  /** All of the work or nothing: when it throws, nothing of it is there. */
  transact<T>(work: () => T): T
  close(): void
}

export interface PlanDatabaseOptions {
  /** The most the file may take on the disk. */
  readonly maxBytes?: number | undefined
}

const pageBytes = 4096

/** The folder for the plans: `DATA_DIR`, or `data` beside the sources. */
export function dataDirFrom({ DATA_DIR }: { readonly DATA_DIR?: string | undefined }): string {
  return resolve(import.meta.dirname, '../..', DATA_DIR || 'data')
}

export function pathOfPlans(dataDir: string): string {
  return join(resolve(dataDir), 'plans.sqlite')
}

/** Opens the plans of a folder, which is made when it is not there. Throws, in words for whoever runs the server. */
export function openPlanDatabase(dataDir: string, { maxBytes }: PlanDatabaseOptions = {}): PlanDatabase {
  const release = holdFolder(dataDir)
  try {
    const path = pathOfPlans(dataDir)
    if (!existsSync(path)) createPlans(dataDir, path)
    const sql = openPlans(path)
    if (maxBytes !== undefined) sql.exec(`pragma max_page_count = ${Math.floor(maxBytes / pageBytes)}`)
    const close = () => {
      sql.close()
      release()
    }
    const mustBeInPlace = watchFiles(path)
    return { sql, transact: work => transact(sql, work, mustBeInPlace), close }
  } catch (error) {
    release()
    throw error
  }
}

/** The same tables in memory, for as long as this program runs. */
export function openMemoryDatabase(): PlanDatabase {
  const sql = new DatabaseSync(':memory:')
  migrate(sql)
  return { sql, transact: work => transact(sql, work, () => {}), close: () => sql.close() }
}

/** Makes the file aside and whole, so that an empty or half a file of that name always means damage. */
function createPlans(dataDir: string, path: string): void {
  const folder = resolve(dataDir)
  const others = readdirSync(folder).filter(name => name.startsWith('plans.') && !isNew(name))
  if (others.length > 0) {
    throw new Error(
      `${path} is missing, but ${others.join(', ')} ${others.length === 1 ? 'is' : 'are'} there: plans were kept here before. ` +
        'Put the file back, or a backup in its place (npm run restore -- FILE), or move the rest away to start anew.',
    )
  }
  for (const name of readdirSync(folder).filter(isNew)) rmSync(join(folder, name))
  const sql = new DatabaseSync(`${path}.new`)
  try {
    migrate(sql)
  } finally {
    sql.close()
  }
  chmodSync(`${path}.new`, 0o600)
  renameSync(`${path}.new`, path)
  syncFolder(folder)
}

function isNew(name: string): boolean {
  return name.startsWith('plans.sqlite.new')
}

function openPlans(path: string): DatabaseSync {
  const sql = openFile(path)
  try {
    checkPlans(sql, path, 'Nothing was changed. Put a backup in its place: npm run restore -- FILE')
    sql.exec('pragma journal_mode = wal')
    // fullfsync: on a Mac an ordinary fsync does not reach the disk
    sql.exec('pragma synchronous = full; pragma fullfsync = on; pragma checkpoint_fullfsync = on')
    // what is deleted is overwritten: an ended plan leaves no text behind
    sql.exec('pragma secure_delete = on; pragma journal_size_limit = 16777216')
    migrate(sql)
    sql.exec(`pragma user_version = ${newestLayout}`) // fails on a file that may only be read, where opening does not
    // a file that is busy is waited for without holding up everybody, see groupCommit.ts
    sql.exec('pragma busy_timeout = 20')
    return sql
  } catch (error) {
    sql.close()
    throw isOfSqlite(error) ? unusable(path, error) : error
  }
}

function openFile(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path, { timeout: 5000 })
  } catch (error) {
    throw unusable(path, error)
  }
}

/** Throws unless the file is a whole one of ours, in a layout that is known here. */
export function checkPlans(sql: DatabaseSync, path: string, advice = ''): void {
  const fault = statSync(path).size === 0 ? 'it is empty' : faultOf(sql)
  if (fault !== undefined) throw new Error(`${path} is damaged (${fault}). ${advice}`.trim())
  if (numberOf(sql, 'application_id') !== applicationId) {
    throw new Error(`${path} is a database, but not one of Backmap's plans.`)
  }
  const layout = numberOf(sql, 'user_version')
  if (layout > newestLayout) {
    throw new Error(
      `${path} was written by a newer Backmap (layout ${layout}; this one knows ${newestLayout}). Run the newer one on it.`,
    )
  }
}

function faultOf(sql: DatabaseSync): string | undefined {
  try {
    const answer = sql.prepare('pragma quick_check(1)').get()?.quick_check
    return answer === 'ok' ? undefined : String(answer).split('\n').at(-1)
  } catch (error) {
    if (isDamage(error)) return reasonOf(error)
    throw error
  }
}

function numberOf(sql: DatabaseSync, pragma: string): number {
  return Number(sql.prepare(`pragma ${pragma}`).get()?.[pragma])
}

/** A file that is deleted or moved away takes writes as before, and keeps none of them: this throws then. */
function watchFiles(path: string): () => void {
  const files = [path, `${path}-wal`].map(file => ({ file, number: numberOfFile(file) }))
  return () => {
    const gone = files.find(({ file, number }) => numberOfFile(file) !== number)
    if (gone) throw new Error(`${gone.file} has been taken away or replaced while it is in use`)
  }
}

function numberOfFile(file: string): bigint | undefined {
  return statSync(file, { bigint: true, throwIfNoEntry: false })?.ino
}

function transact<T>(sql: DatabaseSync, work: () => T, mustBeInPlace: () => void): T {
  sql.exec('begin immediate')
  try {
    const result = work()
    mustBeInPlace()
    sql.exec('commit')
    return result
  } catch (error) {
    if (sql.isTransaction) sql.exec('rollback') // a full disk may have ended it already
    throw error
  }
}
