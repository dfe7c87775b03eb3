import { type RefObject, useEffect } from 'react'

/**
 * Puts the focus on a dialog when nothing has it: once what had it inside is gone or cannot be pressed any more, and at
 * the beginning, where it waits for what moves on the page if a screen reader is in use. Else neither Escape nor Tab
 * finds its way in.
 */
export function useKeepFocusInside(dialog: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = dialog.current
    if (!place) return
    const look = () => {
      if (document.activeElement === document.body) place.focus({ preventScroll: true })
    }
    const lookSoon = () => requestAnimationFrame(() => requestAnimationFrame(look)) // browsers take the focus away with the next frame
    const changes = new MutationObserver(lookSoon)
    changes.observe(place, { subtree: true, childList: true, attributeFilter: ['disabled'] })
    lookSoon()
    return () => changes.disconnect()
  }, [dialog])
}
