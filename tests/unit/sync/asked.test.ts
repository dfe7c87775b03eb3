import { expect, it } from 'vitest'
import { fitsQuestion, readAsked } from '../../../src/sync/asked.ts'
import { peopleBehind, readTold } from '../../../src/sync/people.ts'

const asked = { round: 'r1', moments: ['moment:lunch'], stage: 'open', asks: true, answered: 2 } as const

it('reads a question as it is told, and nothing that is added to it', () => {
  expect(readAsked({ ...asked, valence: 2, faces: [1] })).toEqual(asked)
})

it('takes no notice of what is no question', () => {
  for (const wrong of [
    null,
    'r1',
    { ...asked, round: '' },
    { ...asked, round: 'a/b' },
    { ...asked, stage: 'over' },
    { ...asked, moments: ['practice:p'] },
    { ...asked, moments: 'moment:lunch' },
    { ...asked, moments: Array.from({ length: 13 }, (_, at) => `moment:m${at}`) },
  ]) {
    expect([wrong, readAsked(wrong)]).toEqual([wrong, undefined])
  }
  expect(readAsked({ ...asked, answered: Number.NaN, asks: 'yes' })).toEqual({ ...asked, answered: 0, asks: false })
  expect(readAsked({ ...asked, answered: 1e9 })?.answered).toBe(99)
})

it('has room for twelve moments with ids of ours', () => {
  const ids = Array.from({ length: 13 }, (_, at) => `moment:${String(at).padStart(21, 'x')}` as const)
  expect([fitsQuestion(ids.slice(0, 12)), fitsQuestion(ids)]).toEqual([true, false])
  expect(fitsQuestion([`moment:${'x'.repeat(64)}`])).toBe(true)
})

it('stands beside what else is told of a person, who is as before without it', () => {
  const told = {
    device: 'd1',
    name: 'Ana',
    view: 'day',
    card: null,
    writing: false,
    pointer: null,
    away: false,
    watching: false,
  }
  expect(readTold(told)).toEqual(told)
  const withIt = readTold({ ...told, asked })
  expect(withIt).toEqual({ ...told, asked })
  if (!withIt) throw new Error('it was told well')
  const [ana] = peopleBehind([{ client: 1, told: withIt, unheard: false }], { device: 'd2', name: '' })
  expect(ana?.asked).toEqual(asked)
})
