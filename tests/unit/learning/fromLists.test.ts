import { expect, it } from 'vitest'
import { lensLists } from '../../../src/domain/lensLists.ts'
import { frameworkOf, isThere, outcomeFrom } from '../../../src/features/learning/fromLists.ts'
import { outcome, plan } from '../../support/planBuilders.ts'

const casel = lensLists({}).find(list => list.id === 'casel')
const entry = { tag: 'casel/self-management', name: 'self-management' }

it('makes an outcome of an entry: its own name, kind and tag, and the owner of the list as its source', () => {
  expect(casel && outcomeFrom(casel, entry)).toMatchObject({
    title: 'Self-management',
    kind: 'habit',
    frameworks: ['CASEL: self-management'],
    tags: ['casel/self-management'],
  })
})

it('names the list itself where it is the team’s own', () => {
  expect([
    frameworkOf({ source: '', title: 'Portrait' }, 'kind'),
    frameworkOf({ source: '', title: '' }, 'kind'),
  ]).toEqual(['Portrait: kind', 'kind'])
})

it('knows an outcome made of an entry again after it was reworded, and no other that carries the tag', () => {
  const reworded = plan(
    outcome('o', { title: 'Keeping at it', tags: [entry.tag], frameworks: ['CASEL: self-management'] }),
  )
  const tagged = plan(outcome('o', { title: 'Set a goal', tags: [entry.tag] }))
  expect([reworded, tagged].map(({ outcomes }) => casel && isThere(outcomes.values(), casel, entry))).toEqual([
    true,
    false,
  ])
})
