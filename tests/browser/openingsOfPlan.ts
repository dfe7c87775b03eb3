import { button, type Opening, press } from './opening.ts'

const wall = 'Price the folding wall'
const studioGrant = 'Shoreline youth makers grant for the studio'
const arrivals = 'Arrivals after 8:30'

/** What opens beside the tables of the Plan view. */
export const planTables: readonly Opening[] = [
  { name: 'an action', view: 'plan', what: 'dialog', open: place => press(button(place, wall)) },
  {
    name: 'a measure and its readings',
    view: 'plan',
    what: 'dialog',
    async open(place) {
      const [verb, sentence] = [place.say('measure.add'), arrivals]
      const opener = await press(button(place, place.say('finding.mend.about', { verb, sentence })))
      const reading = place.page.getByRole('dialog').getByRole('button', { name: place.say('measure.reading.change') })
      await press(reading.first())
      return opener
    },
  },
  {
    name: 'a grant and what it pays',
    view: 'plan',
    what: 'dialog',
    open: place => press(button(place, place.say('planView.edit.which', { title: studioGrant }))),
  },
  {
    name: 'the actions behind a number',
    view: 'plan',
    what: 'dialog',
    open: place => press(place.page.locator('section[aria-labelledby=plan-part-actions] p > button').last()),
  },
]
