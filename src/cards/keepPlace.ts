import type { MouseEvent } from 'react'

/**
 * Runs a verb that takes its own button away, and puts the focus where the hand already is: on the same verb of what
 * stands there now, else on the last one there is, else on the list itself.
 */
export function keepPlace(event: MouseEvent<HTMLElement>, run: () => void) {
  const button = event.currentTarget
  const list = button.closest<HTMLElement>('[data-proposals]')
  const at = list ? buttonsOf(list).indexOf(button) : -1
  run()
  requestAnimationFrame(() => {
    if (!list?.isConnected || button.isConnected) return
    const buttons = buttonsOf(list)
    const next = buttons[Math.min(at, buttons.length - 1)] ?? list
    next.focus()
  })
}

function buttonsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('button')].filter(button => button.checkVisibility?.() ?? true)
}
