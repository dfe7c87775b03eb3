import type { Locator } from '@playwright/test'
import { button, choose, moment, type Opening, type Place, press, pressable } from './opening.ts'

async function askOnMap(place: Place): Promise<undefined> {
  const card = pressable(place, moment.id)
  const stepper = button(place, place.say('map.columns.earlier'))
  if (place.isNarrow) while (!(await card.isVisible())) await stepper.click()
  if ((await card.getAttribute('aria-current')) !== 'true') await press(card)
  await press(button(place, place.say('card.backwards')))
  return undefined
}

/** The dashed card in front, once a moment is mapped backwards on the map. */
export const onTheMap: Opening = {
  name: 'a proposal on the map',
  view: 'map',
  what: 'part',
  part: 'article:has(> h4 > button[aria-expanded="true"])',
  open: askOnMap,
}

function proposals({ page }: Place): Locator {
  return page.locator('section[data-proposals]')
}

/** Proposals in the list, and what was waved away. */
export const inTheList: readonly Opening[] = [
  {
    name: 'proposals under a moment',
    view: 'list',
    what: 'part',
    part: 'section[data-proposals]',
    async open(place) {
      await choose(place, button(place, place.say('list.more', moment)).first(), place.say('card.backwards'))
      await proposals(place).getByRole('article').first().waitFor()
      return undefined
    },
  },
  {
    name: 'what was waved away',
    view: 'list',
    what: 'dialog',
    async open(place) {
      const card = proposals(place).getByRole('article').first()
      await press(card.getByRole('button', { name: place.say('suggest.wave') }).first())
      const opener = button(place, place.say('suggest.waved', { n: 1 }))
      await opener.waitFor()
      await press(opener)
      await place.page.getByRole('dialog').getByRole('listitem').first().waitFor()
      return opener
    },
  },
]

/** The whole day, moment by moment. */
export const ofTheDay: Opening = {
  name: 'the whole day mapped backwards',
  view: 'day',
  what: 'dialog',
  async open(place) {
    const opener = await choose(place, button(place, place.say('day.days')), place.say('card.backwards.day'))
    await place.page.getByRole('dialog').getByRole('article').first().waitFor()
    return opener
  },
}
