import { expect, it } from 'vitest'
import { rule, ruleFrom } from '../../../src/derive/rule.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { planOf } from '../../support/plans.ts'

const world = planOf({
  days: [{ id: 'day:a', title: 'A day', kind: 'aim' }],
  practices: [
    { id: 'practice:greet', title: 'Greets each by name', status: 'new' },
    { id: 'practice:listen', title: 'Listens to the end', status: 'in place' },
  ],
  supports: [{ id: 'support:time', title: 'Ten minutes', status: 'missing' }],
})

function greetingIs(plan: Plan, fields: object): Plan {
  const greeting = plan.practices.get('practice:greet')
  if (!greeting) throw new Error('the plan has no greeting')
  return { ...plan, practices: new Map(plan.practices).set(greeting.id, { ...greeting, ...fields }) }
}

it('asks a rule again only once something it reads, or a rule it asks reads, says something else', () => {
  const asked: string[] = []
  const statuses = rule({ practices: ['status'] }, ({ practices }: Plan) => {
    asked.push('statuses')
    return [...practices.values()].map(({ status }) => status)
  })
  const news = rule({ answers: [statuses] }, (plan: Plan) => {
    asked.push('news')
    return statuses(plan).filter(status => status === 'new').length
  })
  expect(news(world)).toBe(1)
  const retitled = greetingIs(world, { title: 'Greets everybody' })
  expect(news(retitled)).toBe(1)
  expect(asked).toEqual(['statuses', 'news'])
  const partly = greetingIs(retitled, { status: 'partly' })
  expect(news(partly)).toBe(0)
  expect(asked).toEqual(['statuses', 'news', 'statuses', 'news'])
  expect(news(retitled)).toBe(1)
})

it('starts a rule from the plan just before, whatever changed in between that it does not read', () => {
  const before: (string | undefined)[] = []
  const titles = ruleFrom({ supports: ['title'] }, (last: { plan: Plan } | undefined, plan: Plan) => {
    before.push(last && [...last.plan.practices.values()][0]?.title)
    return [...plan.supports.values()].map(({ title }) => title)
  })
  const greetings = rule({ practices: ['title'] }, ({ practices }: Plan) => [...practices.values()].length)
  const ask = (plan: Plan) => [titles(plan), greetings(plan)]
  ask(world)
  const retitled = greetingIs(world, { title: 'Greets everybody' })
  ask(retitled)
  const supports = new Map(retitled.supports)
  for (const support of supports.values()) supports.set(support.id, { ...support, title: 'Twenty minutes' })
  expect(ask({ ...retitled, supports })).toEqual([['Twenty minutes'], 2])
  expect(before).toEqual([undefined, 'Greets everybody'])
})

it('answers each day by itself, and a plan of a few tables as it is', () => {
  const named = rule({ days: [] }, ({ days }: Pick<Plan, 'days'>, day?: string) => day ?? [...days.keys()][0])
  expect([named(world), named(world, 'day:b'), named(world), named({ days: world.days })]).toEqual([
    'day:a',
    'day:b',
    'day:a',
    'day:a',
  ])
})
