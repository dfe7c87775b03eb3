import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import packageFile from '../../../package.json' with { type: 'json' }
import { type ServerProcess, startServerProcess } from './serverProcess.ts'

export interface SyncProcessOptions {
  readonly dataDir: string
  readonly port?: number
  /** The share of commits that fail. */
  readonly failingShare?: number
  /** What the file of the plans may take. */
  readonly maxBytes?: number
  readonly seed?: number
  readonly limits?: Readonly<Record<string, number>>
}

const wholeServer = fileURLToPath(new URL('../../../src/server/start.ts', import.meta.url))
// Node clears short-lived garbage away sooner so: after sixty people had come and gone eight times the server took
// 133 MB instead of 201, at the same processor time.
const startArgs = packageFile.scripts.start.split(' ').filter(word => word.startsWith('--max-'))
const syncAlone = fileURLToPath(new URL('./syncChild.ts', import.meta.url))

/** The server in a process of its own, as `npm start` starts it, with its plans in a folder. */
export async function startSyncServer(options: SyncProcessOptions): Promise<ServerProcess> {
  const { dataDir, port = 0, failingShare, maxBytes, seed = 1, limits } = options
  const place = { DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: String(port) }
  if (failingShare !== undefined || maxBytes !== undefined || limits !== undefined) {
    return startServerProcess({
      script: syncAlone,
      env: {
        ...place,
        SEED: String(seed),
        FAILING_SHARE: String(failingShare ?? 0),
        LIMITS: JSON.stringify(limits ?? {}),
        ...(maxBytes !== undefined && { MAX_BYTES: String(maxBytes) }),
      },
    })
  }
  const siteDir = mkdtempSync(join(tmpdir(), 'backmap-site-'))
  writeFileSync(join(siteDir, 'index.html'), '<!doctype html><title>Backmap</title>')
  try {
    return await startServerProcess({ script: wholeServer, nodeArgs: startArgs, env: { ...place, SITE_DIR: siteDir } })
  } finally {
    rmSync(siteDir, { recursive: true, force: true }) // it was read when the server started
  }
}
