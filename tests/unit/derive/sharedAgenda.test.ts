import { expect, it } from 'vitest'
import { sharedAgenda } from '../../../src/derive/sharedAgenda.ts'
import { type Piece, plan, support } from '../../support/planBuilders.ts'

const named = (name: string, ...pieces: readonly Piece[]) =>
  plan({ in: 'plan', facts: { id: `plan:${name}` } }, ...pieces)
const tool = (name: string, title: string, extra = {}) => support(name, { title, type: 'tools', ...extra })

it('[D37] shares what three plans or more are missing, of one type and title', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(name => named(name, tool('cart', 'Laptop cart')))
  const cart = (...plans: string[]) => ({
    type: 'tools',
    title: 'Laptop cart',
    plans: plans.map(name => `plan:${name}`),
    supports: plans.map(name => ({ plan: `plan:${name}`, support: 'support:cart' })),
  })
  if (!a || !b || !c || !d) throw new Error('there are four plans')
  expect(sharedAgenda([c, a, b])).toEqual([cart('a', 'b', 'c')])
  expect(sharedAgenda([a, b, c, d])).toEqual([cart('a', 'b', 'c', 'd')])
  expect(sharedAgenda([a, b])).toEqual([])
})

it('[D37] counts plans, not supports: two carts in one plan are one plan', () => {
  const two = named('a', tool('z', 'Laptop cart'), tool('b', 'Laptop cart'))
  expect(sharedAgenda([two, named('b', tool('cart', 'Laptop cart'))])).toEqual([])
  const [need] = sharedAgenda([two, ...['b', 'c'].map(name => named(name, tool('cart', 'Laptop cart')))])
  expect(need?.plans).toEqual(['plan:a', 'plan:b', 'plan:c'])
  expect(need?.supports.map(each => each.support)).toEqual(['support:b', 'support:z', 'support:cart', 'support:cart'])
})

it('[D37] shares nothing that is partly there or in place, of another type, or without a title', () => {
  const others = ['a', 'b'].map(name => named(name, tool('cart', 'Laptop cart'), tool('blank', '…')))
  const with3rd = (title: string, extra: object) => sharedAgenda([...others, named('c', tool('cart', title, extra))])
  expect(with3rd('Laptop cart', {})).toHaveLength(1)
  expect(with3rd('Laptop cart', { status: 'partly' })).toEqual([])
  expect(with3rd('Laptop cart', { status: 'in place' })).toEqual([])
  expect(with3rd('Laptop cart', { type: 'budget' })).toEqual([])
  expect(with3rd('…', {})).toEqual([]) // three without a word
})

const shares = (a: string, b: string) => sharedAgenda(['a', 'b', 'c'].map(n => named(n, tool('x', n === 'c' ? b : a))))

it('[D37] takes titles for similar whatever case, accents, plurals and small words, when two thirds of the words are in both', () => {
  expect(shares('Laptop cart', 'laptop  CARTS')).toHaveLength(1)
  expect(shares('Formación común', 'Formacion comun')).toHaveLength(1)
  expect(shares('Cart of a laptop', 'Laptop cart')).toHaveLength(1) // "of" and "a" are small
  expect(shares('Planning time', 'Common planning time')).toHaveLength(1) // 2 of 3
  expect(shares('Second adult lunch', 'Second adult arrival')).toEqual([]) // 2 of 4
  expect(shares('Laptop', 'Laptop cart')).toEqual([]) // 1 of 2
  expect(shares('IT', 'it')).toHaveLength(1) // small words are all there is
  expect(shares('IT', 'PE')).toEqual([])
  expect(shares('Gas', 'Ga')).toEqual([]) // no plural
  expect(shares('協作時間', '協作時間')).toHaveLength(1)
})

it('[D37] is similar through another, and is called as most call it, ties by text', () => {
  // 2 of 3 words each way: planning time – weekly planning time; the outer two share 2 of 4
  const titles = ['Common planning time', 'Planning time', 'Weekly planning time']
  const outer = (title: string, index: number) => named(`p${index}`, tool('x', title))
  expect(sharedAgenda(titles.map(outer)).map(({ title, plans }) => [title, plans.length])).toEqual([
    ['Common planning time', 3],
  ])
  expect(sharedAgenda([...titles, 'Weekly planning time'].map(outer))[0]?.title).toBe('Weekly planning time')
  expect(sharedAgenda([titles[0] ?? '', titles[2] ?? '', titles[2] ?? ''].map(outer))).toEqual([])
})

it('[D37] puts what the most plans miss first, then goes by title, then type', () => {
  const many = (...names: string[]) => names.map(name => tool(name, name))
  const all = [
    named(
      'a',
      ...many('Vans', 'Art'),
      support('s', { title: 'Books', type: 'space' }),
      support('t', { title: 'Art', type: 'space' }),
    ),
    named(
      'b',
      ...many('Vans', 'Art'),
      support('s', { title: 'Books', type: 'space' }),
      support('t', { title: 'Art', type: 'space' }),
    ),
    named(
      'c',
      ...many('Vans', 'Art'),
      support('s', { title: 'Books', type: 'space' }),
      support('t', { title: 'Art', type: 'space' }),
    ),
    named('d', ...many('Vans')),
  ]
  expect(sharedAgenda(all).map(({ type, title }) => [type, title])).toEqual([
    ['tools', 'Vans'],
    ['space', 'Art'],
    ['tools', 'Art'],
    ['space', 'Books'],
  ])
})
