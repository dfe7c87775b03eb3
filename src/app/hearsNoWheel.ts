/**
 * Keeps the wheel from a place the app is drawn in. React would listen to it there though nothing of ours does, and the
 * page would have to look up at each turn what lies under the pointer before it may go on.
 */
export function hearsNoWheel(place: HTMLElement): void {
  const listen = place.addEventListener
  place.addEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject, AddEventListenerOptions?]) => {
    if (type !== 'wheel') listen.call(place, type, ...rest)
  }
}
