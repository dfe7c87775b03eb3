import { expect, it } from 'vitest'
import type { Id } from '../../../src/domain/ids.ts'
import { candidates, sameTitles } from '../../../src/features/map/candidates.ts'
import { type Tie, type TieName, tieNamed } from '../../../src/features/map/ties.ts'
import { linkOf, planOf } from '../../support/plans.ts'

const plan = planOf({
  days: [
    { id: 'day:ideal', kind: 'aim' },
    { id: 'day:today', kind: 'today' },
  ],
  moments: [
    { id: 'moment:lunch', day: 'day:ideal', title: 'Lunch', part: 'midday' },
    { id: 'moment:bell', day: 'day:today', title: 'Bell', part: 'morning' },
  ],
  feelings: [{ id: 'feeling:welcome', moment: 'moment:lunch', learner: null, word: 'welcome', field: 'calm' }],
  practices: [
    { id: 'practice:greet', title: 'Greet everyone' },
    { id: 'practice:serve', title: 'Serve lunch' },
    { id: 'practice:phone', title: 'Phone home' },
  ],
  roles: [
    { id: 'role:lit', title: 'Literacy teacher' },
    { id: 'role:lib', title: 'Librarian' },
    { id: 'role:math', title: 'Math teacher' },
    { id: 'role:none', title: ' ' },
  ],
  links: [
    linkOf('does', 'role:math', 'practice:greet', { part: 'R' }),
    linkOf('does', 'role:lit', 'practice:serve', { part: 'R' }),
    linkOf('makes', 'practice:serve', 'moment:lunch'),
  ],
})

function tie(at: Id, name: TieName): Tie {
  const found = tieNamed(at, name)
  if (!found) throw new Error(`${at} has no tie ${name}`)
  return found
}

const titles = (at: Id, name: TieName, words?: string) =>
  candidates(plan, tie(at, name), at, words).map(each => each.title)

it('offers the cards a tie could join, the most used first, none that is tied or has no name', () => {
  expect(candidates(plan, tie('practice:greet', 'does.to'), 'practice:greet')).toEqual([
    { id: 'role:lit', title: 'Literacy teacher', about: '', used: 1 },
    { id: 'role:lib', title: 'Librarian', about: '', used: 0 },
  ])
})

it('finds words anywhere in a name whatever their case, and puts names that begin with them first', () => {
  expect(titles('practice:phone', 'does.to', 'TEACH')).toEqual(['Literacy teacher', 'Math teacher'])
  expect(titles('practice:phone', 'does.to', 'l')).toEqual(['Literacy teacher', 'Librarian'])
  expect(titles('practice:phone', 'does.to', 'librarian')).toEqual(['Librarian'])
})

it('puts what is on the thread already before the rest: the practices of the moment a feeling belongs to', () => {
  expect(titles('feeling:welcome', 'shapes.to')).toEqual(['Serve lunch', 'Greet everyone', 'Phone home'])
})

it('offers moments and feelings of ideal days only, a feeling with whose it is', () => {
  expect(titles('practice:greet', 'makes.from')).toEqual(['Lunch'])
  expect(candidates(plan, tie('practice:greet', 'shapes.from'), 'practice:greet')).toEqual([
    { id: 'feeling:welcome', title: 'welcome', about: 'Lunch', used: 0 },
  ])
})

it('offers to use a card whose name begins with what is being written, from the second letter on', () => {
  expect(sameTitles(plan, 'does.to', 'practice:phone', 'role:new', 'li')).toEqual([
    { id: 'role:lit', title: 'Literacy teacher' },
    { id: 'role:lib', title: 'Librarian' },
  ])
  expect(sameTitles(plan, 'does.to', 'practice:phone', 'role:new', 'l')).toEqual([])
  expect(sameTitles(plan, 'does.to', 'practice:phone', 'role:lit', 'lit')).toEqual([])
})
