/** How many milliseconds of the processor some work took in this thread: the clock on the wall also counts everyone else's. */
export async function processorTime<T>(
  work: () => Promise<T> | T,
): Promise<{ readonly result: T; readonly ms: number }> {
  const before = used()
  const result = await work()
  return { result, ms: used() - before }
}

function used(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
