import { useEffect, useState } from 'react'
import { patternLanguage, patternText } from '../../patterns/patternText.ts'
import { englishTexts, type PatternTexts } from '../../patterns/patternTexts.ts'
import { useLanguage } from '../../store/language.tsx'
import { usePlan } from '../../store/openPlan.tsx'

/** The library in the plan's language, else in the person's; in English until it has been fetched, or when it cannot be. */
export function usePatternTexts(): PatternTexts {
  const person = useLanguage()
  const plan = usePlan(state => state.plan.language)
  const language = patternLanguage(plan, person)
  const [texts, setTexts] = useState(englishTexts)
  useEffect(() => {
    let wanted = true
    patternText(language).then(
      found => wanted && setTexts(found),
      () => wanted && setTexts(englishTexts),
    )
    return () => {
      wanted = false
    }
  }, [language])
  return texts
}
