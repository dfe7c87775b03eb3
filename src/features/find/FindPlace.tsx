import { Suspense, useEffect } from 'react'
import { useWord } from '../../store/language.tsx'
import type { View } from '../../store/paths.ts'
import { show, useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'
import { asksToFind } from './asksToFind.ts'

const FindDialog = lazily(async () => (await import('./FindDialog.tsx')).FindDialog, ClosedAgain)

/** Where a card is looked for, over any view; fetched when first asked for, by its button or by a key. */
export function FindPlace({ view }: { view: View }) {
  const isOpen = useScreen(screen => screen.finding)
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!asksToFind(event) || document.querySelector('[role="dialog"], [role="menu"]')) return
      event.preventDefault()
      show({ finding: true })
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
  return (
    isOpen && (
      <Suspense>
        <FindDialog view={view} onClose={close} />
      </Suspense>
    )
  )
}

/** The button that opens it. */
export function FindButton() {
  const say = useWord()
  return (
    <Button look="plain" aria-keyshortcuts="/ Control+K" onClick={() => show({ finding: true })}>
      {say('app.find')}
    </Button>
  )
}

function close() {
  show({ finding: false })
}
