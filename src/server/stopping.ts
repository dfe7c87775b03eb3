/**
 * Calls back once when this program is told to stop; told again by a signal, it ends at once. npm hands a signal to a
 * shell that ends without passing it on, so under npm the loss of the parent counts as one.
 */
export function onStop(stop: () => void): void {
  let isStopping = false
  const stopOnce = () => {
    if (!isStopping) stop()
    isStopping = true
  }
  const hear = () => {
    if (isStopping) process.exit(1)
    stopOnce()
  }
  process.on('SIGINT', hear)
  process.on('SIGTERM', hear)
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stopOnce()
  }, 200).unref()
}
