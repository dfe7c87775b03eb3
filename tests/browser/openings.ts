import type { Locator } from '@playwright/test'
import { button, choose, frameMenu, moment, type Opening, type Place, press, pressable } from './opening.ts'
import { day, library, week } from './openingsOfDay.ts'
import { feelings, onTheRibbon } from './openingsOfFeelings.ts'
import { peopleOfAdults, peopleOfMap } from './openingsOfPeople.ts'
import { planTables } from './openingsOfPlan.ts'
import { sharing } from './openingsOfSharing.ts'
import { inTheList, ofTheDay, onTheMap } from './openingsOfSuggesting.ts'
import { whatIfOfAdults, whatIfOfPlan } from './openingsOfWhatIf.ts'

const practice = 'practice:p2'

/** A verb of the selected card of the map: a button, or on a narrow page a choice of its menu. */
async function mapVerb(place: Place, verb: string): Promise<Locator> {
  await selectOnMap(place)
  if (!place.isNarrow) return press(button(place, verb))
  return choose(place, button(place, place.say('app.more')), verb)
}

async function selectOnMap(place: Place): Promise<void> {
  const card = pressable(place, practice)
  const stepper = button(place, place.say('map.columns.later'))
  if (place.isNarrow) while (!(await card.isVisible())) await stepper.click()
  if ((await card.getAttribute('aria-current')) !== 'true') await card.click()
}

const map: readonly Opening[] = [
  {
    name: 'details of a practice, its links open',
    view: 'map',
    what: 'dialog',
    open: place => mapVerb(place, place.say('map.details.verb')),
  },
  { name: 'linking', view: 'map', what: 'dialog', open: place => mapVerb(place, place.say('map.link')) },
  {
    name: 'more verbs',
    view: 'map',
    what: 'menu',
    async open(place) {
      await selectOnMap(place)
      return press(button(place, place.say('app.more')))
    },
  },
  {
    name: 'removal by its verb',
    view: 'map',
    what: 'dialog',
    async open(place) {
      await selectOnMap(place)
      return choose(place, button(place, place.say('app.more')), place.say('app.delete'))
    },
  },
  {
    name: 'removal by its key',
    view: 'map',
    what: 'dialog',
    async open(place) {
      await selectOnMap(place)
      const card = pressable(place, practice)
      await card.press('Delete')
      return card
    },
  },
  {
    name: 'linking, from the details',
    view: 'map',
    what: 'dialog',
    async open(place) {
      const opener = await mapVerb(place, place.say('map.details.verb'))
      await press(
        place.page
          .getByRole('dialog')
          .getByRole('button', { name: place.say('map.links.add') })
          .first(),
      )
      return opener
    },
  },
]

/** A verb for two chosen cards of the map. */
async function severalVerb(place: Place, verb: string): Promise<Locator> {
  await selectOnMap(place)
  const card = pressable(place, practice)
  await card.press(' ')
  await card.press('ArrowDown')
  await place.page.locator('button[data-card]:focus').press(' ')
  return press(button(place, verb))
}

const severalOnMap: readonly Opening[] = [
  {
    name: 'which cards to see',
    view: 'map',
    what: 'dialog',
    open: place => press(button(place, place.say('app.filter'))),
  },
  {
    name: 'changing several cards',
    view: 'map',
    what: 'dialog',
    open: place => severalVerb(place, place.say('several.change')),
  },
  {
    name: 'linking several cards',
    view: 'map',
    what: 'dialog',
    open: place => severalVerb(place, place.say('several.link')),
  },
  {
    name: 'removal of several cards',
    view: 'map',
    what: 'dialog',
    open: place => severalVerb(place, place.say('app.delete')),
  },
]

const narrowMap: Opening = {
  name: 'view',
  view: 'map',
  what: 'menu',
  open: place => press(button(place, place.say('map.view'))),
}

function aboutAdult(name: string, id: string): Opening {
  return { name, view: 'adults', what: 'dialog', open: place => press(pressable(place, id)) }
}

