import { expect, it } from 'vitest'
import { cost } from '../../../src/derive/cost.ts'
import {
  grantBrings,
  grantLasts,
  grantPays,
  nameGrant,
  removeGrant,
  takeGrantOff,
  writeGrantMoney,
} from '../../../src/document/grantCommands.ts'
import type { PlanDocument } from '../../../src/document/planDocument.ts'
import { twoPeersOf } from '../../support/peers.ts'
import { fund, grant, plan, support } from '../../support/planBuilders.ts'

const world = () =>
  twoPeersOf(
    plan(
      support('tools', { title: 'Tools', costOneTime: 900 }),
      support('coach', { title: 'A coach', costPerYear: 400 }),
      grant('makers', { title: 'Makers grant', asked: 1000 }),
      fund('arts', { title: 'Arts grant', amount: 50 }),
    ),
  )

const fundsOf = (document: PlanDocument) =>
  [...document.getState().funds.values()].map(({ id, title, amount, until, recurring }) => ({
    ...{ id, title, amount, until },
    recurring,
  }))
const paysOf = (document: PlanDocument) => [...document.getState().links.keys()].sort()
const arts = { id: 'fund:arts', title: 'Arts grant', amount: 50, until: undefined, recurring: false }
const own = { id: 'fund:makers', title: 'Makers grant', amount: 1000, until: undefined, recurring: false }

it('[D26] a grant pays through a fund of its own, made with the first thing it pays; one undo takes both back', () => {
  const { ann } = world()
  ann.change(grantPays('grant:makers', 'support:tools'))
  expect(fundsOf(ann)).toEqual([arts, own])
  expect(ann.getState().grants.get('grant:makers')?.fund).toBe('fund:makers')
  expect(cost(ann.getState()).byFund['fund:makers']).toEqual({ oneTime: 900, perYear: 0 })
  ann.undo()
  expect([fundsOf(ann), paysOf(ann), ann.canUndo()]).toEqual([[arts], [], false])
})

it('two people who say at the same time what a grant pays and until when make one fund', () => {
  const { ann, ben, exchange } = world()
  ann.change(grantPays('grant:makers', 'support:tools'))
  ben.change(grantLasts('grant:makers', '2028-06-30'))
  ben.change(grantPays('grant:makers', 'support:coach'))
  exchange()
  expect(ann.getState()).toEqual(ben.getState())
  expect(fundsOf(ann)).toEqual([arts, { ...own, until: '2028-06-30' }])
  expect(paysOf(ann)).toEqual(['link:pays/fund:makers/support:coach', 'link:pays/fund:makers/support:tools'])
})

it('the fund goes by the name and the amount of its grant until somebody gives it another', () => {
  const { ann } = world()
  ann.change(grantPays('grant:makers', 'support:tools'))
  ann.change(nameGrant('grant:makers', 'Studio grant'), writeGrantMoney('grant:makers', { awarded: 800 }))
  expect(fundsOf(ann)).toEqual([arts, { ...own, title: 'Studio grant', amount: 800 }])
  ann.change(grantBrings('grant:makers', 'fund:arts'))
  ann.change(nameGrant('grant:makers', 'Makers'), writeGrantMoney('grant:makers', { awarded: 700 }))
  expect(fundsOf(ann)).toEqual([arts])
})

it('a grant that brings a fund of the plan leaves it there when it is taken off or deleted; its own goes with it', () => {
  const { ann } = world()
  ann.change(grantBrings('grant:makers', 'fund:arts'), grantPays('grant:makers', 'support:tools'))
  expect([fundsOf(ann), paysOf(ann)]).toEqual([[arts], ['link:pays/fund:arts/support:tools']])
  ann.change(takeGrantOff('grant:makers'))
  expect([fundsOf(ann), ann.getState().grants.get('grant:makers')?.fund]).toEqual([[arts], undefined])
  ann.change(grantLasts('grant:makers', '2029-06-30'))
  expect(fundsOf(ann)).toEqual([arts, { ...own, until: '2029-06-30' }])
  ann.change(removeGrant('grant:makers'))
  expect([fundsOf(ann), ann.getState().grants.size]).toEqual([[arts], 0])
  ann.undo()
  expect([fundsOf(ann).length, ann.getState().grants.get('grant:makers')?.fund]).toEqual([2, 'fund:makers'])
})

it('a grant somebody deletes while another says what it pays leaves its fund behind, with what it pays', () => {
  const { ann, ben, exchange } = world()
  ann.change(removeGrant('grant:makers'))
  ben.change(grantPays('grant:makers', 'support:tools'))
  exchange()
  expect(ann.getState()).toEqual(ben.getState())
  expect([ann.getState().grants.size, fundsOf(ann)]).toEqual([0, [arts, own]])
})
