import { useEffect, useMemo } from 'react'
import { shownDay } from '../../derive/theDay.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { type MapColumns, mapColumns } from '../../output/mapColumns.ts'
import { type MapOrder, mapOrder } from '../../output/mapOrder.ts'
import { useDerived } from '../../store/openPlan.tsx'
import { select, useScreen } from '../../store/screen.ts'
import { useKept } from '../../store/useKept.ts'
import { showMap, useMapScreen } from './mapScreen.ts'
import { frontWith, withProposals, withProposedInOrder } from './proposedCards.ts'
import { onlyCards, onlyOrdered, withWanted } from './scene.ts'
import { type ThreadInFront, threadInFront } from './threadInFront.ts'
import { useProposed } from './useProposed.ts'

export interface MapScene {
  /** What is seen: without the cards a filter takes away. */
  readonly map: MapColumns
  readonly order: MapOrder
  /** All of it, which is what the places of cards are counted in. */
  readonly whole: { readonly map: MapColumns; readonly order: MapOrder }
  /** The cards a filter keeps; null while nothing is filtered. */
  readonly kept: ReadonlySet<Id> | null
  /** The thread of the selected card; null when nothing on the map is selected. */
  readonly front: ThreadInFront | null
}

/** The map of the day on screen: its cards, where they stand here, and the thread in front. */
export function useMap(): MapScene {
  const asked = useScreen(screen => screen.day) ?? undefined
  const oneDay = useDerived(mappedDayId, asked)
  const day = useMapScreen(screen => screen.allDays) ? 'all' : oneDay
  const ofPlan = useDerived(mapColumns as (plan: Plan, day: string) => MapColumns, day) // any text names a day or none
  const wanted = useMapScreen(screen => screen.wanted)
  const shown = useMapScreen(screen => screen.shown)
  const proposed = useProposed()
  const all = useMemo(() => withProposals(withWanted(ofPlan, wanted), proposed), [ofPlan, wanted, proposed])
  const wholeOrder = useMemo(
    () => withProposedInOrder(mapOrder(all, shown?.of === day ? shown.order : undefined), proposed),
    [all, shown, day, proposed],
  )
  useEffect(() => {
    if (shown?.of !== day || !sameOrder(shown.order, wholeOrder)) showMap({ shown: { of: day, order: wholeOrder } })
  }, [shown, day, wholeOrder])

  const selected = useScreen(screen => screen.selected)
  const isHere = selected !== null && isOnMap(all, selected)
  const thread = useDerived(threadInFront, isHere ? selected : '')
  const front = useMemo(
    () => thread && frontWith(wanted ? { ...thread, cards: new Set([...thread.cards, wanted.id]) } : thread, proposed),
    [thread, wanted, proposed],
  )
  const kept = useKept()
  const isGone = useScreen(screen => screen.filteredOut === 'gone')
  const seen = useMemo(() => {
    const stays = kept && isGone ? (id: Id) => kept.has(id) || front?.cards.has(id) || id === wanted?.id : null
    return stays
      ? { map: onlyCards(all, stays), order: onlyOrdered(wholeOrder, stays) }
      : { map: all, order: wholeOrder }
  }, [kept, isGone, all, wholeOrder, front, wanted])
  return useMemo(
    () => ({ ...seen, whole: { map: all, order: wholeOrder }, kept, front }),
    [seen, all, wholeOrder, kept, front],
  )
}

function mappedDayId(plan: Plan, asked?: string): string {
  return shownDay(plan, asked)?.id ?? 'day:none'
}

function isOnMap(map: MapColumns, id: string): boolean {
  return Object.values(map.columns).some(cards => cards.some(card => card.id === id))
}

function sameOrder(a: MapOrder, b: MapOrder): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Brings every card beside its threads again. */
export function tidy() {
  showMap({ shown: null })
}

export function clearSelection() {
  select(null)
  showMap({ gap: null, wanted: null, editing: null, several: null })
}
