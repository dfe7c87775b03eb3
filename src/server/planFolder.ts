import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { isBusy, unusable } from './sqliteFaults.ts'

/**
 * Keeps every other server out of the folder until it is released. The lock is SQLite's own on an empty file, so that it
 * ends with this program however that ends.
 */
export function holdFolder(dataDir: string): () => void {
  const folder = resolve(dataDir)
  let lock: DatabaseSync | undefined
  try {
    makeFolder(folder)
    lock = new DatabaseSync(join(folder, 'server.lock'), { timeout: 0 })
    // writes besides, for on a file that it may only read SQLite locks nothing and says nothing
    lock.exec('pragma journal_mode = memory; begin exclusive; pragma user_version = 1')
  } catch (error) {
    lock?.close()
    if (isBusy(error)) {
      throw new Error(`${folder} is in use by a Backmap server. Stop it first, or choose another folder (DATA_DIR).`, {
        cause: error,
      })
    }
    throw unusable(folder, error)
  }
  return () => lock.close()
}

function makeFolder(folder: string): void {
  const made = mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (made === undefined) return
  for (let inner = folder; inner.length >= made.length; inner = dirname(inner)) syncFolder(dirname(inner))
}

/** A file's name is on the disk only when its folder is. */
export function syncFolder(folder: string): void {
  const handle = openFolder(folder)
  if (handle === undefined) return
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Undefined on Windows, which has no such thing, and for a folder that we may pass through but not read. */
function openFolder(folder: string): number | undefined {
  if (process.platform === 'win32') return undefined
  try {
    return openSync(folder, 'r')
  } catch {
    return undefined
  }
}
