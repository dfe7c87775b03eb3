/**
 * Gives the focus to a moment's card when nothing has it: a card that came into another part of the day is drawn anew.
 * A menu or panel that closes gives the focus back first, where it still can.
 */
export function keepFocus(moment: string) {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      document.querySelector<HTMLElement>(`[data-slot="${CSS.escape(moment)}"] article button`)?.focus()
    }),
  )
}
