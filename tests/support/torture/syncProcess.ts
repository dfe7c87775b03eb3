import { fileURLToPath } from 'node:url'
import { type ServerProcess, startServerProcess } from './serverProcess.ts'

export interface SyncProcessOptions {
  readonly dataDir: string
  readonly port?: number
  /** How many of a hundred commits fail, as a share. */
  readonly failingShare?: number
  /** What the file of the plans may take. */
  readonly maxBytes?: number
  readonly seed?: number
  readonly limits?: Readonly<Record<string, number>>
}

const script = fileURLToPath(new URL('./syncChild.ts', import.meta.url))

/** The sync server in a process of its own, with its plans in a folder. */
export function startSyncServer(options: SyncProcessOptions): Promise<ServerProcess> {
  const { dataDir, port = 0, failingShare = 0, maxBytes, seed = 1, limits = {} } = options
  return startServerProcess({
    script,
    env: {
      DATA_DIR: dataDir,
      PORT: String(port),
      FAILING_SHARE: String(failingShare),
      SEED: String(seed),
      LIMITS: JSON.stringify(limits),
      ...(maxBytes !== undefined && { MAX_BYTES: String(maxBytes) }),
    },
  })
}
