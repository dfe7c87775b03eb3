import type { PointerEvent as ReactPointerEvent } from 'react'
import { type Id, isAnyId } from '../domain/ids.ts'
import { hasRecord } from '../domain/plan.ts'
import { useWord } from '../store/language.tsx'
import { useIsEditable, useOpenPlan } from '../store/openPlan.tsx'
import { useEdit } from '../store/useEdit.ts'
import { dragTo } from '../ui/dragTo.ts'
import { titleIn } from './cardTitles.ts'

/** Puts an idea near a card, or near none. */
export type NearDrop = (idea: Id<'idea'>, near: Id | null) => void

/** The way an idea comes near a card, from a hand, a list or a key, told by `edit`; none where nothing may be changed. */
export function useNearDrop(edit: (said: string, change: () => void) => void): NearDrop | null {
  const say = useWord()
  const plan = useOpenPlan()
  const editable = useIsEditable()
  const { field } = useEdit()
  if (!editable) return null
  return (id, near) => {
    const idea = plan.getState().ideas.get(id)
    if (!idea || (near !== null && !hasRecord(plan.getState(), near)) || (idea.near ?? null) === near) return
    const title = near ? titleIn(plan.getState(), near) || say('card.untitled') : ''
    edit(near ? say('card.idea.near', { title }) : say('card.idea.parked'), () => field(id, 'near', near ?? undefined))
  }
}

/** Lets a slip be taken to another card. Where it lies is said once, on drop. */
export function startIdeaDrag(event: ReactPointerEvent<HTMLElement>, idea: Id<'idea'>, drop: NearDrop | null): void {
  if (!drop) return
  dragTo(event, {
    at: placeAt,
    mark(place, isOver) {
      if (isOver) place.dataset.near = ''
      else delete place.dataset.near
    },
    drop({ dataset: { place, slot } }) {
      const near = place ?? slot
      if (near === 'parking' || isAnyId(near)) drop(idea, near === 'parking' ? null : near)
    },
  })
}

/** What takes an idea under a point of the page. */
function placeAt(x: number, y: number): HTMLElement | undefined {
  for (const element of document.elementsFromPoint(x, y)) {
    const place = element.closest<HTMLElement>('[data-place], [data-slot]')
    if (place) return place
  }
  return undefined
}
