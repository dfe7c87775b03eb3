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
        if (isNowhere()) opener?.focus({ preventScroll: true })
        untilSettled()
      }),
    [],
  )
}

function isNowhere(): boolean {
  return document.activeElement === document.body
}

const patience = 30

/** What was done in a dialog may take its opener off the page, some frames later too: then the page's main part has the focus. */
function untilSettled(frames = patience) {
  if (!isNowhere() && document.activeElement !== opener) return // the keys have gone on
  if (isNowhere() && !opener?.isConnected) document.querySelector('main')?.focus({ preventScroll: true })
  else if (frames > 0) requestAnimationFrame(() => untilSettled(frames - 1))
}

/** When what closes has given the focus where it can. */
function afterOthers(then: () => void) {
  requestAnimationFrame(() => requestAnimationFrame(then))
}
