import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { en } from '../words/en.ts'
import { type Format, formatIn } from '../words/format.ts'
import { directionOf, type Language, loadCatalogue } from '../words/languages.ts'
import { type Say, sayIn } from '../words/say.ts'
import { useScreen } from './screen.ts'

export type SayWord = Say<typeof en>

interface Spoken {
  readonly language: Language
  readonly say: SayWord
  readonly format: Format
  readonly direction: 'ltr' | 'rtl'
}

const english: Spoken = speak('en', sayIn<typeof en>(en, 'en'))

function speak(language: Language, say: SayWord): Spoken {
  return { language, say, format: formatIn(localeOf(language)), direction: directionOf(language) }
}

/** The pseudo-language writes its numbers and times as English does. */
function localeOf(language: Language): string {
  return language === 'ar-XB' ? 'en' : language
}

const LanguageContext = createContext<Spoken>(english)

/** Speaks the chosen language to everything inside; the page keeps the last one until the next has been fetched. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const language = useScreen(screen => screen.language)
  const [spoken, setSpoken] = useState(english)
  useEffect(() => {
    let wanted = true
    loadCatalogue(language).then(
      catalogue => wanted && setSpoken(speak(language, sayIn<typeof en>(catalogue, localeOf(language)))),
      () => wanted && setSpoken(english), // words that cannot be fetched offline: English is always here
    )
    return () => {
      wanted = false
    }
  }, [language])
  useEffect(() => {
    document.documentElement.lang = localeOf(spoken.language)
    document.documentElement.dir = spoken.direction
  }, [spoken])
  return <LanguageContext value={spoken}>{children}</LanguageContext>
}

/** Says a word of the catalogue in the person's language. */
export function useWord(): SayWord {
  return use(LanguageContext).say
}

/** Times, numbers and lists as the person's language writes them. */
export function useFormat(): Format {
  return use(LanguageContext).format
}

export function useDirection(): 'ltr' | 'rtl' {
  return use(LanguageContext).direction
}

export function useLanguage(): Language {
  return use(LanguageContext).language
}
