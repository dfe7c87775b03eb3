import { useEffect } from 'react'
import { Link } from 'wouter'
import { ActionBar } from '../../cards/ActionBar.tsx'
import { TalkMenu } from '../../cards/TalkMenu.tsx'
import { useWord } from '../../store/language.tsx'
import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { planPath } from '../../store/paths.ts'
import { useScreen } from '../../store/screen.ts'
import { MapBar } from './MapBar.tsx'
import { MapBoard } from './MapBoard.tsx'
import { MapFoot } from './MapFoot.tsx'
import { MapPanels } from './MapPanels.tsx'
import styles from './MapView.module.css'
import { leaveMap } from './mapScreen.ts'
import { useCardActions } from './useCardActions.ts'
import { useMap } from './useMap.ts'

/** The plan mapped backwards: from the students' day to what must be true for it, in five columns. */
export function MapView() {
  const say = useWord()
  const presenting = useScreen(screen => screen.presenting)
  const onlyLooks = useOnlyLooks()
  const scene = useMap()
  const actions = useCardActions(scene)
  useEffect(() => leaveMap, [])
  const hasMoments = scene.map.columns.moments.length > 0
  const hasCards = Object.values(scene.map.columns).some(cards => cards.length > 0)
  return (
    <div className={styles.view}>
      <div className={styles.page}>
        <h2 className="forReaders">{say('app.view.map')}</h2>
        {!hasMoments && <EmptyMap />}
        {hasCards && <MapBoard scene={scene} actions={actions} bar={hasMoments && <MapBar scene={scene} />} />}
      </div>
      {!presenting &&
        (hasMoments && !onlyLooks ? <MapFoot scene={scene} actions={actions} /> : <ActionBar end={<TalkMenu />} />)}
      <MapPanels actions={actions} />
    </div>
  )
}

/** Nothing to map yet: the day comes first. */
function EmptyMap() {
  const say = useWord()
  const plan = usePlan(state => state.plan.id)
  return (
    <div className={styles.empty}>
      <p className={styles.ask}>{say('map.empty.ask')}</p>
      <p>{say('map.empty.help')}</p>
      <Link href={planPath(plan, 'day')} className={styles.go}>
        {say('map.empty.go')}
      </Link>
    </div>
  )
}
