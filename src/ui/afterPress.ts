let pressed = false
const waiting: (() => void)[] = []

/**
 * Runs when the press that is under way has done its work, or at once when there is none. What a field writes as it
 * loses the focus may move the page: the press that took the focus would let go of something else than it took hold of.
 */
export function afterPress(run: () => void) {
  if (pressed) waiting.push(run)
  else run()
}

function release() {
  pressed = false
  for (const run of waiting.splice(0)) run()
}

if ('window' in globalThis) {
  window.addEventListener('mousedown', () => (pressed = true), true)
  window.addEventListener('mouseup', () => setTimeout(release), true) // the click comes right after, in the same turn
  for (const end of ['dragend', 'pointercancel', 'blur', 'pagehide']) window.addEventListener(end, release)
}
