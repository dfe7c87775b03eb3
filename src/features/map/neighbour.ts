import { type CardId, columnNames, columnOf, type MapThread } from '../../output/mapColumns.ts'
import type { MapOrder } from '../../output/mapOrder.ts'

const arrowKeys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const
export type ArrowKey = (typeof arrowKeys)[number]

/** The arrow that was pressed with nothing that gives it another meaning. */
export function plainArrow({ key, ctrlKey, metaKey, altKey }: Pressed): ArrowKey | undefined {
  return ctrlKey || metaKey || altKey ? undefined : arrowKeys.find(name => name === key)
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/**
 * The card an arrow leads to: up and down within the column; sideways along a thread to the nearest column that has
 * one, else to the card at the same height of the next column that has any.
 */
export function neighbour(
  threads: readonly MapThread[],
  order: MapOrder,
  from: CardId,
  key: ArrowKey,
  direction: 'ltr' | 'rtl',
): CardId | undefined {
  const column = columnOf(from)
  if (!column) return undefined
  const at = order[column].indexOf(from)
  if (key === 'ArrowUp') return order[column][at - 1]
  if (key === 'ArrowDown') return order[column][at + 1]
  const isLater = (key === 'ArrowRight') === (direction === 'ltr')
  const here = columnNames.indexOf(column)
  const beyond = isLater ? columnNames.slice(here + 1) : columnNames.slice(0, here).reverse()
  const tied = new Set(
    threads.flatMap(thread => {
      const [near, far] = isLater ? [thread.from, thread.to] : [thread.to, thread.from]
      return near === from ? [far] : []
    }),
  )
  for (const name of beyond) {
    const found = order[name].find(id => tied.has(id))
    if (found) return found
  }
  const beside = beyond.find(name => order[name].length > 0)
  return beside && (order[beside][at] ?? order[beside].at(-1))
}
