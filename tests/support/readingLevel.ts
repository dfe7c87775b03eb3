/** Syllables of an English word: groups of vowels, less a silent e at its end; at least one. */
export function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replaceAll(/[^a-z]/g, '')
  const groups = plain.replace(/(?:[^laeiouy]es|[^laeiouydt]ed|[^laeiouy]e)$/, '').match(/[aeiouy]+/g)
  return Math.max(1, groups?.length ?? 0)
}

/** The Flesch–Kincaid grade of English text. */
export function gradeOf(text: string): number {
  const sentences = text.split(/[.?!;:]+(?:\s|$)/).filter(one => /\p{L}/u.test(one)).length
  const words = text.match(/[\p{L}’'-]+/gu) ?? []
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}
