import { Suspense, useEffect, useState } from 'react'
import { patternEnding } from '../../domain/patternEnding.ts'
import { useWord } from '../../store/language.tsx'
import { useOpenPlan } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'
import styles from './MergePlace.module.css'

const MergeDialog = lazily(async () => (await import('./MergeDialog.tsx')).MergeDialog, ClosedAgain)

/** Where files are dropped on an open plan, and where merging opens; what it shows is fetched then. */
export function MergePlace() {
  const say = useWord()
  const { isEditable } = useOpenPlan()
  const files = useScreen(screen => screen.merging)
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const hear = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files') || event.defaultPrevented) return
      event.preventDefault() // or the browser leaves the plan for the file
      const { merging, patterns } = useScreen.getState()
      if (event.type === 'drop' && isEditable()) {
        const files = [...event.dataTransfer.files]
        if (patterns?.ask === 'adopt' || (files.length > 0 && files.every(isPattern)))
          show({ patterns: { ask: 'adopt', files } })
        else show({ merging: [...(merging ?? []), ...files] })
      }
      setOver(event.type === 'dragover' && isEditable() && !patterns)
    }
    addEventListener('dragover', hear, { signal })
    addEventListener('drop', hear, { signal })
    addEventListener('dragleave', (event: DragEvent) => event.relatedTarget === null && setOver(false), { signal })
    return () => listening.abort()
  }, [isEditable])
  return (
    <>
      {isOver && <p className={styles.drop}>{say('takeAway.mergeDrop')}</p>}
      {files && (
        <Suspense>
          <MergeDialog files={files} onClose={close} />
        </Suspense>
      )}
    </>
  )
}

/** A pattern is taken up, not merged. */
function isPattern({ name }: File): boolean {
  return name.endsWith(patternEnding)
}

function close() {
  show({ merging: null })
}
