/** Words as a title: they begin with a capital letter, as the language writes it. */
export function asTitle(words: string, language: string): string {
  const [first = '', ...others] = words
  return first.toLocaleUpperCase(language) + others.join('')
}
