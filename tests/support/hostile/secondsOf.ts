/**
 * How long some work takes in this thread, in seconds of a machine that parses 40 megabytes of JSON a second: a promise
 * of a second holds on a machine that is slow, or busy with others, as on one that is not. The work can be done again.
 */
export async function secondsOf<T>(
  work: () => Promise<T> | T,
): Promise<{ readonly result: T; readonly seconds: number }> {
  const first = await timed(work)
  if (first.ms < isQuickMs) return { result: first.result, seconds: first.ms / 1_000 }
  const others = [await timed(work), await timed(work)] // what others do on the machine only adds to it
  return { result: first.result, seconds: Math.min(...[first, ...others].map(({ ms }) => ms)) / (await secondMs()) }
}

/** What is quick on any machine needs no comparing. */
const isQuickMs = 200

/** Large, and of many names: what is read of a hostile file is held up by memory as much as by arithmetic. */
const yardstick = JSON.stringify(
  Object.fromEntries(
    Array.from({ length: 60_000 }, (_, at) => [`moment:m${at}`, { title: `Moment ${at}`, start: at }]),
  ),
)

/** How many milliseconds this machine, as it is just now, takes for what that one does in a second. */
async function secondMs(): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < 5; turn++) times.push((await timed(() => JSON.parse(yardstick))).ms)
  return (times.toSorted((a, b) => a - b)[2] ?? 0) * (40_000_000 / yardstick.length)
}

async function timed<T>(work: () => Promise<T> | T): Promise<{ readonly result: T; readonly ms: number }> {
  const before = processorMs()
  const result = await work()
  return { result, ms: processorMs() - before }
}

/** The processor's time in this thread: the clock on the wall also counts everyone else's. */
function processorMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}
