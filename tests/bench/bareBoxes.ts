import type { Page } from '@playwright/test'
import type { Drawing } from './mapAtSize.ts'

/** A page of so many boxes as wide as the cards of the map, in its five columns; each is dragged by a press on it and goes back when let go. It selects nothing: a selection would be dragged by the browser in its stead. */
export async function bareBoxes(page: Page, shares: readonly number[], height: number): Promise<void> {
  await page.setContent(
    '<!doctype html><body style="margin:0;user-select:none"><div id="board" style="position:relative"></div>',
  )
  await page.evaluate(
    ([counts, high]) => {
      const board = document.querySelector<HTMLElement>('#board')
      if (!board) return
      counts.forEach((count, column) => {
        for (let row = 0; row < count; row++) {
          const box = document.createElement('div')
          box.className = 'box'
          box.style.cssText = `position:absolute;left:${24 + column * 271}px;top:${140 + row * (high + 12)}px;width:231px;height:${high}px;background:#e6f4f1;border:1px solid #9cc`
          board.append(box)
        }
      })
      board.style.height = `${140 + Math.max(...counts) * (high + 12)}px`
      let held: HTMLElement | null = null
      window.addEventListener('pointerdown', event => {
        held = (event.target as HTMLElement).closest('.box') // every target of the page is an element
        if (held) held.dataset.lifted = ''
      })
      window.addEventListener('pointermove', event => {
        if (held) held.style.translate = `0 ${event.clientY - 300}px`
      })
      window.addEventListener('pointerup', () => {
        if (held) {
          held.style.translate = ''
          delete held.dataset.lifted
        }
        held = null
      })
    },
    [shares, height] as const,
  )
}

/** A page that makes a canvas and paints so many boxes on it, and moves a ring over them by a key. */
export async function barePainting(page: Page, count: number): Promise<void> {
  await page.setContent('<!doctype html><body style="margin:0"><div id="place"></div><div id="ring"></div>')
  await page.evaluate(boxes => {
    const ring = document.querySelector<HTMLElement>('#ring')
    const place = document.querySelector('#place')
    if (!ring || !place) return
    ring.style.cssText = 'position:absolute;width:24px;height:8px;outline:3px solid navy'
    const rows = 48
    const placeOf = (at: number) => [24 + Math.floor(at / rows) * 30, 100 + (at % rows) * 11] as const
    const paint = () => {
      const canvas = document.createElement('canvas')
      const context = canvas.getContext('2d')
      if (!context) return
      canvas.width = innerWidth
      canvas.height = innerHeight
      for (let at = 0; at < boxes; at++) {
        const [x, y] = placeOf(at)
        context.fillStyle = ['#f5deb3', '#b2dfdb', '#c5cae9', '#c8e6c9', '#e1bee7'][at % 5] ?? ''
        context.fillRect(x, y, 24, 8)
        context.fillStyle = '#345'
        context.fillRect(x, y, 3, 8)
      }
      place.replaceChildren(canvas)
    }
    let at = 0
    window.addEventListener('keydown', () => {
      at = (at + 1) % boxes
      const [x, y] = placeOf(at)
      ring.style.left = `${x}px`
      ring.style.top = `${y}px`
    })
    Object.assign(globalThis, { paint })
    paint()
  }, count)
}

/** Such a page with its canvas made and painted anew, as the map makes and paints its own. */
export function barePainted(page: Page): Drawing {
  return { page, ask: () => (globalThis as unknown as { paint(): void }).paint() } // made with the page
}
