import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { looseEnds } from '../../../src/derive/looseEnds.ts'
import { createPlanDocument } from '../../../src/document/planDocument.ts'
import type { Pattern } from '../../../src/domain/pattern.ts'
import { readPatternFile, writePattern, writePatternFile } from '../../../src/domain/patternFile.ts'
import { writePlan } from '../../../src/domain/planFile.ts'
import { readPatternSource } from '../../../src/store/ownPatterns.ts'
import { mutateText, mutateValue } from '../../support/hostile/mutatePlan.ts'
import { secondsOf } from '../../support/hostile/secondsOf.ts'
import { adopt, patternIn } from '../../support/ownPatterns.ts'
import { meaningOf } from '../../support/planFileMeaning.ts'
import { examplePlan } from '../../support/plans.ts'
import { randomFrom } from '../../support/seeded.ts'

const head = '"format":"backmap-pattern","version":1'
const moment = '{"id":"moment:m","title":"Circle","part":"morning"}'
const file = (records: string, rest = '') => `{${head},"records":[${records}]${rest && `,${rest}`}}`
const many = (count: number, one: (index: number) => string) => Array.from({ length: count }, (_, at) => one(at)).join()
const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`

/** What was read holds: its file reads as it is, it is taken up without harm, and no prototype was reached. */
function mustBeSound(pattern: Pattern): void {
  const text = writePatternFile(pattern)
  const again = readPatternFile(text ?? '')
  if (!('pattern' in again)) throw new Error(`its own file is refused: ${again.refused}`)
  expect(again.problems).toEqual([])
  expect(meaningOf(writePlan(again.pattern.map))).toEqual(meaningOf(writePlan(pattern.map)))
  expect(again.pattern.facts).toEqual(pattern.facts)
  const document = createPlanDocument(examplePlan())
  const before = looseEnds(document.getState()).danglingLinks
  document.change(adopt(document.getState(), pattern))
  expect([document.problems(), looseEnds(document.getState()).danglingLinks]).toEqual([[], before])
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  expect(text).not.toContain('"__proto__":')
}

const refused: Readonly<Record<string, readonly [text: string, refusal: string]>> = {
  'nothing at all': ['', 'not-json'],
  'cut short': [file(moment).slice(0, -3), 'not-json'],
  'a line of words': ['Crew circle, every morning', 'not-json'],
  'a list': ['[]', 'not-a-pattern'],
  null: ['null', 'not-a-pattern'],
  'another format': ['{"format":"calendar","version":1,"records":[]}', 'not-a-pattern'],
  'a format that is a list': [`{"format":["backmap-pattern"],"version":1,"records":[${moment}]}`, 'not-a-pattern'],
  'records that are an object': [`{${head},"records":{"0":${moment}}}`, 'not-a-pattern'],
  'no records': [`{${head}}`, 'not-a-pattern'],
  'no moment': [file('{"id":"role:r","title":"Advisor"}'), 'not-a-pattern'],
  'a moment without an id': [file('{"title":"Circle"}'), 'not-a-pattern'],
  'version nought': [file(moment).replace(':1,', ':0,'), 'not-a-pattern'],
  'a version in words': [file(moment).replace(':1,', ':"one",'), 'not-a-pattern'],
  'a newer version': [file(moment).replace(':1,', ':2,'), 'newer'],
  'a million letters and more': [file(`{"id":"moment:m","does":"${'x'.repeat(1_100_000)}"}`), 'too-large'],
  'a thousand cards and more': [file(`${moment},${many(1_000, at => `{"id":"role:${at}"}`)}`), 'too-large'],
  'four thousand links and more': [file(moment, `"links":[${many(4_001, () => '0')}]`), 'too-large'],
  'a hundred thousand lists in one another': [lists(100_000), 'not-a-pattern'],
  'a hundred thousand lists never ended': ['['.repeat(100_000), 'not-json'],
}

it.each(Object.entries(refused))('is refused: %s', (_, [text, refusal]) => {
  expect(readPatternFile(text)).toEqual({ refused: refusal })
})

/** How many things are mended, and how many left out. */
const reported: Readonly<Record<string, readonly [text: string, mended: number, left: number]>> = {
  'a second moment': [file(`${moment},{"id":"moment:n","part":"morning"}`), 0, 1],
  'the same card twice': [file(`${moment},{"id":"role:r"},{"id":"role:r"}`), 0, 1],
  'a person': [file(`${moment},{"id":"person:p","label":"Ms. Ray"}`), 0, 1],
  'a face, a vote and a comment': [file(`${moment},{"id":"face:f"},{"id":"vote:v"},{"id":"comment:c"}`), 0, 3],
  'a day': [file(`${moment},{"id":"day:d"}`), 0, 1],
  'a learner with a name': [file(`${moment},{"id":"learner:l","name":"Amara"}`), 0, 1],
  'records that are none': [file(`${moment},null,7,"role:r",[],{},{"id":7}`), 0, 6],
  'a feeling of another moment': [
    file(`${moment},{"id":"feeling:f","moment":"moment:x","learner":null,"field":"calm"}`),
    0,
    1,
  ],
  'a feeling of a learner nobody knows': [
    file(`${moment},{"id":"feeling:f","moment":"moment:m","learner":"learner:x","field":"calm"}`),
    1,
    0,
  ],
  'a variant of something': [file('{"id":"moment:m","part":"morning","variantOf":"moment:x"}'), 1, 0],
  'a link to nowhere': [file(moment, '"links":[{"kind":"makes","from":"practice:p","to":"moment:m"}]'), 0, 1],
  'a link of no kind': [file(moment, '"links":[{"kind":"__proto__","from":"moment:m","to":"moment:m"}]'), 0, 1],
  'a support that requires itself': [
    file(`${moment},{"id":"support:s"}`, '"links":[{"kind":"requires","from":"support:s","to":"support:s"}]'),
    0,
    1,
  ],
  'links that are an object': [file(moment, '"links":{}'), 0, 1],
  'a link with evidence that stayed': [
    file(
      `${moment},{"id":"practice:p"},{"id":"outcome:o"}`,
      '"links":[{"kind":"builds","from":"practice:p","to":"outcome:o","evidence":"evidence:e"}]',
    ),
    1,
    0,
  ],
  'a prototype as a name': [
    file(`{"id":"moment:m","part":"morning","__proto__":{"polluted":true}}`, '"__proto__":{"polluted":true}'),
    0,
    2,
  ],
  'a field deeper than eight levels': [file(`{"id":"moment:m","part":"morning","later":${objects(50_000)}}`), 0, 1],
  'a title that is a list': [file('{"id":"moment:m","part":"morning","title":["Circle"]}'), 1, 0],
  'a title too long': [file(`{"id":"moment:m","part":"morning","title":"${'x'.repeat(400)}"}`), 1, 0],
  'words about it that are a number': [file(moment, '"about":7'), 1, 0],
  'half a time': [file('{"id":"moment:m","part":"morning","start":"08:00"}'), 1, 0],
  'a status of no kind': [file(`${moment},{"id":"support:s","status":"toString"}`), 1, 0],
  'a price that is no number': [file(`${moment},{"id":"support:s","costOneTime":"1e999"}`), 1, 0],
  'a picture from elsewhere': [
    file('{"id":"moment:m","part":"morning","picture":{"src":"https://example.org/a.png"}}'),
    1,
    0,
  ],
}

it.each(Object.entries(reported))('is read with a report: %s', (_, [text, mended, left]) => {
  const reading = readPatternFile(text)
  if (!('pattern' in reading)) throw new Error(`refused: ${reading.refused}`)
  expect([
    reading.problems.filter(({ kept }) => kept).length,
    reading.problems.filter(({ kept }) => !kept).length,
  ]).toEqual([mended, left])
  mustBeSound(reading.pattern)
})

it('never tells who a learner is, whatever the file says', () => {
  const text = file(`${moment},{"id":"learner:l","name":"Amara","about":"She","access":{"device":"own"}}`)
  const reading = readPatternFile(text)
  expect('pattern' in reading && writePatternFile(reading.pattern)).not.toMatch(/Amara|She|own/)
})

it('keeps what a newer version says beside what it knows, on the pattern, its cards and links', () => {
  const later = `{"id":"practice:p","later":{"a":[1]}}`
  const link = '"links":[{"kind":"makes","from":"practice:p","to":"moment:m","mood":"warm"}]'
  const reading = readPatternFile(file(`${moment},${later}`, `${link},"licence":"free"`))
  if (!('pattern' in reading)) throw new Error('refused')
  const written = JSON.stringify(writePattern(reading.pattern))
  expect([
    reading.problems,
    ['"licence":"free"', '"later":{"a":[1]}', '"mood":"warm"'].map(one => written.includes(one)),
  ]).toEqual([[], [true, true, true]])
})

it('reads or refuses a thousand mutated patterns within a second each, and what it reads holds', async () => {
  const example = examplePlan()
  const starts = ['m2', 'm4', 'm9'].map(name => writePattern(patternIn(example, name)))
  const outcomes = { refused: 0, reported: 0, whole: 0 }
  for (let seed = 1; seed <= 1_000; seed++) {
    const random = randomFrom(seed)
    const start = starts[seed % starts.length]
    const isText = random() < 0.3
    const text = isText ? mutateText(JSON.stringify(start), random) : JSON.stringify(mutateValue(start, random))
    const { result: source, seconds } = await secondsOf(() => readPatternSource(new Blob([text])))
    if (seconds >= 1) throw new Error(`seed ${seed} took ${seconds} s`)
    if (!('pattern' in source)) {
      outcomes.refused += 1
      continue
    }
    outcomes[source.problems.length > 0 ? 'reported' : 'whole'] += 1
    if (seed % 10 > 0) continue // adopting takes its time
    try {
      mustBeSound(source.pattern)
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error })
    }
  }
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(50) // each of the three happens often
}, 120_000)

it('leaves the open plan as it is, whatever file is looked at beside it', async () => {
  const open = createPlanDocument(examplePlan())
  const before = Y.encodeStateAsUpdate(open.ydoc)
  for (const [text] of [...Object.values(refused), ...Object.values(reported)])
    await readPatternSource(new Blob([text]))
  expect(Y.encodeStateAsUpdate(open.ydoc)).toEqual(before)
})

const folder = new URL('../../hostile/', import.meta.url)

it('tells every malformed text that is kept for plans from a pattern, within a second each', async () => {
  for (const outcome of readdirSync(folder)) {
    for (const name of readdirSync(new URL(`${outcome}/`, folder))) {
      const bytes = new Uint8Array(readFileSync(new URL(`${outcome}/${name}`, folder)))
      const { result: source, seconds } = await secondsOf(() => readPatternSource(new Blob([bytes])))
      expect([name, 'pattern' in source, seconds < 1]).toEqual([name, false, true])
    }
  }
}, 120_000)

it('says what a file is that holds no pattern', async () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const told = async (content: BlobPart) => {
    const source = await readPatternSource(new Blob([content]))
    return 'refused' in source ? source.refused : 'plan' in source ? 'plan' : 'pattern'
  }
  expect(
    await Promise.all([told(png), told('8:00,Arrive'), told('{}'), told(file(moment)), told('x'.repeat(20_000_000))]),
  ).toEqual(['picture', 'not-json', 'neither', 'pattern', 'too-large'])
  expect(await told(JSON.stringify(writePlan(examplePlan())))).toBe('plan')
  const gone = { size: 10, text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) } as Blob // as much as is asked
  expect(await readPatternSource(gone)).toEqual({ refused: 'unreadable' })
})
