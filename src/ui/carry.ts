import styles from './carry.module.css'
import { cx } from './cx.ts'

/** A likeness of something on the page that goes with the pointer. */
export interface Carried {
  /** Puts its top left so far from where the original lay when it was taken up, in pixels of the window. */
  moveBy(dx: number, dy: number): void
  putDown(): void
}

/** A line where what is carried would come to stand. */
export interface DropLine {
  /** Draws it from one corner to the other, in pixels of the window; nothing hides it. */
  show(line: Corners | undefined): void
  remove(): void
}

interface Corners {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Takes up a likeness of an element, above everything within a host. */
export function carry(original: HTMLElement, host: HTMLElement): Carried {
  const { left, top, width, height } = original.getBoundingClientRect()
  const likeness = original.cloneNode(true) as HTMLElement // what an element is copied to
  for (const element of likeness.querySelectorAll('[id]')) element.removeAttribute('id')
  for (const place of ['slot', 'row', 'card']) delete likeness.dataset[place]
  likeness.style.cssText += `inline-size: ${width}px; block-size: ${height}px`
  likeness.dir = getComputedStyle(original).direction
  const glass = putOnGlass(likeness, host)
  glass.moveTo(left, top)
  return { moveBy: (dx, dy) => glass.moveTo(left + dx, top + dy), putDown: glass.remove }
}

/** A line to be drawn within a host where a drop would lead; nothing is shown at first. */
export function dropLine(host: HTMLElement): DropLine {
  const mark = document.createElement('div')
  mark.className = cx(styles.line)
  const glass = putOnGlass(mark, host)
  return {
    show(line) {
      if (!line) return glass.moveTo(-innerWidth, -innerHeight)
      glass.moveTo(line.left, line.top)
      const [across, down] = [`${line.right - line.left}px`, `${line.bottom - line.top}px`]
      if (mark.style.width !== across) mark.style.width = across
      if (mark.style.height !== down) mark.style.height = down
    },
    remove: glass.remove,
  }
}

/** Whether something is a glass that carries, whose scrolling moves nothing else. */
export function isGlass(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.dataset.carried !== undefined
}

/**
 * Puts an element on a glass over the window. It is moved by scrolling, which leaves the page it floats over as it was
 * drawn: moving it any other way has all cards put together anew at each step.
 */
function putOnGlass(element: HTMLElement, host: HTMLElement) {
  const { innerWidth, innerHeight } = window
  const room = document.createElement('div')
  room.style.cssText = `width: ${3 * innerWidth}px; height: ${3 * innerHeight}px`
  element.style.cssText += `; position: absolute; left: ${innerWidth}px; top: ${innerHeight}px`
  const glass = document.createElement('div')
  glass.className = cx(styles.glass)
  glass.dataset.carried = ''
  glass.dir = 'ltr'
  glass.inert = true
  room.append(element)
  glass.append(room)
  host.append(glass)
  const moveTo = (left: number, top: number) => glass.scrollTo(innerWidth - left, innerHeight - top)
  moveTo(-innerWidth, -innerHeight)
  return { moveTo, remove: () => glass.remove() }
}
