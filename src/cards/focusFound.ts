import type { Id } from '../domain/ids.ts'

const patience = 40

/** Gives the focus to a card once its view shows it; a dialog that opened over it keeps it. */
export function focusFound(id: Id, frames = patience) {
  requestAnimationFrame(() => {
    if (document.querySelector('[role="dialog"]')) {
      if (frames > 0) focusFound(id, frames - 1)
      return
    }
    const card = document.querySelector<HTMLElement>(`main [data-card="${CSS.escape(id)}"]`)
    const target = card?.matches('button') ? card : card?.querySelector<HTMLElement>('button')
    if (target) target.focus({ preventScroll: true })
    else if (frames > 0) focusFound(id, frames - 1)
  })
}
