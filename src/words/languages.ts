import { en } from './en.ts'
import type { every } from './every.ts'
import { pseudo } from './pseudo.ts'
import type { Translation } from './say.ts'

export type Catalogue = Translation<typeof every>
/** What is said before anything else is fetched. */
export type FirstWords = Translation<typeof en>

/** The languages a person can choose. The pseudo-language is English drawn from right to left, to prove every layout. */
export const languages = ['en', 'es', 'ar-XB'] as const
export type Language = (typeof languages)[number]

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar-XB' ? 'rtl' : 'ltr'
}

/** The words of a language; English is always at hand but for its later words, others are fetched when first asked for. */
export async function loadCatalogue(language: Language): Promise<FirstWords> {
  if (language === 'es') return (await import('./es.ts')).es
  return language === 'ar-XB' ? pseudo((await import('./every.ts')).every) : en
}

/** The first of a person's languages that we speak, else English. */
export function pickLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found =
      languages.find(language => language === tag) ?? languages.find(language => language === tag.split('-')[0])
    if (found) return found
  }
  return 'en'
}
