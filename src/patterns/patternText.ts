import { englishTexts, type PatternTexts } from './patternTexts.ts'

/** The languages the library is written in. */
export const patternLanguages = ['en', 'es'] as const
export type PatternLanguage = (typeof patternLanguages)[number]

/** The first of these that the library is written in, else English. Ask with the plan's language, then the person's. */
export function patternLanguage(...wanted: readonly string[]): PatternLanguage {
  for (const tag of wanted) {
    const found = patternLanguages.find(language => language === tag.split('-')[0])
    if (found) return found
  }
  return 'en'
}

/** The library's words in a language; all but English are fetched when first asked for. */
export async function patternText(language: PatternLanguage): Promise<PatternTexts> {
  return language === 'es' ? (await import('./es/texts.ts')).spanishTexts : englishTexts
}
