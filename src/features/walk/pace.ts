/** Milliseconds one moment stays while a walk goes on by itself: read aloud without haste, then a breath. */
export function paceOf(sentences: readonly string[]): number {
  const words = sentences.join(' ').split(/\s+/).filter(Boolean).length
  return Math.max(8_000, 4_000 + words * 450)
}
