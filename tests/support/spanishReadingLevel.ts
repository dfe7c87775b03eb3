/**
 * How easy Spanish text is to read, from 0 (hard) to 100 (easy): Fernández Huerta's measure, of the syllables of a
 * hundred words and the words of a sentence. From 60 it is plain, from 70 fairly easy.
 */
export function easeOf(text: string): number {
  const sentences = text.split(/[.?:;]+(?:\s|$)/).filter(part => /\p{L}/u.test(part)).length
  const words = text.match(/\p{L}+/gu) ?? []
  if (sentences === 0 || words.length === 0) return 100
  const syllables = words.reduce((sum, word) => sum + spanishSyllablesIn(word), 0)
  return 206.84 - 0.6 * ((100 * syllables) / words.length) - 1.02 * (words.length / sentences)
}

/** Vowels that are said together count once: a, e, o part from one another and from í, ú; a silent u after q or g is none. */
export function spanishSyllablesIn(word: string): number {
  const plain = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/qu|gu(?=[eiéí])/g, 'k')
    .replace(/y(?![aeiouáéíóú])/g, 'i')
  const groups = plain.match(/[aeiouáéíóúü]+/g) ?? []
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + (group.match(/[iuü]*[aeoáéóíú][iuü]*|[iuü]+/g) ?? []).length, 0),
  )
}
