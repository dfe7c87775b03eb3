import { shownDay } from '../../derive/theDay.ts'
import { useWord } from '../../store/language.tsx'
import { useOpenPlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { mapBackwards } from '../../store/suggestions.ts'
import { Button } from '../../ui/Button.tsx'

/** Maps every moment of the day on screen that nobody has mapped yet. */
export function WholeDay() {
  const say = useWord()
  const { getState } = useOpenPlan()
  const ask = () => {
    const day = shownDay(getState(), useScreen.getState().day ?? undefined)
    if (day) mapBackwards({ for: 'day', id: day.id }, { panel: true })
  }
  return <Button onClick={ask}>{say('card.backwards.day')}</Button>
}
