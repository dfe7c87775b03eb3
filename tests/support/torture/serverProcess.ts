import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Measured } from './probe.ts'

/** A server in a process of its own, which can be killed without warning and measured from inside. */
export interface ServerProcess {
  readonly port: number
  /** Where its app is. */
  readonly url: string
  readonly pid: number
  isUp(): boolean
  /** What it has printed, the latest part. */
  printed(): string
  measure(): Promise<Measured>
  /** kill -9: nothing is written any more. */
  kill(): Promise<void>
  /** Asks it to stop, and kills it when it does not. Gives its exit code. */
  stop(): Promise<number | null>
}

export interface ProcessOptions {
  readonly script: string
  readonly env?: Readonly<Record<string, string>>
  readonly args?: readonly string[]
  /** Options of Node itself. */
  readonly nodeArgs?: readonly string[]
}

const probe = fileURLToPath(new URL('./probe.ts', import.meta.url))
const startMs = 20_000

/** Starts a script that prints an address `http://host:port` once it listens. */
export async function startServerProcess({
  script,
  env = {},
  args = [],
  nodeArgs = [],
}: ProcessOptions): Promise<ServerProcess> {
  const { npm_lifecycle_event: _, ...inherited } = process.env
  const child = spawn(process.execPath, [...nodeArgs, '--expose-gc', '--import', probe, script, ...args], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let printed = ''
  const listen = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-100_000)
  }
  child.stdout?.on('data', listen)
  child.stderr?.on('data', listen)
  const exited = new Promise<number | null>(resolve => child.once('exit', resolve))
  const port = await portOf(child, () => printed, exited)
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    isUp: () => child.exitCode === null && child.signalCode === null,
    printed: () => printed,
    measure: () => measure(child, exited),
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
    stop: async () => {
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), 8000)
      const code = await exited
      clearTimeout(timer)
      return code
    },
  }
}

function portOf(child: ChildProcess, printed: () => string, exited: Promise<unknown>): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      child.kill('SIGKILL')
      reject(new Error(`the server did not start: ${why}\n${printed()}`))
    }
    const timer = setTimeout(() => fail('it took too long'), startMs)
    const look = () => {
      const [, port] = /https?:\/\/[^\s/]+?:(\d+)/.exec(printed()) ?? []
      if (!port) return
      clearTimeout(timer)
      resolve(Number(port))
    }
    child.stdout?.on('data', () => look())
    void exited.then(() => {
      clearTimeout(timer)
      fail('it ended')
    })
  })
}

function measure(child: ChildProcess, exited: Promise<unknown>): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the server did not say its measures')), 60_000)
    const hear = (message: unknown) => {
      if (typeof message !== 'object' || message === null || !('measured' in message)) return
      clearTimeout(timer)
      child.off('message', hear)
      resolve(message.measured as Measured) // the probe says nothing else
    }
    child.on('message', hear)
    child.send('measure')
    void exited.then(() => reject(new Error('the server ended while it was measured')))
  })
}
