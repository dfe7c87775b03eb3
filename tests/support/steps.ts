import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** How many checks of a run came out well. Skipped ones count as failed: nothing is left out in silence. */
export interface Counts {
  readonly passed: number
  readonly failed: number
}

export function sumOf(counts: readonly Counts[]): Counts {
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  }
}

export function closingLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`
}

/** One command of a run, killed with its children when its time is over. */
export interface Step {
  readonly command: readonly string[]
  readonly minutes: number
  readonly env?: Readonly<Record<string, string>>
}

const running = new Set<ChildProcess>()

/** Runs a step with its output streamed; whether it ended well. Never rejects. */
export function succeeds({ command, minutes, env = {} }: Step): Promise<boolean> {
  const [program = '', ...args] = command
  return new Promise(resolve => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      detached: process.platform !== 'win32',
    })
    running.add(child)
    const deadline = setTimeout(() => {
      console.error(`Stopped after ${minutes} minutes: ${command.join(' ')}`)
      stop(child)
    }, minutes * 60_000)
    const settle = (well: boolean) => {
      clearTimeout(deadline)
      running.delete(child)
      resolve(well)
    }
    child.on('error', error => {
      console.error(error.message)
      settle(false)
    })
    child.on('close', code => settle(code === 0))
  })
}

/** Ends whatever is still running, for a run that is told to stop. */
export function stopAll(): void {
  for (const child of running) stop(child)
}

function stop(child: ChildProcess): void {
  signal(child, 'SIGTERM')
  setTimeout(() => signal(child, 'SIGKILL'), 5_000).unref()
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null) return
  try {
    if (process.platform === 'win32') child.kill(name)
    else process.kill(-child.pid, name) // a step leads a process group of its own
  } catch {
    // It ended in the meantime.
  }
}

/** What Vitest's JSON report adds to the sum. */
export function countsOfVitest(report: unknown): Counts {
  const { numPassedTests = 0, numTotalTests = 0 } = report as { numPassedTests?: number; numTotalTests?: number } // Vitest's own report
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests }
}

/** What Playwright's JSON report adds to the sum: only what went as expected at the first try has passed. */
export function countsOfPlaywright(report: unknown): Counts {
  const {
    expected = 0,
    skipped = 0,
    unexpected = 0,
    flaky = 0,
  } = (report as { stats?: { expected?: number; skipped?: number; unexpected?: number; flaky?: number } }).stats ?? {} // Playwright's own report
  return { passed: expected, failed: skipped + unexpected + flaky }
}

/**
 * The counts of a test step: those of its report, and one failure more when the step ended badly although every test
 * in the report passed (a file that does not load, an error outside any test), or left no report.
 */
export function countsOf(well: boolean, reportFile: string, countsIn: (report: unknown) => Counts): Counts {
  let counts: Counts
  try {
    counts = countsIn(JSON.parse(readFileSync(reportFile, 'utf8')))
  } catch {
    return { passed: 0, failed: 1 }
  }
  return !well && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
