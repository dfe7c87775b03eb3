import type { Locator, Page } from '@playwright/test'
import { expect } from './app.ts'

/** How a person works a page: with a pointer, with the keyboard alone, or by touch. */
export interface Hands {
  readonly page: Page
  /** Presses a button, a link, a tab or a choice. */
  press(target: Locator): Promise<void>
  /** Writes in a field, in place of what it says. */
  write(field: Locator, text: string): Promise<void>
  /** Gives a field for a time of day its time, such as 08:15. */
  setTime(field: Locator, time: string): Promise<void>
  /** Marks how a moment feels on the ribbon: −2 to 2, from a point nobody has marked. */
  mark(point: Locator, level: number): Promise<void>
  /** Opens a menu and takes one of its choices. */
  choose(menu: Locator, choice: string): Promise<void>
}

/** Pixels between two levels of the ribbon. */
const level = 22

export function pointer(page: Page): Hands {
  return byHand(page, {
    press: target => target.click(),
    async mark(point, feels) {
      await point.hover()
      const { x, y } = await middleOf(point)
      await page.mouse.down()
      await page.mouse.move(x, y - feels * level, { steps: 4 })
      await page.mouse.up()
    },
  })
}

export function touch(page: Page): Hands {
  return byHand(page, {
    press: target => target.tap(),
    async mark(point, feels) {
      await point.scrollIntoViewIfNeeded()
      const { x, y } = await middleOf(point)
      await page.touchscreen.tap(x, y - feels * level)
    },
  })
}

function byHand(page: Page, { press, mark }: Pick<Hands, 'press' | 'mark'>): Hands {
  return {
    page,
    press,
    mark,
    async write(field, text) {
      await press(field)
      await field.fill(text)
    },
    async setTime(field, time) {
      await press(field)
      await field.fill(time)
      await page.keyboard.press('Enter')
    },
    async choose(menu, choice) {
      await press(menu)
      await press(page.getByRole('menuitem', { name: choice }))
    },
  }
}

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox()
  if (!box) throw new Error('it is not on the page')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** A person who has only the keys. What is looked at on the page is only read. */
export function keyboard(page: Page): Hands {
  const { keyboard: keys } = page
  const goTo = async (target: Locator, isThere = isFocused) => {
    await expect(target).toBeVisible()
    await pressUntil(place => (place === 'behind' ? 'Shift+Tab' : 'Tab'), target, isThere)
  }
  const press = async (target: Locator) => {
    if (await target.evaluate(isRadio)) {
      await goTo(target, isItsGroupFocused)
      await pressUntil(() => 'ArrowRight', target, isFocused)
    } else {
      await goTo(target)
      await keys.press('Enter')
    }
  }
  return {
    page,
    press,
    async write(field, text) {
      await goTo(field)
      await keys.press('ControlOrMeta+A')
      await keys.type(text)
    },
    async setTime(field, time) {
      await goTo(field)
      await keys.type(`${time.replace(':', '')}${Number(time.slice(0, 2)) < 12 ? 'AM' : 'PM'}`)
    },
    async mark(point, feels) {
      await goTo(point)
      await keys.press('ArrowUp') // the first press marks the middle
      for (let left = Math.abs(feels); left > 0; left -= 1) await keys.press(feels > 0 ? 'ArrowUp' : 'ArrowDown')
    },
    async choose(menu, choice) {
      await press(menu)
      await expect(page.getByRole('menuitem').first()).toBeFocused()
      await pressUntil(() => 'ArrowDown', page.getByRole('menuitem', { name: choice }), isFocused)
      await keys.press('Enter')
    },
  }
}

/** Looks anew before each press, as a person does: the focus may still be on its way, and the target may be drawn again. */
async function pressUntil(
  keyFor: (place: 'ahead' | 'behind') => string,
  target: Locator,
  isThere: (element: Element) => boolean,
): Promise<void> {
  let element = await target.elementHandle()
  for (let left = 200; !(await element?.evaluate(isThere)); left -= 1) {
    const place = (await element?.evaluate(placeOf)) ?? 'gone'
    if (left === 0) throw new Error(`the keys never lead to ${target}`)
    if (place === 'gone') element = await target.elementHandle()
    else await target.page().keyboard.press(keyFor(place))
  }
}

function isFocused(element: Element): boolean {
  return element === document.activeElement
}

/** Where it stands, seen from what has the focus, in the order the page is read. */
function placeOf(element: Element): 'ahead' | 'behind' | 'gone' {
  if (!element.isConnected) return 'gone'
  const here = document.activeElement
  if (!here || here === document.body) return 'ahead'
  return here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'behind' : 'ahead'
}

function isRadio(element: Element): boolean {
  return element instanceof HTMLInputElement && element.type === 'radio'
}

function isItsGroupFocused(element: Element): boolean {
  return document.activeElement?.getAttribute('name') === element.getAttribute('name')
}
