import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { dragTo } from '../../src/ui/dragTo.ts'

afterEach(() => vi.unstubAllGlobals())

/** A card that can be taken to the upper or the lower half of a window of 768 pixels. */
function showCard() {
  const scrolled: number[] = []
  const dropped: string[] = []
  vi.stubGlobal('scrollBy', (_across: number, down: number) => scrolled.push(down))
  render(
    <button
      type="button"
      onPointerDown={event =>
        dragTo<string>(event, {
          at: (_x, y) => (y > 384 ? 'lower' : 'upper'),
          mark: () => undefined,
          drop: place => dropped.push(place),
        })
      }
    >
      Price the wall
    </button>,
  )
  const card = screen.getByRole('button')
  const at = (clientX: number, clientY: number) => ({ clientX, clientY, pointerId: 1, button: 0 })
  return {
    ...{ card, scrolled, dropped },
    press: (x: number, y: number) => fireEvent.pointerDown(card, at(x, y)),
    move: (x: number, y: number) => fireEvent.pointerMove(window, at(x, y)),
    letGo: (x: number, y: number) => fireEvent.pointerUp(window, at(x, y)),
  }
}

it('held at the lower edge of the window the page goes on down until the card is taken away from it', async () => {
  const { press, move, letGo, scrolled, dropped, card } = showCard()
  press(200, 400)
  move(200, 500)
  expect(scrolled).toEqual([])
  move(200, 760)
  await waitFor(() => expect(scrolled.length).toBeGreaterThan(2))
  expect(new Set(scrolled)).toEqual(new Set([10]))
  move(200, 500)
  const before = scrolled.length
  await new Promise(resolve => setTimeout(resolve, 60))
  expect(scrolled.length).toBe(before)
  letGo(200, 500)
  expect([dropped, card.style.translate]).toEqual([['lower'], ''])
})

it('held at the upper edge it goes on up, and Escape ends it without a drop', async () => {
  const { press, move, scrolled, dropped, card } = showCard()
  press(200, 400)
  move(200, 20)
  await waitFor(() => expect(scrolled.length).toBeGreaterThan(2))
  expect(new Set(scrolled)).toEqual(new Set([-10]))
  fireEvent.keyDown(window, { key: 'Escape' })
  const before = scrolled.length
  await new Promise(resolve => setTimeout(resolve, 60))
  expect([scrolled.length, dropped, card.dataset.lifted]).toEqual([before, [], undefined])
})

it('a press without a move stays a press, wherever it is', () => {
  const { press, letGo, scrolled, dropped } = showCard()
  press(200, 760)
  letGo(203, 762)
  expect([scrolled, dropped]).toEqual([[], []])
})
