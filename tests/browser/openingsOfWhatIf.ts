import { button, type Opening, type Place, press } from './opening.ts'

async function tried(place: Place, opener: Promise<ReturnType<typeof button>>) {
  const pressed = await opener
  await place.page.getByRole('dialog', { name: place.say('whatIf.title') }).waitFor()
  return pressed
}

/** What is tried on a copy of the plan, opened where each is asked for. */
export const whatIfOfAdults: readonly Opening[] = [
  {
    name: 'the ways out of a double-booking, and what a row comes from',
    view: 'adults',
    what: 'dialog',
    async open(place) {
      const opener = await tried(place, press(waysOut(place).first()))
      const dialog = place.page.getByRole('dialog')
      await press(dialog.getByRole('listitem').getByRole('button', { expanded: false }).first())
      return opener
    },
  },
]

/** They are named by the sentence they are about. */
function waysOut({ page, say }: Place) {
  const [start = ''] = say('whatIf.verb.ways.of', { sentence: '\u0000' }).split('\u0000')
  return page.locator(`button[aria-label^="${start}"]`)
}

export const whatIfOfPlan: readonly Opening[] = [
  {
    name: 'what to try',
    view: 'plan',
    what: 'dialog',
    open: place => tried(place, press(button(place, place.say('whatIf.verb')))),
  },
  {
    name: 'the plan without a support',
    view: 'plan',
    what: 'dialog',
    async open(place) {
      await tried(place, press(button(place, place.say('whatIf.verb'))))
      const dialog = place.page.getByRole('dialog')
      await dialog.getByRole('searchbox').fill('Text sets with audio')
      await press(dialog.getByRole('button', { name: /^Text sets with audio/ }))
      await dialog.getByRole('button', { name: place.say('whatIf.keep'), exact: true }).waitFor()
      return undefined
    },
  },
]
