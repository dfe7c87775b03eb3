import { describe, expect, it } from 'vitest'
import { adultRoles } from '../../../src/domain/lists/adultRoles.ts'
import type { AdultRole } from '../../../src/patterns/adultRole.ts'
import { permissions as saidPermissions } from '../../../src/patterns/es/permissions.ts'
import { practices as saidPractices } from '../../../src/patterns/es/practices.ts'
import { supports as saidSupports } from '../../../src/patterns/es/supports.ts'
import { spanishTexts } from '../../../src/patterns/es/texts.ts'
import { folded } from '../../../src/patterns/folded.ts'
import { patternText } from '../../../src/patterns/patternText.ts'
import { englishTexts } from '../../../src/patterns/patternTexts.ts'
import { type PermissionKey, permissions } from '../../../src/patterns/permissions.ts'
import { practices } from '../../../src/patterns/practices.ts'
import { supports } from '../../../src/patterns/supports.ts'
import { easeOf, spanishSyllablesIn } from '../../support/spanishReadingLevel.ts'

const allSupports = [...supports.values()]
const permissionKeys = Object.keys(permissions) as PermissionKey[] // the keys of `permissions`
const roleNames = adultRoles.items.map(({ name }) => name as AdultRole) // the list they are of
const practiceTexts = practices.map(spanishTexts.practice)
const supportTexts = allSupports.map(spanishTexts.support)
const permissionTexts = permissionKeys.map(spanishTexts.permission)
const everything = [
  ...[...practiceTexts, ...supportTexts].flatMap(({ title, because }) => [title, because]),
  ...permissionTexts.flatMap(({ ask, granter }) => [ask, granter]),
  ...roleNames.map(spanishTexts.role),
]

const twice = (texts: readonly string[]) =>
  texts.filter((text, i) => texts.findIndex(one => folded(one) === folded(text)) < i)

describe('the library in Spanish', () => {
  it('is what is given for Spanish, and English is the library itself', async () => {
    expect(await patternText('es')).toBe(spanishTexts)
    expect(await patternText('en')).toBe(englishTexts)
  })

  it('says just what the library has, by the same keys', () => {
    expect(Object.keys(saidPractices).sort()).toEqual(practices.map(({ key }) => key).sort())
    expect(Object.keys(saidSupports).sort()).toEqual([...supports.keys()].sort())
    expect(Object.keys(saidPermissions).sort()).toEqual(Object.keys(permissions).sort())
    expect(roleNames.filter(name => !spanishTexts.role(name))).toEqual([])
  })

  it('leaves nothing in English', () => {
    const english = new Set([
      ...[...practices, ...allSupports].flatMap(({ title, because }) => [folded(title), folded(because)]),
      ...Object.values(permissions).flatMap(({ ask, granter }) => [folded(ask), folded(granter)]),
      ...roleNames.map(folded),
    ])
    expect(everything.filter(text => english.has(folded(text)))).toEqual([])
    const words =
      /(?<!\p{L})(?:the|and|with|of|for|to|from|students?|teachers?|school|each|who|that|is|are|by)(?!\p{L})/iu
    expect(everything.filter(text => words.test(text))).toEqual([])
  })

  it('never says two titles the same, so that a card is known by its words', () => {
    expect(twice(practiceTexts.map(({ title }) => title))).toEqual([])
    for (const type of new Set(allSupports.map(support => support.type))) {
      const ofType = allSupports.filter(support => support.type === type)
      expect(twice(ofType.map(support => spanishTexts.support(support).title))).toEqual([])
    }
    expect(twice(permissionTexts.map(({ ask }) => ask))).toEqual([])
    expect(twice(roleNames.map(spanishTexts.role))).toEqual([])
  })

  it('has no two titles that share more than half of their words', () => {
    for (const texts of [practiceTexts, supportTexts]) {
      const wordsOf = texts.map(
        ({ title }) =>
          new Set(
            folded(title)
              .split(' ')
              .filter(word => word.length > 3),
          ),
      )
      const near = wordsOf.flatMap((one, i) =>
        wordsOf.slice(i + 1).flatMap((other, j) => {
          const shared = [...one].filter(word => other.has(word)).length
          const isNear = shared / new Set([...one, ...other]).size > 0.5
          return isNear ? [`${texts[i]?.title} ~ ${texts[i + 1 + j]?.title}`] : []
        }),
      )
      expect(near).toEqual([])
    }
  })

  it('ends reasons with a full stop and titles with none, opens what it asks, and never shouts', () => {
    for (const { title, because } of [...practiceTexts, ...supportTexts]) {
      expect([title, /[.!?]$/.test(title)]).toEqual([title, false])
      expect([because, because.endsWith('.')]).toEqual([because, true])
    }
    for (const { ask } of permissionTexts) expect([ask, /^¿[^?]+\?$/.test(ask)]).toEqual([ask, true])
    expect(everything.filter(text => /[!¡]|\s{2}|^\s|\s$/.test(text))).toEqual([])
    expect(everything.filter(text => !/^[¿]?\p{Lu}/u.test(text))).toEqual([])
  })
})

describe('plain Spanish', () => {
  it('is measured as by hand', () => {
    const words = ['sol', 'mesa', 'cuidado', 'aéreo', 'día', 'guerra', 'quien', 'país', 'muy', 'pingüino', 'idea']
    expect(words.map(spanishSyllablesIn)).toEqual([1, 2, 3, 4, 2, 2, 1, 2, 1, 3, 3])
    expect(easeOf('El sol sale. La luna baja.')).toBeCloseTo(206.84 - 0.6 * 150 - 1.02 * 3)
  })

  it('staff read it with ease', () => {
    const hard = [...practiceTexts, ...supportTexts].flatMap(({ title, because }) => {
      const ease = easeOf(`${title}. ${because}`)
      return ease < 60 ? [`${ease.toFixed(0)} ${title}. ${because}`] : []
    })
    expect(hard).toEqual([])
  })

  it('families read with more ease what they do at home', () => {
    const hard = practices
      .filter(({ by }) => 'caregiver' in by)
      .map(spanishTexts.practice)
      .filter(({ title, because }) => easeOf(`${title}. ${because}`) < 70)
    expect(hard.map(({ title }) => title)).toEqual([])
  })

  it('stays as short as a card can hold', () => {
    expect([...practiceTexts, ...supportTexts].filter(({ title }) => title.length > 80)).toEqual([])
  })
})
