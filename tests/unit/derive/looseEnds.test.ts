import { describe, expect, it } from 'vitest'
import { looseEnds } from '../../../src/derive/looseEnds.ts'
import {
  aimsAt,
  assumption,
  day,
  does,
  makes,
  moment,
  needs,
  outcome,
  owns,
  type Piece,
  plan,
  practice,
  requires,
  role,
  support,
  underlies,
} from '../../support/planBuilders.ts'

const loose = (...pieces: Piece[]) => looseEnds(plan(...pieces))
const days = [day('ideal', { kind: 'aim' }), day('friday', { kind: 'variant' }), day('now', { kind: 'today' })]

it('[D19] finds nothing loose in a small plan where everything holds on to something', () => {
  const found = loose(
    moment('circle'),
    outcome('listen'),
    aimsAt('circle', 'listen'),
    practice('greet'),
    makes('greet', 'circle'),
    role('teacher'),
    does('teacher', 'greet', { part: 'R' }),
    support('cards'),
    needs('greet', 'cards'),
    owns('teacher', 'cards'),
  )
  expect(found).toEqual({
    supportsNobodyNeeds: [],
    supportsWithoutOwner: [],
    practicesWithoutRole: [],
    practicesWithoutMoment: [],
    momentsUnmapped: [],
    outcomesUnaimed: [],
    danglingLinks: [],
  })
})

describe('[D19] supports', () => {
  it('that nobody needs have no need, not even a helpful one, and nothing requires them', () => {
    const found = loose(
      support('needed'),
      support('helpful'),
      support('required'),
      support('b'),
      support('Alone'),
      practice('greet'),
      needs('greet', 'needed'),
      needs('greet', 'helpful', { weight: 'helpful' }),
      requires('b', 'required'),
      needs('gone', 'Alone'),
    )
    expect(found.supportsNobodyNeeds).toEqual(['support:Alone', 'support:b'])
  })

  it('without an owner are owned by no role that is there', () => {
    const found = loose(support('a'), support('b'), role('head'), owns('head', 'a'), owns('gone', 'b'))
    expect(found.supportsWithoutOwner).toEqual(['support:b'])
  })
})

describe('[D19] practices', () => {
  it('without a role are done by none, whatever the part', () => {
    const found = loose(
      practice('a', { visibility: 'backstage' }),
      practice('b'),
      practice('c'),
      role('head'),
      does('head', 'b', { part: 'I' }),
    )
    expect(found.practicesWithoutRole).toEqual(['practice:a', 'practice:c'])
  })

  it('without a moment are frontstage and make none of an ideal or variant day', () => {
    const found = loose(
      ...days,
      moment('circle'),
      moment('trip', '', { day: 'day:friday' }),
      moment('homeroom', '', { day: 'day:now' }),
      ...['ideal', 'variant', 'today', 'vanished', 'nothing'].map(name => practice(name)),
      practice('back', { visibility: 'backstage' }),
      makes('ideal', 'circle'),
      makes('variant', 'trip'),
      makes('today', 'homeroom'),
      makes('vanished', 'gone'),
    )
    expect(found.practicesWithoutMoment).toEqual(['practice:nothing', 'practice:today', 'practice:vanished'])
  })
})

it('[D19] lists moments of ideal and variant days that no practice makes', () => {
  const found = loose(
    ...days,
    moment('mapped'),
    moment('b'),
    moment('trip', '', { day: 'day:friday' }),
    moment('homeroom', '', { day: 'day:now' }),
    moment('lost', '', { day: 'day:gone' }),
    practice('greet'),
    makes('greet', 'mapped'),
    makes('gone', 'b'),
  )
  expect(found.momentsUnmapped).toEqual(['moment:b', 'moment:trip'])
})

it('[D19] lists outcomes that no moment of an ideal or variant day aims at', () => {
  const found = loose(
    ...days,
    moment('circle'),
    moment('trip', '', { day: 'day:friday' }),
    moment('homeroom', '', { day: 'day:now' }),
    ...['aimed', 'onFriday', 'onlyToday', 'never'].map(name => outcome(name)),
    aimsAt('circle', 'aimed'),
    aimsAt('trip', 'onFriday'),
    aimsAt('homeroom', 'onlyToday'),
  )
  expect(found.outcomesUnaimed).toEqual(['outcome:never', 'outcome:onlyToday'])
})

it('[D19] lists links with a missing end, of either side, in id order', () => {
  const found = loose(
    practice('greet'),
    moment('circle'),
    assumption('time'),
    makes('greet', 'circle'),
    makes('greet', 'gone'),
    makes('gone', 'circle'),
    underlies('time', 'moment:gone'),
    underlies('time', 'plan:test'),
    underlies('time', 'link:makes/practice:greet/moment:circle'),
  )
  expect(found.danglingLinks).toEqual([
    'link:makes/practice:gone/moment:circle',
    'link:makes/practice:greet/moment:gone',
    'link:underlies/assumption:time/moment:gone',
  ])
})
