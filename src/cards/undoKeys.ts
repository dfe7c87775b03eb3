import { type RefObject, useEffect } from 'react'

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'target' | 'isComposing' | 'defaultPrevented'
>

/** What a key asks for: Ctrl (⌘) and Z takes back, with Shift, or Ctrl and Y, does again; in a text that is the browser's. */
export function undoAskedFor(pressed: Pressed): 'undo' | 'redo' | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey, target, isComposing, defaultPrevented } = pressed
  if (isComposing || defaultPrevented || altKey || ctrlKey === metaKey || isWrittenIn(target)) return undefined
  const letter = letterOf(pressed)
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : undefined
}

/** The letter of the key; where the keyboard writes no Latin letters, the one that is printed there on others. */
function letterOf({ key, code }: Pressed): string {
  return /^[\p{Letter}]$/u.test(key) && !/^[a-z]$/i.test(key)
    ? code.replace('Key', '').toLowerCase()
    : key.toLowerCase()
}

const written = 'input:not([type=radio], [type=checkbox], [type=range], [type=button]), textarea, [contenteditable]'

function isWrittenIn(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(written) !== null
}

/** Whether something lies over this part of the page: then its buttons cannot be pressed, and its keys rest too. */
function isCovered(place: Element): boolean {
  const over = document.querySelectorAll('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]')
  return [...over].some(each => !each.contains(place))
}

/** As the buttons say them to screen readers; they are found by it. */
const saidOnButton = { undo: 'Control+Z', redo: 'Control+Shift+Z' }

/** Presses the buttons in this place by their keys, for as long as they can be reached; gives the way to end it. */
export function followUndoKeys(place: Element): () => void {
  const listen = (event: KeyboardEvent) => {
    const asked = undoAskedFor(event)
    if (!asked || isCovered(place)) return
    event.preventDefault() // else the browser takes back the last letters of a field nobody is in
    place.querySelector<HTMLButtonElement>(`button[aria-keyshortcuts^="${saidOnButton[asked]}"]`)?.click()
  }
  addEventListener('keydown', listen)
  return () => removeEventListener('keydown', listen)
}

/** The same for what is fetched later than the first page: an Undo beside what was done in a panel or on a page of its own. */
export function useUndoKeys(place: RefObject<Element | null>): void {
  useEffect(() => (place.current ? followUndoKeys(place.current) : undefined), [place])
}
