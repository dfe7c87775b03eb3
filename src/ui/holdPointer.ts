interface Holding {
  move(event: PointerEvent): void
  up(event: PointerEvent): void
  cancel(): void
}

/**
 * Goes with a pressed pointer until it is let go, or until what it returns is called. The page hears nothing of where it
 * goes, and has nothing to do for it.
 */
export function holdPointer(down: PointerEvent, on: Element, { move, up, cancel }: Holding): () => void {
  const listening = new AbortController()
  const listen = (type: string, hear: (event: PointerEvent) => void) => {
    const keep = (event: Event) => {
      event.stopPropagation()
      if (event instanceof PointerEvent && event.pointerId === down.pointerId) hear(event)
    }
    window.addEventListener(type, keep, { signal: listening.signal, capture: true })
  }
  on.setPointerCapture(down.pointerId)
  listen('pointermove', move)
  listen('mousemove', () => undefined)
  const selectNothing = (event: Event) => event.preventDefault()
  window.addEventListener('mousedown', selectNothing, { signal: listening.signal, capture: true, once: true })
  listen('pointerup', event => {
    listening.abort()
    up(event)
  })
  listen('pointercancel', () => {
    listening.abort()
    cancel()
  })
  return () => listening.abort()
}
