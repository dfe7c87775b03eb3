import type { KeyboardEvent } from 'react'
import type { Id } from '../../domain/ids.ts'
import type { Moment } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'

interface Moves {
  step(id: Id<'moment'>, by: -1 | 1): void
  nudge(id: Id<'moment'>, what: 'start' | 'end', minutes: number): void
}

export type MoveKey =
  | { readonly move: 'step'; readonly by: -1 | 1 }
  | { readonly move: 'start' | 'end'; readonly by: -5 | 5 }

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>

/** What a key asks for: Alt and an arrow move the moment; on the clock and in the week by five minutes, with Shift its length. */
export function moveKey(
  pressed: Pressed,
  scale: 'story' | 'clock' | 'week',
  timed: boolean,
  rightToLeft: boolean,
): MoveKey | undefined {
  if (!pressed.altKey || pressed.ctrlKey || pressed.metaKey) return undefined
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight'
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft'
  const by =
    pressed.key === forward || pressed.key === 'ArrowDown'
      ? 1
      : pressed.key === back || pressed.key === 'ArrowUp'
        ? -1
        : 0
  if (by === 0) return undefined
  const minutes = by === 1 ? 5 : -5
  if (timed && pressed.shiftKey) return { move: 'end', by: minutes }
  if (timed && scale !== 'story') return { move: 'start', by: minutes }
  return pressed.shiftKey ? undefined : { move: 'step', by }
}

export function onMoveKey(
  event: KeyboardEvent<HTMLElement>,
  moment: Moment,
  scale: 'story' | 'clock' | 'week',
  moves: Moves,
) {
  const key = moveKey(event, scale, isTimed(moment), getComputedStyle(event.currentTarget).direction === 'rtl')
  if (!key) return
  event.preventDefault()
  if (key.move === 'step') moves.step(moment.id, key.by)
  else moves.nudge(moment.id, key.move, key.by)
}
