import type { Locator } from '@playwright/test'
import { button, choose, frameMenu, moment, type Opening, type Place, press, pressable } from './opening.ts'
import { plansToShow } from './plans.ts'

const plan = 'Grade 7 house at Lakeshore Commons'

/** The moment of the day, open to be written in. */
async function openMoment(place: Place): Promise<Locator> {
  const card = place.page.getByRole('article', { name: moment.title })
  if ((await card.count()) === 0) await pressable(place, moment.id).click()
  return card
}

async function momentMenu(place: Place): Promise<Locator> {
  return (await openMoment(place)).getByRole('button', { name: place.say('day.menu', moment), exact: true })
}

async function paste({ page }: Place): Promise<void> {
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', '8:00 Arrive\n8:30-9:10 A walk along the lake, whatever the weather\nLunch')
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
}

/** A choice of what can be done with days. */
async function chooseDays(place: Place, choice: string): Promise<Locator> {
  return choose(place, button(place, place.say('day.days')), choice)
}

/** The example itself, opened to take a moment of it. */
async function openPlanForPattern(place: Place): Promise<Locator> {
  const opener = await chooseDays(place, place.say('day.pattern'))
  const file = { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(plansToShow.example()) }
  await place.page.getByRole('dialog').locator('input[type=file]').setInputFiles(file)
  await place.page.getByRole('dialog', { name: place.say('pattern.moments.title') }).waitFor()
  return opener
}

async function openHistory(place: Place): Promise<Locator> {
  const opener = await choose(place, frameMenu(place, 'takeAway.menu'), place.say('takeAway.history'))
  await place.page.getByRole('dialog').getByRole('textbox').waitFor()
  return opener
}

async function openPicture(place: Place): Promise<Locator> {
  const opener = await choose(place, await momentMenu(place), place.say('card.picture'))
  await place.page.getByRole('dialog').getByRole('textbox').waitFor()
  return opener
}

async function openLearning(place: Place): Promise<Locator> {
  const opener = await press(button(place, place.say('day.learning')))
  await place.page.getByRole('dialog').getByText(place.say('learning.own'), { exact: true }).waitFor()
  return opener
}

/** The pages of what students learn; each leads back to its first, so that nothing outside has the focus after it. */
function learningPages(): Opening[] {
  const pages: readonly (readonly [string, (place: Place) => Locator])[] = [
    ['an outcome', ({ page }) => page.locator('button[data-outcome="outcome:o8"]')],
    ['outcomes from lists', place => button(place, place.say('learning.lists'))],
    [
      'the words of a list',
      place => button(place, place.say('learning.own.change', { list: place.say('day.colour.casel') })),
    ],
    ['what stands in a learner’s way', place => button(place, place.say('learning.barriers', { n: 6 }))],
  ]
  return pages.map(([name, opener]) => ({
    name,
    view: 'day',
    what: 'dialog',
    async open(place) {
      await openLearning(place)
      await press(opener(place))
      return undefined
    },
  }))
}

/** All that opens in the library and on the day. */
export const library: readonly Opening[] = [
  {
    name: 'what could not be read of a file',
    view: 'library',
    what: 'dialog',
    async open({ page }) {
      const text = plansToShow.example().replace('"start": "08:10"', '"start": "ten past eight in the morning"')
      const file = { name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(text) }
      await page.locator('input[type=file]').setInputFiles(file)
      return undefined
    },
  },
  {
    name: 'menu of a plan',
    view: 'library',
    what: 'menu',
    open: place => press(button(place, place.say('library.actions', { title: plan })).first()),
  },
  {
    name: 'name of a plan',
    view: 'library',
    what: 'dialog',
    open: place =>
      choose(place, button(place, place.say('library.actions', { title: plan })).first(), place.say('library.rename')),
  },
  {
    name: 'models to start from',
    view: 'library',
    what: 'dialog',
    async open(place) {
      const { page, say } = place
      await press(page.getByText(say('library.ways')))
      return press(page.getByRole('button', { name: `${say('way.model')} ${say('way.model.gives')}` }))
    },
  },
  {
    name: 'settings of the library',
    view: 'library',
    what: 'menu',
    open: place => press(button(place, place.say('app.settings'))),
  },
]

