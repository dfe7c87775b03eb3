/** Lines of which two may be the same, each with a key of its own. */
export function numbered(lines: readonly string[]): { readonly key: number; readonly text: string }[] {
  return lines.map((text, key) => ({ key, text }))
}
