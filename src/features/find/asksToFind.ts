type Pressed = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'target' | 'isComposing' | 'defaultPrevented'
>

/** Whether a key asks to look for a card: `/`, or Ctrl (⌘) and K; never while somebody writes. */
export function asksToFind({ key, altKey, ctrlKey, metaKey, target, isComposing, defaultPrevented }: Pressed): boolean {
  if (isComposing || defaultPrevented || altKey || isWrittenIn(target)) return false
  return ctrlKey !== metaKey ? key.toLowerCase() === 'k' : !ctrlKey && key === '/'
}

const written =
  'input:not([type=radio], [type=checkbox], [type=range], [type=button]), textarea, select, [contenteditable]'

function isWrittenIn(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(written) !== null
}
