/** A title as it stands in the middle of a sentence: without a full stop of its own; that of initials and three dots stay. */
export function withoutStop(title: string): string {
  return title.trim().replace(/(?<!\.|(?<!\p{L})\p{Lu})[.。]$/u, '')
}
