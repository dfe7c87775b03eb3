import { FilterLine } from '../../cards/filter/FilterTools.tsx'
import { useScreen } from '../../store/screen.ts'
import { GapList } from './GapList.tsx'
import styles from './MapBar.module.css'
import { MapTools } from './MapTools.tsx'
import { ThreadChip } from './ThreadChip.tsx'
import type { MapScene } from './useMap.ts'

/** Above the columns: the thread in front or what is still open, and how much of the map is in sight. */
export function MapBar({ scene }: { scene: MapScene }) {
  const presenting = useScreen(screen => screen.presenting)
  if (presenting && !scene.front && !scene.kept) return null
  return (
    <div className={styles.bar} data-bar="">
      <div className={styles.lead}>
        {scene.front ? <ThreadChip /> : !presenting && <GapList />}
        <FilterLine />
      </div>
      {!presenting && <MapTools />}
    </div>
  )
}
