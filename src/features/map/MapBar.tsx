import { useWord } from '../../store/language.tsx'
import { useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { announce } from '../../ui/Toast.tsx'
import { ColumnStepper } from './ColumnStepper.tsx'
import { GapList } from './GapList.tsx'
import styles from './MapBar.module.css'
import { showMap, useMapScreen } from './mapScreen.ts'
import { ThreadChip } from './ThreadChip.tsx'
import { type MapScene, tidy } from './useMap.ts'

/** Above the columns: the thread in front or what is still open, and how much of the map is in sight. */
export function MapBar({ scene }: { scene: MapScene }) {
  const say = useWord()
  const presenting = useScreen(screen => screen.presenting)
  const isWhole = useMapScreen(screen => screen.isWhole)
  return (
    <div className={styles.bar}>
      <div className={styles.lead}>{scene.front ? <ThreadChip /> : <GapList />}</div>
      {!presenting && (
        <div className={styles.tools}>
          {!isWhole && <ColumnStepper />}
          <Button
            look="plain"
            onClick={() => {
              tidy()
              announce(say('map.tidied'))
            }}
          >
            {say('map.tidy')}
          </Button>
          <Segmented
            label={say('map.size')}
            value={isWhole ? 'whole' : 'read'}
            options={[
              { value: 'read', label: say('map.size.read') },
              { value: 'whole', label: say('map.size.whole') },
            ]}
            onChange={value => showMap({ isWhole: value === 'whole' })}
          />
        </div>
      )}
    </div>
  )
}
