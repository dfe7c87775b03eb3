import { useEffect, useRef, useState } from 'react'
import { hasRecord, type Plan } from '../../domain/plan.ts'
import type { Suggestion, SuggestionSource } from '../../domain/suggestion.ts'
import { patternLanguage, patternText } from '../../patterns/patternText.ts'
import type { PatternTexts } from '../../patterns/patternTexts.ts'
import { type SourceId, sources } from '../../patterns/sources.ts'
import { suggestFor } from '../../patterns/suggestFor.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useLanguage } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { type AskedFor, hideSuggestions, setSuggestions } from '../../store/suggestions.ts'
import { announce } from '../../ui/Toast.tsx'

/** Works out what is suggested for what was asked, and again whenever the plan changes; shows nothing itself. */
export function WorkedOut({ asked }: { asked: AskedFor }) {
  const own = usePlan(plan => plan.plan.language)
  const language = useLanguage()
  const texts = useTexts(own, language)
  const isThere = usePlan(plan => hasRecord(plan, asked.id))
  useEffect(() => {
    if (!isThere) hideSuggestions()
  }, [isThere])
  return isThere && texts && <Followed asked={asked} texts={texts} />
}

function Followed({ asked, texts }: { asked: AskedFor; texts: PatternTexts }) {
  const all = useDerived(suggested, asked.for, asked.id, asked.for === 'need' ? asked.need : '', texts.language)
  useEffect(() => setSuggestions({ all }), [all])
  useSaid(all.length)
  return null
}

/** Tells screen readers how many proposals have come. */
function useSaid(n: number) {
  const say = useEveryWord()
  const latest = useRef({ say, n })
  latest.current = { say, n }
  useEffect(() => {
    const { say, n } = latest.current
    announce(n > 0 ? say('suggest.n', { n }) : say('suggest.none'))
  }, [])
}

const fetched = new Map<string, PatternTexts>()

/** The library in the plan's language, else in the person's, else in English. */
function useTexts(...wanted: readonly string[]): PatternTexts | undefined {
  const language = patternLanguage(...wanted)
  const [, setCount] = useState(0)
  useEffect(() => {
    if (fetched.has(language)) return
    patternText(language).then(
      texts => {
        fetched.set(language, texts)
        setCount(count => count + 1)
      },
      () => setSuggestions({ all: [], away: true }),
    )
  }, [language])
  return fetched.get(language)
}

function suggested(plan: Plan, what: string, id: string, need: string, language: string): readonly Suggestion[] {
  const texts = fetched.get(language)
  if (!texts) return []
  const all = suggestFor(plan, { for: what, id, need } as Parameters<typeof suggestFor>[1], texts) // taken apart above
  return all.map(suggestion => {
    const origin: SuggestionSource | undefined = sources[suggestion.source as SourceId] // an id of the library, or none
    return origin ? { ...suggestion, origin } : suggestion
  })
}
