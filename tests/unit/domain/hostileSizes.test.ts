import { expect, it } from 'vitest'
import { readPlanSource } from '../../../src/store/readPlanSource.ts'
import { mustBeSound } from '../../support/hostile/mustBeSound.ts'
import { secondsOf } from '../../support/hostile/secondsOf.ts'

/** Texts too large to keep, made when they are needed. What a person sees comes within a second. */
const plan = (rest: string) => `{"format":"backmap-plan","version":1,"plan":{"id":"plan:p"}${rest && `,${rest}`}}`
const many = (count: number, one: (index: number) => string) => Array.from({ length: count }, (_, at) => one(at)).join()
const brackets = (depth: number, inside = '') => '['.repeat(depth) + inside + ']'.repeat(depth)
const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
const roles = (count: number, id: (at: number) => number) =>
  plan(`"roles":[${many(count, at => `{"id":"role:${id(at)}"}`)}]`)

const recipes: Readonly<
  Record<string, { readonly text: () => string; readonly outcome: 'refused' | 'reported' | 'whole' }>
> = {
  'a hundred thousand lists in one another': { text: () => brackets(100_000), outcome: 'refused' },
  'a hundred thousand lists begun and never ended': { text: () => '['.repeat(100_000), outcome: 'refused' },
  'a hundred thousand objects in one another': { text: () => objects(100_000), outcome: 'refused' },
  'an unknown table of a hundred thousand lists in one another': {
    text: () => plan(`"later":${brackets(100_000)}`),
    outcome: 'reported',
  },
  'a title of a hundred thousand lists in one another': {
    text: () => plan(`"roles":[{"id":"role:r","title":${brackets(100_000)}}]`),
    outcome: 'reported',
  },
  'an unknown field of fifty thousand objects in one another': {
    text: () => plan(`"roles":[{"id":"role:r","later":${objects(50_000)}}]`),
    outcome: 'reported',
  },
  'lists of the plan in fifty thousand objects': {
    text: () => plan(`"days":[{"id":"day:d"}],"moments":[{"id":"moment:m","sketch":${objects(50_000)}}]`),
    outcome: 'reported',
  },
  'fifty megabytes of one text': { text: () => `"${'x'.repeat(50_000_000)}"`, outcome: 'refused' },
  'fifty megabytes of spaces': { text: () => ' '.repeat(50_000_000), outcome: 'refused' },
  'fifty megabytes of merge': {
    text: () => plan(`"merge":{"doc":"${'A'.repeat(50_000_000)}","of":""}`),
    outcome: 'refused',
  },
  'twelve megabytes of a merge part that is none': {
    text: () => plan(`"merge":{"doc":"","of":"${'A'.repeat(12_000_000)}"}`),
    outcome: 'refused',
  },
  'eleven megabytes of a merge part': {
    text: () => plan(`"merge":{"doc":"${'A'.repeat(11_000_000)}","of":""}`),
    outcome: 'whole',
  },
  'a million records': { text: () => plan(`"roles":[${many(1_000_000, () => '{}')}]`), outcome: 'refused' },
  'a million records that are none': {
    text: () => plan(`"roles":[${many(1_000_000, () => '0')}]`),
    outcome: 'refused',
  },
  'a million records, past what a plan holds': { text: () => roles(1_000_000, at => at), outcome: 'refused' },
  'a hundred and fifty thousand records of one id': { text: () => roles(150_000, () => 1), outcome: 'refused' },
  'fifty thousand records of one id': { text: () => roles(50_000, () => 1), outcome: 'reported' },
  'fifty thousand links at one card': {
    text: () =>
      plan(`"links":[${many(50_000, at => `{"kind":"makes","from":"practice:${at.toString(36)}","to":"moment:m"}`)}]`),
    outcome: 'refused', // each would be written with its id
  },
  'twenty thousand links at one card': {
    text: () =>
      plan(`"links":[${many(20_000, at => `{"kind":"makes","from":"practice:${at.toString(36)}","to":"moment:m"}`)}]`),
    outcome: 'whole',
  },
  'a million unknown fields': {
    text: () => plan(`"roles":[{"id":"role:r",${many(350_000, at => `"${at.toString(36)}":0`)}}]`),
    outcome: 'reported',
  },
  'three hundred thousand unknown tables': {
    text: () => plan(many(300_000, at => `"${at.toString(36)}":0`)),
    outcome: 'reported',
  },
  'a million tags': {
    text: () => plan(`"roles":[{"id":"role:r","tags":[${many(1_000_000, () => '""')}]}]`),
    outcome: 'reported',
  },
  'a million weekdays': {
    text: () =>
      plan(
        `"days":[{"id":"day:d"}],"moments":[{"id":"moment:m","day":"day:d","weekdays":[${many(1_500_000, at => String((at % 7) + 1))}]}]`,
      ),
    outcome: 'reported',
  },
  'a text of four million letters': {
    text: () => plan(`"roles":[{"id":"role:r","note":"${'x'.repeat(4_000_000)}"}]`),
    outcome: 'reported',
  },
  'a picture of four million letters': {
    text: () =>
      plan(`"moments":[{"id":"moment:m","picture":{"src":"data:image/png;base64,${'A'.repeat(4_000_000)}"}}]`),
    outcome: 'reported',
  },
  'an order key of four million letters': {
    text: () => plan(`"roles":[{"id":"role:r","order":"${'a'.repeat(4_000_000)}"}]`),
    outcome: 'reported',
  },
  'an id of four million letters': {
    text: () => plan(`"roles":[{"id":"role:${'a'.repeat(4_000_000)}"}]`),
    outcome: 'reported',
  },
  'an id of four million letters that are nearly one': {
    text: () => plan(`"links":[{"kind":"makes","from":"practice:${'a'.repeat(3_900_000)}!","to":"moment:m"}]`),
    outcome: 'reported',
  },
  'letters of a link, four million': {
    text: () => plan(`"links":[{"kind":"does","from":"role:r","to":"practice:s","part":"${'RACI'.repeat(900_000)}"}]`),
    outcome: 'reported',
  },
  'a number with a million digits': {
    text: () => plan(`"supports":[{"id":"support:s","costOneTime":${'9'.repeat(1_000_000)}}]`),
    outcome: 'reported',
  },
  'a date of four million digits': {
    text: () => plan(`"permissions":[{"id":"permission:p","date":"${'1'.repeat(4_000_000)}"}]`),
    outcome: 'reported',
  },
}

it.each(Object.entries(recipes))(
  '%s: read or refused within a second, the page unharmed',
  async (_, { text, outcome }) => {
    const bytes = new TextEncoder().encode(text())
    const { result: reading, seconds } = await secondsOf(() => readPlanSource(new Blob([bytes])))
    expect(seconds).toBeLessThan(1)
    if ('refused' in reading) return expect(outcome).toBe('refused')
    expect(reading.problems.length > 0 ? 'reported' : 'whole').toBe(outcome)
    mustBeSound(reading)
  },
)
