import type { Locator } from '@playwright/test'
import { button, type Opening, type Place, press } from './opening.ts'

/** The dialog of sharing, the plan shared by then. */
async function openShared(place: Place): Promise<Locator> {
  const opener = await press(button(place, place.say('app.share')))
  const share = place.page.getByRole('dialog').getByRole('button', { name: place.say('share.verb'), exact: true })
  const copy = place.page.getByRole('dialog').getByRole('button', { name: place.say('share.copy'), exact: true })
  await share.or(copy).first().waitFor()
  if (await share.isVisible()) await share.click()
  await copy.first().waitFor()
  return opener
}

/** All that opens around a plan, whatever its view. The first stands for a plan that is not shared yet. */
export const sharing: readonly Opening[] = [
  {
    name: 'sharing, before it begins',
    view: 'list',
    what: 'dialog',
    open: place => press(button(place, place.say('app.share'))),
  },
  {
    name: 'where the work is kept',
    view: 'list',
    what: 'dialog',
    open: ({ page }) => press(page.locator('header button[aria-haspopup=dialog]').first()),
  },
  { name: 'sharing', view: 'list', what: 'dialog', open: openShared },
  {
    name: 'sharing with its questions open, a code and the lead link',
    view: 'list',
    what: 'dialog',
    async open(place) {
      const opener = await openShared(place)
      await button(place, place.say('share.code.make')).click()
      await button(place, place.say('share.code.new')).waitFor()
      await place.page.getByText(place.say('share.lead.fold')).click()
      await button(place, place.say('share.rotate')).click()
      await button(place, place.say('share.end')).click()
      await button(place, place.say('share.copy')).first().focus() // in a question, Escape takes back the question
      return opener
    },
  },
]
