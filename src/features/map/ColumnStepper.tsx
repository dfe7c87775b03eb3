import { columnNames } from '../../output/mapColumns.ts'
import { useWord } from '../../store/language.tsx'
import { Button } from '../../ui/Button.tsx'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import styles from './MapBar.module.css'
import { showMap, useMapScreen } from './mapScreen.ts'
import { mapWindow } from './mapWindow.ts'

/** Moves the columns in sight, where the page has no room for all. */
export function ColumnStepper() {
  const say = useWord()
  const wanted = useMapScreen(screen => screen.first)
  const { names, first } = mapWindow(usePageWidth(), wanted)
  if (names.length === columnNames.length) return null
  const last = columnNames.length - names.length
  return (
    <fieldset className={styles.stepper}>
      <legend className="forReaders">{say('map.columns')}</legend>
      <Button disabled={first === 0} onClick={() => showMap({ first: first - 1 })}>
        {say('map.columns.earlier')}
      </Button>
      <Button disabled={first === last} onClick={() => showMap({ first: first + 1 })}>
        {say('map.columns.later')}
      </Button>
    </fieldset>
  )
}
