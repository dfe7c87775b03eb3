import { useWord } from '../../store/language.tsx'
import { useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { showDay } from './dayScreen.ts'

/** How far the ideal lifts the learner in front where that is most; pressed, it tells the whole curve in words. */
export function LiftWords({ lift }: { lift: number }) {
  const say = useWord()
  const presenting = useScreen(screen => screen.presenting)
  const words = say('day.lift', { n: lift })
  if (presenting) return <p>{words}</p>
  return (
    <Button small look="plain" onClick={() => showDay({ open: { panel: 'curves' } })}>
      {words}
    </Button>
  )
}