const adults: readonly Opening[] = [
  {
    name: 'all findings',
    view: 'adults',
    what: 'part',
    part: 'section[aria-labelledby="adults-findings"]',
    async open({ page }) {
      await page
        .locator('section[aria-labelledby="adults-findings"]')
        .getByRole('button', { expanded: false })
        .first()
        .click()
      return undefined
    },
  },
  {
    name: 'choose adults, and add some',
    view: 'adults',
    what: 'dialog',
    open: place => press(button(place, place.say('adults.choose'))),
  },
  aboutAdult('a moment', moment.id),
  {
    ...aboutAdult('a practice', ''),
    open: ({ page }) => press(page.locator('button[data-card^="practice:"]').first()),
  },
  {
    ...aboutAdult('a person', ''),
    open: ({ page }) => press(page.locator('h3 > button[data-card^="person:"]').first()),
  },
  {
    name: 'a role, from the choice of adults',
    view: 'adults',
    what: 'dialog',
    async open(place) {
      const opener = await press(button(place, place.say('adults.choose')))
      const name = place.say('adults.role.named', { name: 'Counselor' }) // a person is called so too
      await press(button(place, place.say('adults.choose.edit', { name })))
      return opener
    },
  },
]

const plan: readonly Opening[] = [
  {
    name: 'the cards behind a number',
    view: 'plan',
    what: 'dialog',
    open: place => press(button(place, place.say('planView.soon.nearer', { n: 2 }))),
  },
  {
    name: 'the fields of a card, beside the page',
    view: 'plan',
    what: 'dialog',
    open: place => press(button(place, place.say('planView.edit.which', { title: 'Coaching slot booking' })).first()),
  },
  {
    name: 'the letter to one who must say yes',
    view: 'plan',
    what: 'dialog',
    open: place => press(button(place, place.say('planView.yes.letter.write', { granter: 'District HR' }))),
  },
]

function listMenu(place: Place): Locator {
  return button(place, place.say('list.more', moment)).first()
}

const list: readonly Opening[] = [
  {
    name: 'ideas and voices',
    view: 'list',
    what: 'menu',
    open: place => press(button(place, place.say('card.talk'))),
  },
  { name: 'menu of a card', view: 'list', what: 'menu', open: place => press(listMenu(place)) },
  {
    name: 'an open card',
    view: 'list',
    what: 'part',
    part: `li[data-card="${moment.id}"]`,
    async open({ page }) {
      const card = page.locator(`li[data-card="${moment.id}"]`).first()
      await card.locator('button[aria-expanded=false]:not([aria-haspopup])').first().click()
      return undefined
    },
  },
  {
    name: 'deletion of a card',
    view: 'list',
    what: 'dialog',
    open({ page, say }) {
      const name = say('list.more', { title: 'Run the crew circle with a feelings check' })
      return choose(
        { page, say, isNarrow: false },
        page.getByRole('button', { name, exact: true }).first(),
        say('app.delete'),
      )
    },
  },
]

const merging: Opening = {
  name: 'merging, with a file to look at',
  view: 'list',
  what: 'dialog',
  async open(place) {
    const opener = await choose(place, frameMenu(place, 'takeAway.menu'), place.say('takeAway.merge'))
    const dialog = place.page.getByRole('dialog')
    const file = { name: 'table-1.json', mimeType: 'application/json', buffer: Buffer.from('{') }
    await dialog.locator('input[type=file]').setInputFiles(file)
    await dialog.getByRole('heading', { name: 'table-1.json' }).waitFor()
    return opener
  },
}

/** All that opens in the app, in the order the views stand. */
export function openings(isNarrow: boolean): readonly Opening[] {
  const ribbon = isNarrow ? [] : [onTheRibbon]
  return [
    ...library,
    ...day,
    ofTheDay,
    ...feelings,
    ...ribbon,
    ...week,
    ...map,
    onTheMap,
    ...severalOnMap,
    ...(isNarrow ? [narrowMap] : [peopleOfMap]),
    ...adults,
    ...whatIfOfAdults,
    ...peopleOfAdults,
    ...plan,
    ...planTables,
    ...whatIfOfPlan,
    ...list,
    ...inTheList,
    ...sharing,
    merging,
  ]
}
