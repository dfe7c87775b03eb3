import type { Locator, Page } from '@playwright/test'
import type { View } from '../../src/store/paths.ts'
import { es } from '../../src/words/es.ts'
import { every } from '../../src/words/every.ts'
import { type Say, sayIn } from '../../src/words/say.ts'

/** A page with the example, in the language and at the width it is looked at. */
export interface Place {
  readonly page: Page
  readonly say: Say<typeof every>
  readonly isNarrow: boolean
}

export interface Opening {
  readonly name: string
  readonly view: View | 'library'
  readonly what: 'dialog' | 'menu' | 'part'
  /** Where to look, for a part of the page that opens in its place. */
  readonly part?: string
  /** Opens it and gives what has to have the focus again once it is closed; none where closing leads on. */
  open(place: Place): Promise<Locator | undefined>
}

export function words(language: 'en' | 'es'): Say<typeof every> {
  return language === 'es' ? sayIn<typeof every>(es, 'es') : sayIn<typeof every>(every, 'en')
}

export const moment = { id: 'moment:m2', title: 'Crew circle' }

export function button({ page }: Place, name: string): Locator {
  return page.getByRole('button', { name, exact: true })
}

/** The menu of the plan's frame that holds what is taken away; where there is little room one menu has it all. */
export function frameMenu(place: Place, menu: 'takeAway.menu' | 'app.settings'): Locator {
  return button(place, place.say(place.isNarrow ? 'app.menu' : menu))
}

export function pressable({ page }: Place, id: string): Locator {
  return page.locator(`button[data-card="${id}"]`).first()
}

export async function press(opener: Locator): Promise<Locator> {
  await opener.focus()
  await opener.press('Enter')
  return opener
}

export async function choose(place: Place, menu: Locator, choice: string): Promise<Locator> {
  await press(menu)
  await press(place.page.getByRole('menuitem', { name: choice, exact: true }))
  return menu
}
