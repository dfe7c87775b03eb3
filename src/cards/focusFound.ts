import type { Id } from '../domain/ids.ts'

const patience = 40

interface Found {
  /** The page is seen from its top as far as the card allows: its view does not bring it in sight itself. */
  readonly fromTop?: boolean
}

/**
 * Gives the focus to a card once its view shows it, and where it does not come, to the view that took the place of what
 * had the focus; a dialog that opened over it keeps it.
 */
export function focusFound(id: Id | undefined, { fromTop = false }: Found = {}, frames = patience) {
  requestAnimationFrame(() => {
    const view = document.getElementById('view')
    const isComing = view?.getAttribute('aria-busy') === 'true' // what is there is the view before
    const isCovered = document.querySelector('[role="dialog"]') !== null
    const target = isComing || isCovered ? undefined : targetOf(id)
    if (target) {
      if (fromTop) scrollTo(0, 0)
      target.focus({ preventScroll: true })
      if (fromTop) target.scrollIntoView?.({ block: 'nearest' })
    } else if (frames > 0 && (id || isComing)) focusFound(id, { fromTop }, frames - 1)
    else if (view && !isCovered && document.activeElement === document.body) {
      scrollTo(0, 0)
      view.focus({ preventScroll: true })
    }
  })
}

/** What of a card takes the focus: the button it is, or the first of it where it stands open. */
function targetOf(id: Id | undefined): HTMLElement | undefined {
  if (!id) return undefined
  const name = CSS.escape(id)
  const places = [
    `main button[data-card="${name}"]`,
    `main [data-card="${name}"] button`,
    `main [data-slot="${name}"] article button`,
  ]
  for (const place of places) {
    const target = document.querySelector<HTMLElement>(place)
    if (target) return target
  }
  return undefined
}
