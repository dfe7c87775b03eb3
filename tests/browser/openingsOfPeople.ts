import { button, type Opening, press } from './opening.ts'

/** The tables of roles and people, opened where each is asked for. */
export const peopleOfMap: Opening = {
  name: 'who does what',
  view: 'map',
  what: 'dialog',
  async open(place) {
    const opener = await press(button(place, place.say('map.people')))
    await place.page.getByRole('grid').waitFor()
    return opener
  },
}

export const peopleOfAdults: readonly Opening[] = [
  {
    name: 'who is where',
    view: 'adults',
    what: 'dialog',
    async open(place) {
      const opener = await press(button(place, place.say('adults.where')))
      const dialog = place.page.getByRole('dialog')
      await dialog.getByText(place.say('people.where'), { exact: true }).first().waitFor()
      if (place.isNarrow) await press(dialog.getByRole('button', { expanded: false }).first())
      return opener
    },
  },
  {
    name: 'who does what, from who is where',
    view: 'adults',
    what: 'dialog',
    async open(place) {
      const opener = await press(button(place, place.say('adults.where')))
      const dialog = place.page.getByRole('dialog')
      await dialog.getByRole('radio', { name: place.say('people.what') }).press('Space')
      if (place.isNarrow) await press(dialog.getByRole('button', { expanded: false }).first())
      return opener
    },
  },
  {
    name: 'rules of the contract',
    view: 'adults',
    what: 'dialog',
    async open(place) {
      const opener = await press(button(place, place.say('contract.open')))
      await place.page.getByLabel(place.say('contract.minPrepBlock')).waitFor()
      return opener
    },
  },
  {
    name: 'what the numbers of an adult were worked out from',
    view: 'adults',
    what: 'dialog',
    async open(place) {
      const opener = await press(place.page.locator('section button[aria-haspopup="dialog"]').first())
      await place.page.getByRole('dialog').locator('details[open]').waitFor()
      return opener
    },
  },
  {
    name: 'the week of one adult',
    view: 'adults',
    what: 'part',
    part: '#view dl',
    async open(place) {
      await place.page.getByRole('radio', { name: place.say('adults.week'), exact: true }).press('Space')
      await place.page.getByRole('combobox', { name: place.say('adults.week.whose') }).waitFor()
      return undefined
    },
  },
]
