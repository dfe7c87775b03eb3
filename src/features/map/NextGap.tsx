import { useWord } from '../../store/language.tsx'
import { useDerived } from '../../store/openPlan.tsx'
import { Button } from '../../ui/Button.tsx'
import type { MenuChoice } from '../../ui/Menu.tsx'
import { useWalk } from './GapList.tsx'
import { type GapKind, mapGaps } from './mapGaps.ts'
import { followWalk } from './proposing.ts'

/** On a walk through gaps of one kind, the ways to the next and back; on a card the keys N and Shift+N lead there too. */
export function NextGap({ kind, isNarrow }: { kind: GapKind; isNarrow: boolean }) {
  const say = useWord()
  const step = useStep(kind)
  const gap = useDerived(mapGaps).find(each => each.kind === kind)
  if (!gap) return <span role="status">{say('map.gap.done')}</span>
  return (
    <>
      <Button aria-keyshortcuts="N" onClick={() => step()}>
        {say('map.gap.next', { n: gap.stops.length })}
      </Button>
      {gap.stops.length > 1 && !isNarrow && (
        <Button look="plain" aria-keyshortcuts="Shift+N" onClick={() => step(-1)}>
          {say('map.gap.back')}
        </Button>
      )}
    </>
  )
}

/** The way back on a walk, for a menu, where the page has no room for it. */
export function useBackOnWalk(kind: GapKind | undefined): readonly MenuChoice[] {
  const say = useWord()
  const step = useStep(kind)
  const gap = useDerived(mapGaps).find(each => each.kind === kind)
  return gap && gap.stops.length > 1 ? [{ id: 'back', label: say('map.gap.back'), onChoose: () => step(-1) }] : []
}

function useStep(kind: GapKind | undefined): (by?: -1) => void {
  const walk = useWalk()
  const gap = useDerived(mapGaps).find(each => each.kind === kind)
  return by => {
    if (gap) walk(gap, by)
    followWalk()
  }
}