export const day: readonly Opening[] = [
  { name: 'take away', view: 'day', what: 'menu', open: place => press(frameMenu(place, 'takeAway.menu')) },
  {
    name: 'finding a card',
    view: 'day',
    what: 'dialog',
    async open(place) {
      const opener = await press(button(place, place.say('app.find')))
      await place.page.getByRole('combobox', { name: place.say('find.field') }).fill('crew')
      await place.page.getByRole('dialog').getByRole('option').first().waitFor()
      return opener
    },
  },
  { name: 'history', view: 'day', what: 'dialog', open: openHistory },
  {
    name: 'the plan as it was',
    view: 'day',
    what: 'dialog',
    async open(place) {
      const opener = await openHistory(place)
      const dialog = place.page.getByRole('dialog')
      await dialog.getByRole('textbox').fill('Before the board')
      await dialog.getByRole('textbox').press('Enter')
      await press(dialog.getByRole('button', { name: 'Before the board' }))
      await place.page.getByRole('dialog', { name: 'Before the board' }).waitFor()
      return opener
    },
  },
  { name: 'settings', view: 'day', what: 'menu', open: place => press(frameMenu(place, 'app.settings')) },
  {
    name: 'a walk through the day',
    view: 'day',
    what: 'dialog',
    open: place => press(button(place, place.say('day.walk'))),
  },
  {
    name: 'a moment of a walk',
    view: 'day',
    what: 'dialog',
    async open(place) {
      const opener = await press(button(place, place.say('day.walk')))
      for (let step = 0; step < 4; step += 1)
        await press(button(place, place.say(step === 0 ? 'walk.begin' : 'walk.next')))
      await place.page.getByRole('heading', { name: 'Literacy workshop', level: 3 }).waitFor()
      return opener
    },
  },
  {
    name: 'the end of a walk',
    view: 'day',
    what: 'dialog',
    async open(place) {
      const opener = await press(button(place, place.say('day.walk')))
      await place.page.getByRole('slider').press('End')
      await place.page.getByText(place.say('walk.ask', { name: place.say('walk.everyone') })).waitFor()
      return opener
    },
  },
  {
    name: 'one moment for each learner',
    view: 'day',
    what: 'dialog',
    open: async place => choose(place, await momentMenu(place), place.say('day.each')),
  },
  {
    name: 'the interview about a moment',
    view: 'day',
    what: 'dialog',
    async open(place) {
      const opener = await choose(place, await momentMenu(place), place.say('card.interview'))
      await place.page.getByRole('complementary', { name: place.say('interview.thread') }).waitFor()
      return opener
    },
  },
  {
    name: 'the moments of the interview',
    view: 'day',
    what: 'dialog',
    async open(place) {
      const opener = await choose(place, await momentMenu(place), place.say('card.interview'))
      await press(button(place, place.say('interview.moments')))
      await place.page.getByText(place.say('interview.moments.help')).waitFor()
      return opener
    },
  },
  {
    name: 'findings',
    view: 'day',
    what: 'menu',
    open: ({ page, say }) =>
      press(
        page
          .getByRole('list', { name: say('day.findings') })
          .getByRole('button')
          .first(),
      ),
  },
  {
    name: 'a new learner',
    view: 'day',
    what: 'dialog',
    open: place => press(button(place, place.say('day.learner.add'))),
  },
  {
    name: 'lines pasted on the page',
    view: 'day',
    what: 'dialog',
    async open(place) {
      const opener = button(place, place.say('day.add'))
      await opener.focus()
      await paste(place)
      return opener
    },
  },
  { name: 'days', view: 'day', what: 'menu', open: place => press(button(place, place.say('day.days'))) },
  { name: 'a new day', view: 'day', what: 'dialog', open: place => chooseDays(place, place.say('day.days.variant')) },
  { name: 'carrying over', view: 'day', what: 'dialog', open: place => chooseDays(place, place.say('day.days.carry')) },
  { name: 'all days', view: 'day', what: 'dialog', open: place => chooseDays(place, place.say('day.days.all')) },
  {
    name: 'minutes by kind, one of them open',
    view: 'day',
    what: 'dialog',
    async open(place) {
      const opener = await chooseDays(place, place.say('day.days.minutes'))
      await press(place.page.getByRole('dialog').getByRole('button', { expanded: false }).first())
      return opener
    },
  },
  {
    name: 'a bell schedule to paste',
    view: 'day',
    what: 'dialog',
    open: place => chooseDays(place, place.say('day.paste')),
  },
  {
    name: 'a moment to save as a pattern',
    view: 'day',
    what: 'dialog',
    open: async place => choose(place, await momentMenu(place), place.say('card.pattern')),
  },
  {
    name: 'a pattern to adopt',
    view: 'day',
    what: 'dialog',
    open: place => chooseDays(place, place.say('day.pattern')),
  },
  {
    name: 'the moments of a plan to adopt one of',
    view: 'day',
    what: 'dialog',
    open: openPlanForPattern,
  },
  {
    name: 'what differs here from a pattern',
    view: 'day',
    what: 'dialog',
    async open(place) {
      const opener = await openPlanForPattern(place)
      await press(
        place.page
          .getByRole('dialog')
          .getByRole('button', { name: /^Crew circle/ })
          .first(),
      )
      await place.page.getByText(place.say('pattern.differs')).waitFor()
      return opener
    },
  },
  {
    name: 'shifting what follows',
    view: 'day',
    what: 'dialog',
    open: async place => choose(place, await momentMenu(place), place.say('day.time.shift')),
  },
  { name: 'menu of a moment', view: 'day', what: 'menu', open: async place => press(await momentMenu(place)) },
  {
    name: 'ideas',
    view: 'day',
    what: 'dialog',
    open: place => press(button(place, place.say('card.ideas.n', { n: 7 })).last()),
  },
  {
    name: 'all open comments',
    view: 'day',
    what: 'dialog',
    open: place => press(button(place, place.say('card.comments.open', { n: 4 }))),
  },
  {
    name: 'whose voices',
    view: 'day',
    what: 'dialog',
    open: place => press(button(place, place.say('card.voices'))),
  },
  {
    name: 'comments on a moment, from its menu',
    view: 'day',
    what: 'dialog',
    open: async place => choose(place, await momentMenu(place), place.say('card.comments')),
  },
  {
    name: 'details of a moment',
    view: 'day',
    what: 'dialog',
    open: async place => press((await openMoment(place)).getByRole('button', { name: place.say('day.details') })),
  },
  {
    name: 'details of a moment, from its menu',
    view: 'day',
    what: 'dialog',
    open: async place => choose(place, await momentMenu(place), place.say('day.details')),
  },
  {
    name: 'sketch of a moment',
    view: 'day',
    what: 'dialog',
    open: openPicture,
  },
  {
    name: 'photo of a moment',
    view: 'day',
    what: 'dialog',
    async open(place) {
      const opener = await openPicture(place)
      const dialog = place.page.getByRole('dialog')
      await dialog.getByRole('radio', { name: place.say('picture.way.photo') }).check()
      await dialog.getByText(place.say('picture.faces')).waitFor()
      return opener
    },
  },
  {
    name: 'feelings',
    view: 'day',
    what: 'dialog',
    open: async place => press((await openMoment(place)).getByRole('button', { name: place.say('day.feel.more') })),
  },
  {
    name: 'what a colour stands for',
    view: 'day',
    what: 'dialog',
    async open({ page, say }) {
      await page.getByLabel(say('day.colour'), { exact: true }).selectOption('tags/cbe')
      return press(
        page
          .getByRole('region', { name: say('lens.key') })
          .getByRole('button')
          .last(),
      )
    },
  },
  {
    name: 'the key to the colours',
    view: 'day',
    what: 'part',
    part: 'section:has(> ul [data-mark])',
    async open({ page, say }) {
      await page.getByLabel(say('day.colour'), { exact: true }).selectOption('tags/casel')
      await page.getByRole('region', { name: say('lens.key') }).waitFor()
      return undefined
    },
  },
  {
    name: 'where students decide',
    view: 'day',
    what: 'dialog',
    async open({ page, say }) {
      await page.getByLabel(say('day.colour'), { exact: true }).selectOption('choice')
      const key = page.getByRole('region', { name: say('lens.key') })
      return press(key.getByRole('button', { name: /%/ }).first())
    },
  },
  { name: 'what students learn', view: 'day', what: 'dialog', open: openLearning },
  ...learningPages(),
  {
    name: 'removal of a moment',
    view: 'day',
    what: 'dialog',
    open: async place => choose(place, await momentMenu(place), place.say('app.delete')),
  },
  {
    name: 'lines pasted in a title',
    view: 'day',
    what: 'dialog',
    async open(place) {
      const title = (await openMoment(place)).getByRole('textbox', { name: place.say('day.title') })
      await title.focus()
      await paste(place)
      return title
    },
  },
  {
    name: 'a learner',
    view: 'day',
    what: 'dialog',
    async open(place) {
      await place.page.getByLabel(place.say('day.whose'), { exact: true }).selectOption('learner:amara')
      return press(button(place, place.say('day.learner.about', { learner: 'Amara' })))
    },
  },
]

/** The week takes the place of the day: looked at last. */
export const week: readonly Opening[] = [
  {
    name: 'a hole of the week',
    view: 'day',
    what: 'menu',
    async open(place) {
      await place.page.getByRole('radio', { name: place.say('day.scale.week'), exact: true }).press(' ')
      return press(
        place.page
          .getByRole('region', { name: place.say('week.title') })
          .locator('ol button[aria-haspopup]')
          .first(),
      )
    },
  },
]
