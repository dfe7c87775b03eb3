import { useLocation } from 'wouter'
import { FilterButton } from '../../cards/filter/FilterTools.tsx'
import { useEveryWord } from '../../store/everyWord.ts'
import { interviewPath } from '../../store/interviewPath.ts'
import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { show } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { announce } from '../../ui/Toast.tsx'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import { ColumnStepper } from './ColumnStepper.tsx'
import styles from './MapBar.module.css'
import { roomy } from './MapFoot.tsx'
import { showMap, useMapScreen } from './mapScreen.ts'
import { narrow } from './mapWindow.ts'
import { tidy } from './useMap.ts'
import { WhichDay } from './WhichDay.tsx'

/** How much of the map is in sight, and its order. */
export function MapTools() {
  const say = useEveryWord()
  const isWhole = useMapScreen(screen => screen.isWhole)
  const width = usePageWidth()
  const isNarrow = width < narrow
  const [, go] = useLocation()
  const plan = usePlan(state => state.plan.id)
  const isMapped = usePlan(state => state.practices.size > 0) // before, and where it has room, the foot offers it
  const onlyLooks = useOnlyLooks()
  const isOffered = !onlyLooks && isMapped && width < roomy
  const interview = () => go(interviewPath(plan))
  const sizes = [
    { value: 'read', label: say('map.size.read') },
    { value: 'whole', label: say('map.size.whole') },
  ] as const
  const size = isWhole ? 'whole' : 'read'
  const beginSeveral = () => showMap({ several: [] })
  const setSize = (value: 'read' | 'whole') => showMap({ isWhole: value === 'whole' })
  const tidyUp = () => {
    tidy()
    announce(say('map.tidied'))
  }
  return (
    <div className={styles.tools}>
      {!isWhole && <ColumnStepper />}
      <WhichDay />
      <FilterButton />
      {isNarrow ? (
        <Menu
          look="plain"
          label={say('map.view')}
          sections={[
            {
              title: say('map.size'),
              choices: sizes.map(({ value, label }) => ({
                id: value,
                label,
                chosen: value === size,
                onChoose: () => setSize(value),
              })),
            },
            {
              choices: [
                { id: 'tidy', label: say('map.tidy'), onChoose: tidyUp },
                ...(onlyLooks ? [] : [{ id: 'several', label: say('several.begin'), onChoose: beginSeveral }]),
                { id: 'people', label: say('map.people'), onChoose: () => show({ people: 'what' }) },
                ...(isOffered ? [{ id: 'interview', label: say('card.interview.short'), onChoose: interview }] : []),
              ],
            },
          ]}
        />
      ) : (
        <>
          <Button look="plain" onClick={() => show({ people: 'what' })}>
            {say('map.people')}
          </Button>
          {isOffered && (
            <Button look="plain" onClick={interview}>
              {say('card.interview.short')}
            </Button>
          )}
          <Button look="plain" onClick={tidyUp}>
            {say('map.tidy')}
          </Button>
          <Segmented label={say('map.size')} value={size} options={sizes} onChange={setSize} />
        </>
      )}
    </div>
  )
}
