import { englishTexts, type PatternTexts } from '../patternTexts.ts'

/** The library in Spanish. */
export const spanishTexts: PatternTexts = { ...englishTexts, language: 'es' }
