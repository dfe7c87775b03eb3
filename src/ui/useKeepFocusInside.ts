import { type RefObject, useEffect } from 'react'

/**
 * Puts the focus on a dialog when what had it inside is gone or cannot be pressed any more: else it falls out of the
 * dialog without a word, and neither Escape nor Tab finds its way back.
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
    return () => changes.disconnect()
  }, [dialog])
}
