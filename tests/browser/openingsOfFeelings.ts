import type { Locator } from '@playwright/test'
import { button, moment, type Opening, type Place, press } from './opening.ts'

/** Puts a face for the moment and is done with it. */
async function answered({ page, say }: Place): Promise<void> {
  const face = say('day.face', { title: moment.title, level: say('valence.1') })
  await page.getByRole('dialog').getByRole('button', { name: face, exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('faces.answer.done') })
    .click()
}

async function ask(place: Place): Promise<Locator> {
  const opener = await press(button(place, place.say('day.askFaces')).last())
  const dialog = place.page.getByRole('dialog')
  const choice = dialog.getByRole('checkbox', { name: moment.title, exact: true })
  const back = dialog.getByRole('button', { name: place.say('faces.answer.change') })
  await choice.or(back).first().waitFor()
  return opener
}

/** All that opens about how the day feels, in the order of a question put, answered and shown. */
export const feelings: readonly Opening[] = [
  {
    name: 'the curves in words',
    view: 'day',
    what: 'dialog',
    open: place => press(button(place, place.say('day.curves'))),
  },
  { name: 'asking how it feels', view: 'day', what: 'dialog', open: ask },
  {
    name: 'answering how it feels',
    view: 'day',
    what: 'dialog',
    async open(place) {
      const opener = await ask(place)
      const dialog = place.page.getByRole('dialog')
      await dialog.getByRole('checkbox', { name: moment.title, exact: true }).check()
      await dialog.getByRole('button', { name: place.say('faces.ask.verb'), exact: true }).click()
      await dialog.getByRole('combobox').waitFor()
      return opener
    },
  },
  {
    name: 'waiting for the others’ faces',
    view: 'day',
    what: 'dialog',
    async open(place) {
      const opener = await press(button(place, place.say('day.askFaces')).last())
      await place.page.getByRole('dialog').getByRole('combobox').waitFor()
      await answered(place)
      return opener
    },
  },
  {
    name: 'the faces of a group',
    view: 'day',
    what: 'dialog',
    async open(place) {
      const opener = await ask(place)
      const dialog = place.page.getByRole('dialog')
      await dialog.getByRole('button', { name: place.say('faces.answer.show') }).click()
      await dialog.getByRole('button', { name: place.say('faces.answers.again') }).waitFor()
      return opener
    },
  },
]

/** Only where the page is wide enough for the ribbon. */
export const onTheRibbon: Opening = {
  name: 'the faces of a point',
  view: 'day',
  what: 'dialog',
  async open({ page, say }) {
    await page.getByLabel(say('day.whose'), { exact: true }).selectOption('learner:amara')
    const name = say('day.point', { learner: 'Amara', title: moment.title, when: say('when.aim') })
    return press(page.getByRole('slider', { name }))
  },
}
