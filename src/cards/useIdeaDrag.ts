import type { PointerEvent as ReactPointerEvent } from 'react'
import { type Id, isAnyId } from '../domain/ids.ts'
import { hasRecord } from '../domain/plan.ts'
import { useWord } from '../store/language.tsx'
import { useIsEditable, useOpenPlan } from '../store/openPlan.tsx'
import { useEdit } from '../store/useEdit.ts'
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

const slop = 6
const longPress = 350

/**
 * Lets a slip be taken to another card: by mouse at once, by finger after a long press. Where it lies is said once, on
 * drop. A press without a move stays a press; Escape lets go.
 */
export function startIdeaDrag(event: ReactPointerEvent<HTMLElement>, idea: Id<'idea'>, drop: NearDrop | null): void {
  const down = event.nativeEvent
  if (!drop || down.button !== 0) return
  const slip = event.currentTarget
  const byTouch = down.pointerType === 'touch'
  const listening = new AbortController()
  const { signal } = listening
  let lifted = false
  let over: HTMLElement | undefined
  const timer = byTouch ? setTimeout(lift, longPress) : undefined

  function lift() {
    lifted = true
    slip.dataset.lifted = ''
  }

  function end() {
    clearTimeout(timer)
    listening.abort()
    slip.style.translate = ''
    delete slip.dataset.lifted
    mark(undefined)
  }

  function mark(next: HTMLElement | undefined) {
    if (over) delete over.dataset.near
    over = next
    if (over) over.dataset.near = ''
  }

  function onMove(move: PointerEvent) {
    if (move.pointerId !== down.pointerId) return
    const dx = move.clientX - down.clientX
    const dy = move.clientY - down.clientY
    if (!lifted && Math.hypot(dx, dy) >= slop) {
      if (byTouch) return end()
      lift()
    }
    if (!lifted) return
    slip.style.translate = `${dx}px ${dy}px`
    mark(placeAt(move.clientX, move.clientY))
  }

  function onUp(up: PointerEvent) {
    if (up.pointerId !== down.pointerId) return
    const near = over?.dataset.place ?? over?.dataset.slot
    if (lifted) swallowClick()
    end()
    if (near === 'parking' || isAnyId(near)) drop?.(idea, near === 'parking' ? null : near)
  }

  function onKey(key: KeyboardEvent) {
    if (key.key !== 'Escape' || !lifted) return
    key.preventDefault()
    key.stopPropagation()
    end()
  }

  addEventListener('pointermove', onMove, { signal })
  addEventListener('pointerup', onUp, { signal })
  addEventListener('pointercancel', end, { signal })
  addEventListener('keydown', onKey, { signal, capture: true })
  addEventListener('touchmove', move => lifted && move.preventDefault(), { signal, passive: false })
  addEventListener('contextmenu', menu => byTouch && menu.preventDefault(), { signal })
}

/** What takes an idea under a point of the page. */
function placeAt(x: number, y: number): HTMLElement | undefined {
  for (const element of document.elementsFromPoint(x, y)) {
    const place = element.closest<HTMLElement>('[data-place], [data-slot]')
    if (place) return place
  }
  return undefined
}

/** The press that ends a drag is not a press on the slip. */
function swallowClick() {
  const stop = (event: Event) => {
    event.stopPropagation()
    event.preventDefault()
  }
  addEventListener('click', stop, { capture: true, once: true })
  setTimeout(() => removeEventListener('click', stop, { capture: true }))
}
