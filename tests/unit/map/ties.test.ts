import { expect, it } from 'vitest'
import { createPlanDocument } from '../../../src/document/planDocument.ts'
import { type Id, kinds } from '../../../src/domain/ids.ts'
import { canJoin } from '../../../src/domain/links.ts'
import { addTie, answersTo, nameNew, newCard, rename, tiesOf } from '../../../src/features/map/ties.ts'
import { planOf } from '../../support/plans.ts'

it('ties only what a link of that kind may join', () => {
  for (const kind of kinds) {
    const at: Id = `${kind}:x`
    for (const { link, here, other } of tiesOf(at)) {
      const far: Id = `${other}:x`
      expect([link, here === 'from' ? canJoin(link, at, far) : canJoin(link, far, at)]).toEqual([link, true])
    }
  }
})

it('asks each kind of card its own questions, the most needed first', () => {
  const asked = (id: Id) => answersTo(id).map(tie => tie.other)
  expect(asked('moment:x')).toEqual(['practice'])
  expect(asked('practice:x')).toEqual(['role', 'support', 'condition', 'assumption'])
  expect(asked('support:x')).toEqual(['permission', 'condition', 'assumption', 'fund'])
  expect(asked('role:x')).toEqual([])
})

it('makes, ties and renames a card of every kind that can be asked for, in one step each', () => {
  const document = createPlanDocument(planOf({ practices: [{ id: 'practice:p', title: 'Greet' }] }))
  for (const tie of answersTo('practice:p')) {
    const { id, command } = newCard(tie, `A ${tie.other}`)
    document.change(command, addTie(tie, 'practice:p', id))
    document.change(rename(id, `The ${tie.other}`))
  }
  const { roles, supports, conditions, assumptions, links } = document.getState()
  expect([...roles.values()].map(role => role.title)).toEqual(['The role'])
  expect([...supports.values()].map(support => support.title)).toEqual(['The support'])
  expect([...conditions.values()].map(condition => condition.title)).toEqual(['The condition'])
  expect([...assumptions.values()].map(assumption => assumption.text)).toEqual(['The assumption'])
  expect([...links.values()].map(link => link.kind).sort()).toEqual(['does', 'needs', 'tilts', 'underlies'])
  expect([...links.values()].find(link => link.kind === 'does')).toMatchObject({ part: 'R', count: 1 })
})

it('makes nothing of what is no card', () => {
  const document = createPlanDocument(planOf({}))
  document.change(nameNew('comment:c', 'words'))
  expect(document.getState().comments.size).toBe(0)
})
