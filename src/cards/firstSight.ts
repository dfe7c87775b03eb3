const brought = new WeakSet<object>()

/** Whether something that was asked for is shown for the first time: then it comes in sight, and not again in the next view. */
export function isFirstSight(asked: object): boolean {
  const isFirst = !brought.has(asked)
  brought.add(asked)
  return isFirst
}
