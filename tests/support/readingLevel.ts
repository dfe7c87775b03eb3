/** How hard English text is to read: the Flesch–Kincaid grade of its words and sentences. */
export function gradeOf(text: string): number {
  const sentences = text.split(/[.!?:;]+(?:\s|$)/).filter(part => /\p{L}/u.test(part)).length
  const words = text.match(/[\p{L}’'-]+/gu) ?? []
  if (sentences === 0 || words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
}

/** Groups of vowels, less a silent e at the end; at least one. */
export function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '')
  const silent = /[^aeiouyl]e$|[^aeiouytd]ed$|[^aeiouyscxz]es$/.test(plain) ? 1 : 0
  return Math.max(1, (plain.match(/[aeiouy]+/g) ?? []).length - silent)
}
