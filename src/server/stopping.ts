/**
 * Calls back once when this program is told to stop. npm hands a signal to a shell that ends without passing it on,
 * so under npm the loss of the parent counts as one.
 */
export function onStop(stop: () => void): void {
  let isStopping = false
  const stopOnce = () => {
    if (!isStopping) stop()
    isStopping = true
  }
  process.once('SIGINT', stopOnce)
  process.once('SIGTERM', stopOnce)
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stopOnce()
  }, 200).unref()
}
