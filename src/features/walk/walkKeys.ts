export type WalkKey = 'next' | 'back' | 'start' | 'end' | 'play'

interface Pressed {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** What a key does on a walk. A pointer for presenting sends the page keys; arrows follow the direction of reading. */
export function walkKey({ key, altKey, ctrlKey, metaKey }: Pressed, direction: 'ltr' | 'rtl'): WalkKey | undefined {
  if (altKey || ctrlKey || metaKey) return undefined
  switch (key) {
    case 'ArrowRight':
      return direction === 'rtl' ? 'back' : 'next'
    case 'ArrowLeft':
      return direction === 'rtl' ? 'next' : 'back'
    case 'PageDown':
      return 'next'
    case 'PageUp':
      return 'back'
    case 'Home':
      return 'start'
    case 'End':
      return 'end'
    case ' ':
      return 'play'
    default:
      return undefined
  }
}

const least = 48

/** What a stroke of the finger over the page does: mostly sideways, and far enough to be meant. */
export function swipe(across: number, down: number, direction: 'ltr' | 'rtl'): 'next' | 'back' | undefined {
  if (Math.abs(across) < least || Math.abs(across) < Math.abs(down) * 1.5) return undefined
  return across < 0 === (direction === 'ltr') ? 'next' : 'back'
}
