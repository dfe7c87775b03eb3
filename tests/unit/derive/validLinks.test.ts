import { describe, expect, it } from 'vitest'
import { remembered } from '../../../src/derive/remembered.ts'
import { linksByFrom, linksByTo, validLinks } from '../../../src/derive/validLinks.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { assumption, makes, moment, plan, practice, shapes, underlies } from '../../support/planBuilders.ts'

const idsOf = (links: readonly { id: string }[] | undefined) => links?.map(link => link.id).sort()

describe('valid links', () => {
  const week = plan(
    practice('greet'),
    practice('sing'),
    moment('circle'),
    assumption('time'),
    makes('greet', 'circle'),
    makes('sing', 'circle'),
    makes('sing', 'gone'),
    makes('gone', 'circle'),
    shapes('greet', 'gone'),
    underlies('time', 'practice:greet'),
    underlies('time', 'plan:test'),
    underlies('time', 'plan:other'),
    underlies('time', 'link:makes/practice:greet/moment:circle'),
    underlies('time', 'link:makes/practice:greet/moment:gone'),
  )

  it('are those of the kind with both ends in the plan', () => {
    expect(idsOf(validLinks(week, 'makes'))).toEqual([
      'link:makes/practice:greet/moment:circle',
      'link:makes/practice:sing/moment:circle',
    ])
    expect(validLinks(week, 'shapes')).toEqual([])
    expect(validLinks(week, 'fills')).toEqual([])
  })

  it.each([
    ['start', makes('gone', 'circle')],
    ['end', makes('greet', 'gone')],
  ])('are none where the %s alone of the only one is gone', (_, link) => {
    const one = plan(practice('greet'), moment('circle'), link)
    expect(validLinks(one, 'makes')).toEqual([])
  })

  it('may stand under anything, the plan and its links too', () => {
    expect(validLinks(week, 'underlies').map(link => link.to)).toEqual([
      'practice:greet',
      'plan:test',
      'link:makes/practice:greet/moment:circle',
    ])
  })

  it('are not those whose end is there but of the wrong kind', () => {
    const crossed = { ...[...week.links.values()][0], to: 'practice:sing' }
    const links = new Map([['link:makes/practice:greet/practice:sing', crossed]]) as unknown as Plan['links'] // what no reader lets in
    const astray: Plan = { ...week, links }
    expect(validLinks(astray, 'makes')).toEqual([])
  })

  it('are found by either end', () => {
    expect(idsOf(linksByFrom(week, 'makes').get('practice:sing'))).toEqual(['link:makes/practice:sing/moment:circle'])
    expect(idsOf(linksByTo(week, 'makes').get('moment:circle'))).toHaveLength(2)
    expect(linksByTo(week, 'makes').get('moment:gone')).toBeUndefined()
  })

  it('follow every change of a table they lean on', () => {
    const emptied = { ...week, moments: new Map() }
    expect([week, emptied, week].map(each => validLinks(each, 'makes').length)).toEqual([2, 0, 2])
  })
})

describe('a remembered function', () => {
  const counted = () => {
    let calls = 0
    const sizeTimes = remembered((table: ReadonlyMap<string, string>, times: number) => {
      calls += 1
      return { size: table.size * times }
    })
    return { sizeTimes, calls: () => calls }
  }
  const table = new Map([['a', 'b']])

  it('gives the very same answer for the same inputs without working it out again', () => {
    const { sizeTimes, calls } = counted()
    const first = sizeTimes(table, 2)
    sizeTimes(table, 3)
    expect(sizeTimes(table, 2)).toBe(first)
    expect(calls()).toBe(2)
  })

  it('works it out again for another table or another word', () => {
    const { sizeTimes } = counted()
    expect([sizeTimes(table, 1), sizeTimes(table, 5), sizeTimes(new Map(), 5)].map(answer => answer.size)).toEqual([
      1, 5, 0,
    ])
  })

  it('keeps no more than its last few answers', () => {
    const { sizeTimes, calls } = counted()
    for (const times of [1, 2, 3, 4, 5, 6, 7, 1]) sizeTimes(table, times)
    expect(calls()).toBe(8)
  })
})
