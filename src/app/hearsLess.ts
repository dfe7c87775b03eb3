const unheard = new Set(['wheel', 'scroll', 'scrollend'])

/**
 * Keeps scrolling from a place the app is drawn in. React would listen to it there though nothing of ours does, and the
 * page would have to look up at each turn of the wheel what lies under the pointer before it may go on.
 */
export function hearsLess(place: HTMLElement): void {
  const listen = place.addEventListener
  place.addEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject, AddEventListenerOptions?]) => {
    if (!unheard.has(type)) listen.call(place, type, ...rest)
  }
}
