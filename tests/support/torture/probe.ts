/**
 * Loaded into a server that is tested: measures its memory and processor time from inside when the parent asks.
 * `node --expose-gc --import probe.ts server.ts`
 */
export interface Measured {
  /** Bytes after collection. */
  readonly heap: number
  readonly buffers: number
  readonly resident: number
  /** Milliseconds of processor time since the start. */
  readonly cpuMs: number
}

async function measure(): Promise<Measured> {
  for (let round = 0; round < 4; round++) {
    globalThis.gc?.()
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  const { heapUsed, external, rss } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  return { heap: heapUsed, buffers: external, resident: rss, cpuMs: (user + system) / 1000 }
}

if (process.send) {
  process.on('message', question => {
    if (question === 'measure') void measure().then(measured => process.send?.({ measured }))
  })
  process.on('disconnect', () => process.exit()) // whoever tests it is gone
  process.channel?.unref()
}
