import { useEffect } from 'react'
import type { Id } from '../../domain/ids.ts'
import { isAnyId } from '../../domain/ids.ts'
import { rememberedNickname } from '../../store/nickname.ts'
import type { View } from '../../store/paths.ts'
import { showsPointers } from '../../store/peopleAt.ts'
import { useScreen } from '../../store/screen.ts'
import { useSharing } from '../../store/sharing.tsx'

/** Tells the others where I am: the view, the card selected or written in, and the pointer on a card. */
export function useTellPresence(view: View): void {
  const sharing = useSharing()
  useEffect(() => sharing.show({ name: rememberedNickname(), view }), [sharing, view])

  useEffect(() => {
    let writingIn: Id | null = null
    const tell = () => {
      const card = writingIn ?? useScreen.getState().selected
      sharing.show({ card, writing: writingIn !== null })
    }
    const onFocusIn = ({ target }: FocusEvent) => {
      writingIn = isWritten(target) ? (boxAt(target)?.id ?? useScreen.getState().selected) : null
      tell()
    }
    const onFocusOut = () => {
      writingIn = null
      tell()
    }
    const stop = useScreen.subscribe(tell)
    document.addEventListener('focusin', onFocusIn)
    document.addEventListener('focusout', onFocusOut)
    tell()
    return () => {
      stop()
      document.removeEventListener('focusin', onFocusIn)
      document.removeEventListener('focusout', onFocusOut)
      sharing.show({ card: null, writing: false })
    }
  }, [sharing])

  useEffect(() => {
    let isTold = false
    const hide = () => {
      if (isTold) sharing.show({ pointer: null })
      isTold = false
    }
    const onMove = (event: PointerEvent) => {
      const box = event.pointerType !== 'touch' && showsPointers(sharing.getPeople()) ? boxAt(event.target) : undefined
      if (!box) return hide()
      const { left, top, width, height } = box.element.getBoundingClientRect()
      const along = (event.clientX - left) / width
      const x = getComputedStyle(box.element).direction === 'rtl' ? 1 - along : along
      sharing.show({ pointer: { card: box.id, x: within(x), y: within((event.clientY - top) / height) } })
      isTold = true
    }
    document.addEventListener('pointermove', onMove, { passive: true })
    document.documentElement.addEventListener('pointerleave', hide)
    return () => {
      document.removeEventListener('pointermove', onMove)
      document.documentElement.removeEventListener('pointerleave', hide)
      hide()
    }
  }, [sharing])
}

/** The box of a card that something is in. */
function boxAt(target: EventTarget | null): { readonly id: Id; readonly element: Element } | undefined {
  const element = target instanceof Element ? target.closest('[data-people]') : null
  const id = element?.getAttribute('data-people')
  return element && isAnyId(id) ? { id, element } : undefined
}

/** Whether it is a field of the plan that takes words. */
function isWritten(target: EventTarget | null): target is Element {
  return (
    target instanceof Element &&
    target.matches('textarea, input:not([type=checkbox], [type=radio]), select, [contenteditable]') &&
    !target.closest('[data-own]') // a field about oneself, as one's name
  )
}

function within(share: number): number {
  return Math.min(1, Math.max(0, share))
}
