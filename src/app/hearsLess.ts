const unheard = new Set(['wheel', 'scroll', 'scrollend'])
const passing = new Set(['mouseover', 'mouseout', 'pointerover', 'pointerout'])

type Heard = [EventListenerOrEventListenerObject, AddEventListenerOptions?]

/**
 * Keeps from a place the app is drawn in what nothing of ours listens to though React would: scrolling, for which the
 * page would have to look up at each turn of the wheel what lies under the pointer, and what passes from one element to
 * another under it within what is marked `data-passed-over`.
 */
export function hearsLess(place: HTMLElement): void {
  const listen = place.addEventListener
  place.addEventListener = (type: string, ...[hear, ...how]: Heard) => {
    if (unheard.has(type)) return
    const isPassing = passing.has(type) && typeof hear === 'function'
    listen.call(place, type, isPassing ? event => isPassedOver(event) || hear.call(place, event) : hear, ...how)
  }
}

function isPassedOver({ target, relatedTarget }: Event & { relatedTarget?: EventTarget | null }): boolean {
  if (!(target instanceof Element && relatedTarget instanceof Element)) return false
  const over = target.closest('[data-passed-over]')
  return over?.contains(relatedTarget) ?? false
}
