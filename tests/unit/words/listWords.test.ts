import { expect, it } from 'vitest'
import { groupings } from '../../../src/domain/lists/groupings.ts'
import { kindsOfMoment } from '../../../src/domain/lists/kindsOfMoment.ts'
import { learnerNeeds } from '../../../src/domain/lists/learnerNeeds.ts'
import { listWords as en } from '../../../src/words/en/listWords.ts'
import { listWords as es } from '../../../src/words/es/listWords.ts'

const namesOf = (list: typeof groupings) => list.items.map(item => item.name)

it('every entry a moment or a learner may carry is said, in English as it is kept', () => {
  const names = new Set([groupings, kindsOfMoment, learnerNeeds].flatMap(namesOf))
  expect(en).toEqual(Object.fromEntries([...names].map(name => [`listWord.${name}`, name])))
})

it('no two entries of one list sound the same in Spanish', () => {
  const words: Readonly<Record<string, unknown>> = es
  for (const list of [groupings, kindsOfMoment, learnerNeeds]) {
    expect([list.id, new Set(namesOf(list).map(name => words[`listWord.${name}`])).size]).toEqual([
      list.id,
      list.items.length,
    ])
  }
})
