const unmarked: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' }

/** Words as they are compared: without regard to case, accents and how many spaces stand between them. */
export function plainWords(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đłøıßæœ]/g, letter => unmarked[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim()
}
