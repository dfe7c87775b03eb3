import { describe, expect, it } from 'vitest'
import { thread, trace } from '../../../src/derive/trace.ts'
import type { Id } from '../../../src/domain/ids.ts'
import * as a from '../../support/planBuilders.ts'

const { plan } = a
const first = (id: Id) => [{ id, distance: 1 }]

describe('[D17] enables, one step', () => {
  /** Each pair joined by one link, the first enabling the second. */
  const pairs: readonly (readonly [says: string, from: Id, to: Id, pieces: readonly a.Piece[]])[] = [
    [
      'a permission the support that awaits it',
      'permission:y',
      'support:x',
      [a.support('x'), a.permission('y'), a.awaits('x', 'y')],
    ],
    [
      'a support the practice that needs it',
      'support:y',
      'practice:x',
      [a.practice('x'), a.support('y'), a.needs('x', 'y')],
    ],
    [
      'a support the practice it only helps',
      'support:y',
      'practice:x',
      [a.practice('x'), a.support('y'), a.needs('x', 'y', { weight: 'helpful' })],
    ],
    [
      'a support the one that requires it',
      'support:y',
      'support:x',
      [a.support('x'), a.support('y'), a.requires('x', 'y')],
    ],
    ['a fund its support', 'fund:x', 'support:y', [a.fund('x'), a.support('y'), a.pays('x', 'y')]],
    ['a role its practice', 'role:x', 'practice:y', [a.role('x'), a.practice('y'), a.does('x', 'y', { part: 'C' })]],
    ['a person their practice', 'person:x', 'practice:y', [a.person('x'), a.practice('y'), a.assigned('x', 'y')]],
    [
      'an action the support it delivers',
      'action:x',
      'support:y',
      [a.action('x'), a.support('y'), a.delivers('x', 'y')],
    ],
    [
      'an action the practice it delivers',
      'action:x',
      'practice:y',
      [a.action('x'), a.practice('y'), a.delivers('x', 'practice:y')],
    ],
    ['a practice its moment', 'practice:x', 'moment:y', [a.practice('x'), a.moment('y'), a.makes('x', 'y')]],
    ['a practice its outcome', 'practice:x', 'outcome:y', [a.practice('x'), a.outcome('y'), a.builds('x', 'y')]],
    ['a moment its outcome', 'moment:x', 'outcome:y', [a.moment('x'), a.outcome('y'), a.aimsAt('x', 'y')]],
    ['a moment its feeling', 'moment:x', 'feeling:y', [a.moment('x'), a.feeling('y', 'x')]],
    [
      'evidence the practice it backs',
      'evidence:x',
      'practice:y',
      [a.evidence('x'), a.practice('y'), a.backs('x', 'y')],
    ],
    ['a condition what it tilts', 'condition:x', 'support:y', [a.condition('x'), a.support('y'), a.tilts('x', 'y')]],
    [
      'an assumption what it stands under',
      'assumption:x',
      'moment:y',
      [a.assumption('x'), a.moment('y'), a.underlies('x', 'moment:y')],
    ],
  ]

  it.each(pairs)('%s', (_, from, to, pieces) => {
    const week = plan(...pieces)
    expect(trace(week, from)).toEqual({ enablers: [], enabled: first(to) })
    expect(trace(week, to)).toEqual({ enablers: first(from), enabled: [] })
  })

  it('a practice the feeling it shapes, beside the moment of that feeling', () => {
    const week = plan(a.practice('x'), a.moment('m'), a.feeling('y', 'm'), a.shapes('x', 'y'))
    expect(trace(week, 'practice:x')).toEqual({ enablers: [], enabled: first('feeling:y') })
  })

  it('nothing by who fills a role, who owns a support, or a practice that is not there', () => {
    const week = plan(
      a.person('x'),
      a.role('y'),
      a.support('z'),
      a.fills('x', 'y'),
      a.owns('y', 'z'),
      a.does('y', 'gone', { part: 'R' }),
      a.feeling('lost', 'gone'),
    )
    for (const id of ['person:x', 'role:y', 'support:z', 'feeling:lost', 'moment:gone', 'practice:gone'] as const) {
      expect(trace(week, id)).toEqual({ enablers: [], enabled: [] })
    }
  })
})

/** fund → space → tables → build → studio → proud, and carpentry → build */
const studio: readonly a.Piece[] = [
  a.fund('bond'),
  a.support('space'),
  a.support('tables'),
  a.practice('build'),
  a.moment('studio'),
  a.feeling('proud', 'studio'),
  a.role('carpenter'),
  a.pays('bond', 'space'),
  a.requires('tables', 'space'),
  a.needs('build', 'tables'),
  a.does('carpenter', 'build', { part: 'R' }),
  a.makes('build', 'studio'),
]

describe('[D17] a trace', () => {
  it('goes all the way both ways, by distance, then id', () => {
    expect(trace(plan(...studio), 'practice:build')).toEqual({
      enablers: [
        { id: 'role:carpenter', distance: 1 },
        { id: 'support:tables', distance: 1 },
        { id: 'support:space', distance: 2 },
        { id: 'fund:bond', distance: 3 },
      ],
      enabled: [
        { id: 'moment:studio', distance: 1 },
        { id: 'feeling:proud', distance: 2 },
      ],
    })
  })

  it('takes the shortest way where there are two', () => {
    const { enabled } = trace(plan(...studio, a.needs('build', 'space')), 'fund:bond')
    expect(enabled.find(({ id }) => id === 'practice:build')).toEqual({ id: 'practice:build', distance: 2 })
  })

  it('goes round a circle once and never comes back to its own start', () => {
    const circle = plan(
      a.support('a'),
      a.support('b'),
      a.support('c'),
      a.requires('a', 'b'),
      a.requires('b', 'c'),
      a.requires('c', 'a'),
    )
    expect(trace(circle, 'support:a')).toEqual({
      enablers: [
        { id: 'support:b', distance: 1 },
        { id: 'support:c', distance: 2 },
      ],
      enabled: [
        { id: 'support:c', distance: 1 },
        { id: 'support:b', distance: 2 },
      ],
    })
  })
})

describe('[D17] a thread', () => {
  it('names every link on the way, and none beside it', () => {
    const beside = [a.practice('other'), a.makes('other', 'studio')]
    expect(thread(plan(...studio, ...beside), 'support:tables').links).toEqual([
      'link:makes/practice:build/moment:studio',
      'link:needs/practice:build/support:tables',
      'link:pays/fund:bond/support:space',
      'link:requires/support:tables/support:space',
    ])
  })

  it('names the links of longer ways too', () => {
    const both = plan(...studio, a.needs('build', 'space'))
    expect(thread(both, 'fund:bond').links).toContain('link:needs/practice:build/support:tables')
    expect(thread(both, 'fund:bond').links).toContain('link:needs/practice:build/support:space')
  })
})
