import { ActionBar } from '../../cards/ActionBar.tsx'
import { hasRecord } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import { showMap, useMapScreen } from './mapScreen.ts'

/** What can be done with all the chosen cards at once. */
export function SeveralFoot() {
  const say = useEveryWord()
  const several = useMapScreen(screen => screen.several) ?? []
  const n = usePlan(plan => several.filter(id => hasRecord(plan, id)).length)
  const open = (what: 'change' | 'link' | 'remove') => showMap({ open: { panel: 'several', what } })
  return (
    <ActionBar
      end={
        <Button look={n === 0 ? 'primary' : 'quiet'} onClick={() => showMap({ several: null })}>
          {say('several.end')}
        </Button>
      }
    >
      <span role="status">{n === 0 ? say('several.none') : say('several.count', { n })}</span>
      {n > 0 && (
        <>
          <Button look="primary" onClick={() => open('change')}>
            {say('several.change')}
          </Button>
          <Button onClick={() => open('link')}>{say('several.link')}</Button>
          <Button look="danger" onClick={() => open('remove')}>
            {say('app.delete')}
          </Button>
        </>
      )}
    </ActionBar>
  )
}
