import { ChevronLeft, ChevronRight } from 'lucide-react'
import { columnNames } from '../../output/mapColumns.ts'
import { useDirection, useWord } from '../../store/language.tsx'
import { Button } from '../../ui/Button.tsx'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import styles from './MapBar.module.css'
import { showMap, useMapScreen } from './mapScreen.ts'
import { mapWindow, narrow } from './mapWindow.ts'

/** Moves the columns in sight, where the page has no room for all. */
export function ColumnStepper() {
  const say = useWord()
  const wanted = useMapScreen(screen => screen.first)
  const rightToLeft = useDirection() === 'rtl'
  const width = usePageWidth()
  const { names, first } = mapWindow(width, wanted)
  if (names.length === columnNames.length) return null
  const last = columnNames.length - names.length
  const Earlier = rightToLeft ? ChevronRight : ChevronLeft
  const Later = rightToLeft ? ChevronLeft : ChevronRight
  const steps = [
    { by: -1, isEnd: first === 0, Icon: Earlier, words: say('map.columns.earlier') },
    { by: 1, isEnd: first === last, Icon: Later, words: say('map.columns.later') },
  ]
  return (
    <fieldset className={styles.stepper}>
      <legend className="forReaders">{say('map.columns')}</legend>
      {steps.map(({ by, isEnd, Icon, words }) => (
        <Button key={by} disabled={isEnd} onClick={() => showMap({ first: first + by })}>
          {width < narrow ? (
            <>
              <Icon aria-hidden="true" className={styles.arrow} />
              <span className="forReaders">{words}</span>
            </>
          ) : (
            words
          )}
        </Button>
      ))}
    </fieldset>
  )
}
