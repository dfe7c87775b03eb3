import { expect, it } from 'vitest'
import { match } from '../../../src/derive/match.ts'
import { offer, type Piece, plan } from '../../support/planBuilders.ts'

type Weights = Readonly<Record<string, 'must' | 'should' | 'nice'>>

const tagsOf = (weights: Weights) => Object.entries(weights).map(([tag, weight]) => ({ tag, weight }))
const need = (weights: Weights, extra = {}) => offer('need', { kind: 'need', tags: tagsOf(weights), ...extra })
const offered = (name: string, tags: readonly string[], extra = {}) =>
  offer(name, { kind: 'offer', tags: tags.map(tag => ({ tag, weight: 'nice' })), ...extra })

function matches(...pieces: readonly Piece[]) {
  const records = [...plan(...pieces).offers.values()]
  const asked = records.find(({ kind }) => kind === 'need')
  if (!asked) throw new Error('a test of matching asks for something')
  return match(
    asked,
    records.filter(({ kind }) => kind === 'offer'),
  )
}

it('[D35] weighs must 3, should 2 and nice 1, as the need says', () => {
  // all weight 3 + 2 + 2 + 1 = 8
  const asked = need({ music: 'must', friday: 'should', near: 'should', free: 'nice' })
  expect(
    matches(asked, offered('a', ['music', 'near', 'loud']), offered('b', ['friday', 'music', 'near', 'free'])),
  ).toEqual([
    {
      offer: 'offer:b',
      score: 100,
      label: 'high',
      matched: ['free', 'friday', 'music', 'near'],
      conflicts: [],
    },
    { offer: 'offer:a', score: 62.5, label: 'high', matched: ['music', 'near'], conflicts: [] }, // 5 ÷ 8
  ])
})

it('[D35] takes 20 away for each tag of the need that the offer rules out, never below 0', () => {
  const asked = need({ music: 'should', friday: 'nice', near: 'nice' }) // 4
  const out = (name: string, rules_out: readonly string[]) => offered(name, ['music'], { rules_out }) // 2 ÷ 4 = 50
  expect(
    matches(asked, out('a', ['friday']), out('b', ['friday', 'near', 'music']), out('c', ['sunday'])).map(each => [
      each.offer,
      each.score,
      each.conflicts,
    ]),
  ).toEqual([
    ['offer:c', 50, []],
    ['offer:a', 30, ['friday']],
    ['offer:b', 0, ['friday', 'music', 'near']], // 50 − 60
  ])
})

it('[D35] is 0 when a must is unmatched or the grades lie apart; touching grades meet, unstated ones are all', () => {
  const asked = need({ music: 'must', friday: 'nice' }, { grades: [6, 8] })
  const all = ['music', 'friday']
  const found = matches(
    asked,
    offered('a', ['friday']),
    offered('b', all, { grades: [0, 5] }),
    offered('c', all, { grades: [9, 12] }),
    offered('d', all, { grades: [8, 12] }),
    offered('e', all, { grades: [0, 6] }),
    offered('f', all),
    offered('g', all, { grades: [12, 7] }), // written the other way round: 7 to 12
  )
  expect(found.map(each => [each.offer, each.score, each.label])).toEqual([
    ...['d', 'e', 'f', 'g'].map(name => [`offer:${name}`, 100, 'high']),
    ...['a', 'b', 'c'].map(name => [`offer:${name}`, 0, '']),
  ])
  expect(matches(need({ music: 'nice' }), offered('b', ['music'], { grades: [0, 5] }))[0]?.score).toBe(100)
})

it('[D35] calls 60 high, 30 medium, 1 low', () => {
  // ten tags of weight 1: each is 10
  const names = [...'abcdefghij']
  const asked = need(Object.fromEntries(names.map(name => [name, 'nice' as const])))
  const labels = [6, 5, 3, 2, 1, 0].map(
    many => matches(asked, offered('some', names.slice(0, many))).map(({ score, label }) => [score, label])[0],
  )
  expect(labels).toEqual([
    [60, 'high'],
    [50, 'medium'],
    [30, 'medium'],
    [20, 'low'],
    [10, 'low'],
    [0, ''],
  ])
})

it('[D35] takes a tag for the same whatever its case and spaces; a need without tags fits nothing', () => {
  expect(matches(need({ 'Live Music': 'must' }), offered('a', [' live music']))).toEqual([
    { offer: 'offer:a', score: 100, label: 'high', matched: ['Live Music'], conflicts: [] },
  ])
  expect(matches(need({}), offered('a', ['music']))).toEqual([
    { offer: 'offer:a', score: 0, label: '', matched: [], conflicts: [] },
  ])
})

it('[D35] ties go by id', () => {
  const asked = need({ music: 'nice' })
  const found = matches(asked, ...['c', 'a', 'b'].map(name => offered(name, ['music'])))
  expect(found.map(each => each.offer)).toEqual(['offer:a', 'offer:b', 'offer:c'])
})

it('[D35] takes a tag for the same however its marks are written, and of what is ruled out too', () => {
  const asked = need({ música: 'nice', Noche: 'nice' })
  const found = matches(asked, offered('a', ['música'.normalize('NFD')], { rules_out: [' noche'] }))
  expect(found).toMatchObject([{ score: 30, matched: ['música'], conflicts: ['Noche'] }]) // 1 of 2 is 50, less 20
})
