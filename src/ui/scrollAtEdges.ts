/** How near an edge, in pixels, what is dragged makes the page go on. */
const edge = 56
/** What stands over the foot of the page. */
const bar = 56

interface Point {
  readonly clientX: number
  readonly clientY: number
}

/**
 * Scrolls on by a step where the pointer is at an edge of the window, or of what scrolls across, and tells whether it is:
 * then it is to be asked again with the next frame.
 */
export function scrollAtEdges({ clientX, clientY }: Point, scroller?: HTMLElement | null, box?: DOMRect): boolean {
  const down = clientY < edge ? -10 : clientY > innerHeight - edge - bar ? 10 : 0
  const across = !box ? 0 : clientX < box.left + edge ? -14 : clientX > box.right - edge ? 14 : 0
  if (down) scrollBy(0, down)
  if (across) scroller?.scrollBy(across, 0)
  return down !== 0 || across !== 0
}
