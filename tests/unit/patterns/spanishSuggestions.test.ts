import { expect, it } from 'vitest'
import { spanishTexts } from '../../../src/patterns/es/texts.ts'
import { folded } from '../../../src/patterns/folded.ts'
import { practices } from '../../../src/patterns/practices.ts'
import { suggestForDay, suggestForMoment } from '../../../src/patterns/suggest.ts'
import { does, makes, moment, needs, permission, plan, practice, role, support } from '../../support/planBuilders.ts'
import { elementaryDay, highDay, middleDay } from '../../support/threeDays.ts'

const lunch = 'moment:lunch'
const suggestions = (world: Parameters<typeof suggestForMoment>[0]) => suggestForMoment(world, lunch, spanishTexts)
const byKey = (world: Parameters<typeof suggestForMoment>[0], key: string) =>
  suggestions(world).find(({ fingerprint }) => fingerprint === `practice|${lunch}|${key}`)

it('gives a whole Spanish day Spanish cards, and the same ones as in English', () => {
  for (const day of [elementaryDay, middleDay, highDay]) {
    const given = suggestForDay(day, undefined, spanishTexts)
    const spanish = new Set(practices.map(pattern => spanishTexts.practice(pattern).title))
    const ofPractices = given.filter(({ fingerprint }) => fingerprint.startsWith('practice|'))
    expect(ofPractices.map(({ title }) => title).filter(title => !spanish.has(title))).toEqual([])
    const fingerprints = (all: readonly { readonly fingerprint: string }[]) => all.map(one => one.fingerprint)
    expect(fingerprints(given)).toEqual(fingerprints(suggestForDay(day)))
    const drafts = given.flatMap(({ create }) => create)
    const said = drafts.flatMap(({ fields }) => [fields.title, fields.detail, fields.ask, fields.granter])
    const english = /(?<!\p{L})(?:the|and|with|of|for|to|students?|school|who|that|is|are|by)(?!\p{L})/iu
    expect(said.filter(words => typeof words === 'string' && english.test(words))).toEqual([])
  }
})

it('knows Spanish cards whatever their capitals and accents', () => {
  const world = plan(
    moment('lunch', '', { title: 'Almuerzo', kind: 'meal' }),
    role('c', { title: 'orientacion' }),
    support('t', { title: 'MESAS Y SILLAS que se muevan con facilidad', type: 'space' }),
    permission('s', { ask: '¿podemos SERVIR las comidas de esta manera?' }),
  )
  const ends = (key: string) => byKey(world, key)?.links.flatMap(({ from, to }) => [from, to])
  expect(ends('friend-table')).toEqual(expect.arrayContaining(['role:c', 'support:t']))
  expect(ends('seconds')).toContain('permission:s')
})

it('does not offer again what a Spanish plan has, in Spanish or in English', () => {
  for (const title of ['Tener una mesa donde cualquiera se pueda SENTAR', 'Host a table where anyone can sit']) {
    const world = plan(
      moment('lunch', '', { title: 'Almuerzo', kind: 'meal' }),
      practice('p', { title }),
      makes('p', 'lunch'),
      role('c', { title: 'Orientación' }),
      does('c', 'p'),
      support('m', { title: 'x' }),
      needs('p', 'm'),
    )
    const asNew = suggestions(world).filter(({ create }) =>
      create.some(draft => folded(`${draft.fields.title}`) === folded(title)),
    )
    expect([title, asNew]).toEqual([title, []])
    expect(byKey(world, 'friend-table')).toBeUndefined()
  }
})
