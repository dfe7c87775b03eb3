const mostAnswers = 6

/**
 * The same pure function, keeping its last few answers for as long as the first of its inputs lives. Inputs are
 * compared by identity, so they are tables of a plan (which keep theirs until they change) or plain words, never a
 * whole plan.
 */
export function remembered<I extends readonly [object, ...unknown[]], R>(
  compute: (...inputs: I) => R,
): (...inputs: I) => R {
  const kept = new WeakMap<object, { readonly inputs: I; readonly answer: R }[]>()
  return (...inputs) => {
    const answers = kept.get(inputs[0]) ?? []
    const known = answers.find(
      one => one.inputs.length === inputs.length && one.inputs.every((input, index) => input === inputs[index]),
    )
    if (known) return known.answer
    const answer = compute(...inputs)
    kept.set(inputs[0], [{ inputs, answer }, ...answers].slice(0, mostAnswers))
    return answer
  }
}
