import { monitorEventLoopDelay } from 'node:perf_hooks'
import { type Refusal, refusals } from '../domain/wire.ts'

/** What has happened since the server started. */
export interface Counts {
  edits: number
  appendedBytes: number
  readonly refusals: Map<Refusal, number>
}

export interface Gauges {
  readonly rooms: number
  readonly loadedRooms: number
  readonly sockets: number
  readonly strangers: number
}

export function newCounts(): Counts {
  return { edits: 0, appendedBytes: 0, refusals: new Map() }
}

export function countRefusal({ refusals }: Counts, why: Refusal) {
  refusals.set(why, (refusals.get(why) ?? 0) + 1)
}

/** Follows how long what has to be done waits for what is being done. */
export function watchDelay(): {
  readonly read: () => { mean: number; p99: number; max: number }
  readonly stop: () => void
} {
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  const seconds = (nanoseconds: number) => (Number.isFinite(nanoseconds) ? nanoseconds / 1e9 : 0)
  return {
    read: () => {
      const read = { mean: seconds(delay.mean), p99: seconds(delay.percentile(99)), max: seconds(delay.max) }
      delay.reset()
      return read
    },
    stop: () => void delay.disable(),
  }
}

/** The counts in the text form that Prometheus reads. */
export function writeMetrics(
  counts: Counts,
  gauges: Gauges,
  delay: { mean: number; p99: number; max: number },
): string {
  const { rss, heapUsed, external } = process.memoryUsage()
  const lines = [
    ...metric('backmap_rooms', 'gauge', 'Plans that are shared here.', gauges.rooms),
    ...metric('backmap_rooms_loaded', 'gauge', 'Plans in memory.', gauges.loadedRooms),
    ...metric('backmap_sockets', 'gauge', 'Open WebSockets.', gauges.sockets),
    ...metric('backmap_strangers', 'gauge', 'Open WebSockets that have shown no link yet.', gauges.strangers),
    ...metric('backmap_edits_total', 'counter', 'Edits written to the disk.', counts.edits),
    ...metric('backmap_appended_bytes_total', 'counter', 'Bytes of edits written to the disk.', counts.appendedBytes),
    ...metric('backmap_event_loop_delay_mean_seconds', 'gauge', 'Since the last reading.', delay.mean),
    ...metric('backmap_event_loop_delay_p99_seconds', 'gauge', 'Since the last reading.', delay.p99),
    ...metric('backmap_event_loop_delay_max_seconds', 'gauge', 'Since the last reading.', delay.max),
    ...metric('process_resident_memory_bytes', 'gauge', 'Memory in all.', rss),
    ...metric('nodejs_heap_used_bytes', 'gauge', 'Memory of objects.', heapUsed),
    ...metric('nodejs_external_memory_bytes', 'gauge', 'Memory of buffers.', external),
    '# HELP backmap_refusals_total What was refused, by word.',
    '# TYPE backmap_refusals_total counter',
    ...refusals.map(why => `backmap_refusals_total{why="${why}"} ${counts.refusals.get(why) ?? 0}`),
  ]
  return `${lines.join('\n')}\n`
}

function metric(name: string, type: 'gauge' | 'counter', help: string, value: number): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, `${name} ${value}`]
}
