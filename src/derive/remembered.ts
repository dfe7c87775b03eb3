const mostAnswers = 6

/**
 * The same pure function, keeping its last few answers for as long as the first of its inputs lives. Inputs are
 * compared by identity, so they are tables of a plan (which keep theirs until they change) or plain words, never a
 * whole plan.
 */
export function remembered<I extends readonly [object, ...unknown[]], R>(
  compute: (...inputs: I) => R,
): (...inputs: I) => R {
  const kept = new WeakMap<object, readonly { readonly inputs: I; readonly answer: R }[]>()
  return (...inputs) => {
    const answers = kept.get(inputs[0])
    if (answers) for (const known of answers) if (areSame(known.inputs, inputs)) return known.answer
    const answer = compute(...inputs)
    kept.set(inputs[0], answers ? [{ inputs, answer }, ...answers].slice(0, mostAnswers) : [{ inputs, answer }])
    return answer
  }
}

/** Whether two lists hold the very same. */
export function areSame(before: readonly unknown[], after: readonly unknown[]): boolean {
  if (before.length !== after.length) return false
  for (let index = 0; index < before.length; index++) if (before[index] !== after[index]) return false
  return true
}
