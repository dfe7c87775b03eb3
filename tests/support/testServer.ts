import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { close, createAppServer, listen } from '../../src/server/appServer.ts'
import type { Limits } from '../../src/server/limits.ts'
import { memoryLog } from '../../src/server/memoryLog.ts'
import { openMemoryDatabase } from '../../src/server/planDatabase.ts'
import { openRoomBook, type RoomBook } from '../../src/server/roomBook.ts'
import { openSqliteLog } from '../../src/server/sqliteLog.ts'
import { readSite, type Site } from '../../src/server/staticFiles.ts'
import { createSyncServer, type SyncServerOptions } from '../../src/server/syncServer.ts'
import type { UpdateLog } from '../../src/server/updateLog.ts'

export interface TestServer {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  readonly url: string
  /** `ws://127.0.0.1:<port>/sync`. */
  readonly wsUrl: string
  readonly port: number
  /** Stops in good order: what has come is written. */
  stop(): Promise<void>
  /** Ends without a word; within this program as close to that as it gets. */
  kill(): Promise<void>
}

export interface TestServerOptions extends Partial<Pick<SyncServerOptions, 'now' | 'report' | 'allowedOrigins'>> {
  /** Plans are kept there, over restarts; in memory when neither this nor a log is given. */
  readonly dataDir?: string
  /** A log of one's own; the book that goes with it, unless one in memory will do. */
  readonly log?: UpdateLog
  readonly book?: RoomBook
  readonly limits?: Partial<Limits>
  readonly port?: number
  /** A folder with a built app; without one there is only what stands below `/sync`. */
  readonly siteDir?: string
}

/** The real server within this program. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const kept = openKept(options)
  const sync = createSyncServer({ ...options, ...kept })
  const site: Site = options.siteDir === undefined ? new Map() : readSite(options.siteDir)
  const server = createAppServer(site, undefined, sync)
  const port = await listen(server, { host: '127.0.0.1', port: options.port ?? 0, isFixed: true })
  return {
    ...addressesAt(port),
    stop: async () => {
      server.close()
      await sync.stop()
      await kept.log.close()
      await close(server)
    },
    kill: async () => {
      sync.abandon()
      await close(server)
      await kept.log.close()
    },
  }
}

function openKept({ dataDir, log, book }: TestServerOptions): { log: UpdateLog; book: RoomBook } {
  if (log) return { log, book: book ?? openRoomBook(openMemoryDatabase()) }
  if (dataDir === undefined) return { log: memoryLog(), book: book ?? openRoomBook(openMemoryDatabase()) }
  const onDisk = openSqliteLog(dataDir)
  return { log: onDisk, book: book ?? openRoomBook(onDisk.database) }
}

export interface ChildServerOptions {
  readonly dataDir: string
  readonly port?: number
  readonly siteDir?: string
  readonly env?: Readonly<Record<string, string>>
  /** Hears what the server says, line by line or more. */
  readonly hear?: (words: string) => void
}

export interface ChildServer extends TestServer {
  readonly pid: number
  /** Resolves with the exit code, or null when it was killed. */
  readonly ended: Promise<number | null>
}

/** The real server as a program of its own, started as `npm start` starts it; `kill` is `kill -9`. */
export async function startChildServer(options: ChildServerOptions): Promise<ChildServer> {
  const siteDir = options.siteDir ?? emptySite()
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../src/server/start.ts')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      npm_lifecycle_event: undefined,
      HOST: '127.0.0.1',
      PORT: String(options.port ?? 0),
      DATA_DIR: options.dataDir,
      SITE_DIR: siteDir,
      ...options.env,
    },
  })
  const ended = new Promise<number | null>(resolve => child.once('exit', code => resolve(code)))
  if (options.siteDir === undefined) void ended.then(() => rmSync(siteDir, { recursive: true, force: true }))
  const port = await new Promise<number>((resolve, reject) => {
    let said = ''
    const hear = (part: Buffer) => {
      said += part
      options.hear?.(String(part))
      const found = /Backmap is open at \S+:(\d+)\//.exec(said)?.[1]
      if (found !== undefined) resolve(Number(found))
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then(code => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
  return {
    ...addressesAt(port),
    pid: child.pid ?? 0,
    ended,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

function addressesAt(port: number) {
  return { url: `http://127.0.0.1:${port}`, wsUrl: `ws://127.0.0.1:${port}/sync`, port }
}

function emptySite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backmap-site-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Backmap</title>')
  return folder
}
