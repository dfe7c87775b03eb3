import { useEffect, useState } from 'react'

/** What had the focus before the dialog that is open, or before the first of several that took each other's place. */
let opener: HTMLElement | null = null

/**
 * Once a dialog is closed and nothing has the focus, gives it back to what led there, also by way of another dialog. The
 * page stays where it is, or goes where what was done in the dialog is to be seen.
 */
export function useGiveBackFocus() {
  useState(() => {
    const here = document.activeElement
    if (here instanceof HTMLElement && !here.closest('[role="dialog"]')) opener = here
  })
  useEffect(
    () => () =>
      afterOthers(() => {
        giveBack()
        setTimeout(giveBack, aMoment)
      }),
    [],
  )
}

/** What was done in a dialog may take its opener off the page, a moment later too. */
const aMoment = 500

function giveBack() {
  if (document.activeElement !== document.body) return
  const to = opener?.isConnected ? opener : document.querySelector('main')
  to?.focus({ preventScroll: true })
}

/** When what closes has given the focus where it can. */
function afterOthers(then: () => void) {
  requestAnimationFrame(() => requestAnimationFrame(then))
}
