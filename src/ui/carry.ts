import styles from './carry.module.css'
import { cx } from './cx.ts'

/** A likeness of something on the page that goes with the pointer. */
export interface Carried {
  /** Puts its top left so far from where the original lay when it was taken up, in pixels of the window. */
  moveBy(dx: number, dy: number): void
  putDown(): void
}

/**
 * Takes up a likeness of an element, above everything within a host. It is moved by scrolling, which leaves the page it
 * floats over as it was drawn: moving it any other way has all cards put together anew at each step.
 */
export function carry(original: HTMLElement, host: HTMLElement): Carried {
  const { left, top, width, height } = original.getBoundingClientRect()
  const { innerWidth, innerHeight } = window
  const likeness = original.cloneNode(true) as HTMLElement // what an element is copied to
  for (const element of likeness.querySelectorAll('[id]')) element.removeAttribute('id')
  for (const place of ['slot', 'row', 'card']) delete likeness.dataset[place]
  likeness.style.cssText += `position: absolute; left: ${innerWidth}px; top: ${innerHeight}px; inline-size: ${width}px; block-size: ${height}px`
  likeness.dir = getComputedStyle(original).direction

  const room = document.createElement('div')
  room.style.cssText = `inline-size: ${2 * innerWidth + width}px; block-size: ${2 * innerHeight + height}px`
  const glass = document.createElement('div')
  glass.className = cx(styles.glass)
  glass.dataset.carried = ''
  glass.dir = 'ltr'
  glass.inert = true
  room.append(likeness)
  glass.append(room)
  host.append(glass)
  const moveBy = (dx: number, dy: number) => glass.scrollTo(innerWidth - left - dx, innerHeight - top - dy)
  moveBy(0, 0)
  return { moveBy, putDown: () => glass.remove() }
}
