import { expect, it } from 'vitest'
import { around } from '../../../src/derive/around.ts'
import { findCards } from '../../../src/derive/findCards.ts'
import { plainWords } from '../../../src/domain/plainWords.ts'
import { planOf } from '../../support/plans.ts'

const plan = planOf({
  days: [{ id: 'day:ideal', kind: 'aim' }],
  moments: [
    { id: 'moment:circle', day: 'day:ideal', title: 'Crew circle', does: 'Sits in a ring and says one true thing.' },
    { id: 'moment:lunch', day: 'day:ideal', title: 'Almuerzo común', learns: 'Nobody eats alone.' },
  ],
  feelings: [{ id: 'feeling:safe', moment: 'moment:circle', learner: null, word: 'at home', field: 'calm' }],
  practices: [
    { id: 'practice:run', title: 'Run the circle' },
    { id: 'practice:ring', title: 'Ring the bell' },
    { id: 'practice:call', title: 'Call home', detail: 'A short ring, then good news.' },
  ],
  roles: [{ id: 'role:advisor', title: 'CIRCLE keeper', note: 'ring' }],
  permissions: [{ id: 'permission:board', ask: 'A circle every day', granter: 'Board' }],
})

const ids = (words: string) => findCards(plan, words).map(group => [group.kind, ...group.cards.map(card => card.id)])

it('finds cards of every kind by their title, whatever the case, grouped by kind, the best group first', () => {
  expect(ids('circle')).toEqual([
    ['role', 'role:advisor'],
    ['moment', 'moment:circle'],
    ['practice', 'practice:run'],
    ['permission', 'permission:board'],
  ])
})

it('folds accents and spaces, in what is written and in what is there', () => {
  expect(ids('  comun  ')).toEqual([['moment', 'moment:lunch']])
  expect(ids('ALMUÉRZO   común')).toEqual([['moment', 'moment:lunch']])
})

it('finds what a card says beside its title, after those whose title has it, with the words around it', () => {
  expect(findCards(plan, 'ring')).toEqual([
    {
      kind: 'practice',
      cards: [
        { id: 'practice:ring', title: 'Ring the bell' },
        { id: 'practice:call', title: 'Call home', excerpt: 'A short ring, then good news.' },
      ],
    },
    {
      kind: 'moment',
      cards: [{ id: 'moment:circle', title: 'Crew circle', excerpt: 'Sits in a ring and says one true thing.' }],
    },
    { kind: 'role', cards: [{ id: 'role:advisor', title: 'CIRCLE keeper', excerpt: 'ring' }] },
  ])
})

it('finds a moment by a feeling in it', () => {
  expect(findCards(plan, 'at home')).toEqual([
    { kind: 'moment', cards: [{ id: 'moment:circle', title: 'Crew circle', excerpt: 'at home' }] },
  ])
})

it('asks for every word, wherever each stands', () => {
  expect(ids('bell ring')).toEqual([['practice', 'practice:ring']])
  expect(ids('circle alone')).toEqual([])
})

it('finds nothing for no words', () => {
  expect(ids('   ')).toEqual([])
})

it('breaks a long text between words around the one that was found, and one without spaces anywhere', () => {
  const long = `${'one two three four five six '.repeat(4)}NEEDLE ${'seven eight nine ten '.repeat(8)}`
  const line = around(long, 'needle')
  expect(line.startsWith('… ')).toBe(true)
  expect(line.endsWith(' …')).toBe(true)
  expect(line).toContain('six NEEDLE seven')
  expect(line.length).toBeLessThan(140)
  const chinese = around(`${'你'.repeat(200)}门口${'好'.repeat(200)}`, '门口')
  expect(chinese).toContain('你门口好')
  expect(chinese.length).toBeLessThan(100)
})

it('compares letters that accents do not make like those they stand for', () => {
  expect(plainWords('Đường  Łódź STRASSE straße')).toBe('duong lodz strasse strasse')
})
