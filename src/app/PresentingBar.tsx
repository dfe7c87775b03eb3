import { useEffect } from 'react'
import { useWord } from '../store/language.tsx'
import { usePlan } from '../store/openPlan.tsx'
import { show } from '../store/screen.ts'
import { Button } from '../ui/Button.tsx'
import styles from './PresentingBar.module.css'

/** Shown to a room: the plan's name and the way back. Escape and leaving full screen end it too. */
export function PresentingBar() {
  const say = useWord()
  const title = usePlan(state => state.plan.title)
  useEffect(() => {
    const end = () => show({ presenting: false })
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && !event.defaultPrevented && end()
    const onFullscreen = () => !document.fullscreenElement && end()
    addEventListener('keydown', onKey)
    document.addEventListener('fullscreenchange', onFullscreen)
    return () => {
      removeEventListener('keydown', onKey)
      document.removeEventListener('fullscreenchange', onFullscreen)
    }
  }, [])
  return (
    <header className={styles.bar}>
      <h1 dir="auto">{title || say('app.untitled')}</h1>
      <Button look="plain" onClick={leave}>
        {say('app.present.end')}
      </Button>
    </header>
  )
}

function leave() {
  show({ presenting: false })
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined) // already left: nothing to do
}
