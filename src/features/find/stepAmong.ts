/** Of each kind, so that the others are in sight too. */
export const mostShown = 8

/** What an arrow or a page key leads to among what was found; the ends join. */
export function stepAmong<I>(shown: readonly I[], current: I | undefined, key: string): I | undefined {
  if (current === undefined) return undefined
  const at = shown.indexOf(current)
  if (key === 'ArrowDown') return shown[(at + 1) % shown.length]
  if (key === 'ArrowUp') return shown.at(at - 1)
  if (key === 'PageDown') return shown[Math.min(at + mostShown, shown.length - 1)]
  if (key === 'PageUp') return shown[Math.max(at - mostShown, 0)]
  return undefined
}
