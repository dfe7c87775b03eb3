import { describe, expect, it } from 'vitest'
import { todayFeelings } from '../../../src/derive/todayFeelings.ts'
import { dayPicture } from '../../../src/output/dayPicture.ts'
import { sidesOf, wayPath, waysPast } from '../../../src/output/ribbon.ts'
import type { PictureOptions } from '../../../src/output/sheet.ts'
import { en } from '../../../src/words/en.ts'
import { formatIn } from '../../../src/words/format.ts'
import { sayIn } from '../../../src/words/say.ts'
import { planOf } from '../../support/plans.ts'
import { nodesOf, parseSvg, textOf } from '../../support/svgTree.ts'

const english: PictureOptions = { say: sayIn<typeof en>(en, 'en'), format: formatIn('en'), dir: 'ltr', theme: 'light' }

describe('the ribbon of several', () => {
  const world = (
    curve: readonly [learner: string, when: 'aim' | 'today', levels: readonly number[]][],
    faces: readonly number[] = [],
  ) =>
    planOf({
      days: [{ id: 'day:d', title: 'Ideal', kind: 'aim', order: 'a0' }],
      learners: ['x', 'y', 'z'].map((name, at) => ({ id: `learner:${name}`, name, order: `a${at}` })),
      moments: ['a', 'b', 'c'].map((name, at) => ({
        id: `moment:${name}`,
        day: 'day:d',
        title: name,
        order: `a${at}`,
      })),
      curve: curve.flatMap(([learner, when, levels]) =>
        levels.map((valence, at) => {
          const name = ['a', 'b', 'c'][at]
          return {
            id: `curve:${name}.${learner}.${when}`,
            moment: `moment:${name}`,
            learner: `learner:${learner}`,
            when,
            valence,
          }
        }),
      ),
      faces: faces.map((valence, at) => ({ id: `face:f${at}`, moment: 'moment:b', valence })),
    })
  const shape = { from: 0, to: 100, top: 0, height: 84 } // 21 from level to level, 7 to leave it by
  const pathsOf = (plan: ReturnType<typeof world>, chosen?: 'learner:x' | 'learner:y') => {
    const stops = [...plan.moments.values()].map((moment, index) => ({ moment, x: index * 10, width: 10 }))
    const ways = waysPast(plan, stops)
    const sides = sidesOf(ways, shape, chosen)
    return ways.map(way => wayPath(way, 'aim', shape, sides(way)))
  }

  it('lays those who feel the same side by side there, and nobody else off their level', () => {
    const [x, y] = pathsOf(
      world([
        ['x', 'aim', [2, 2]],
        ['y', 'aim', [2, 1]],
      ]),
    )
    expect([x, y]).toEqual(['M0,-3.5L10,0', 'M0,3.5L10,21'])
  })

  it('keeps the one who is chosen on their level', () => {
    const plan = world([
      ['x', 'aim', [2, 2]],
      ['y', 'aim', [2, 2]],
    ])
    expect(pathsOf(plan, 'learner:x')).toEqual(['M0,0L10,0', 'M0,7L10,7', ''])
  })

  it('says how far the dream lifts the one who is chosen, where that is most', () => {
    const plan = world([
      ['x', 'today', [0, -1]],
      ['x', 'aim', [1, 1]],
      ['y', 'today', [-2]],
      ['y', 'aim', [2]],
    ])
    const texts = (learner?: 'learner:x') =>
      nodesOf(parseSvg(dayPicture(plan, { ...english, scale: 'story', ...(learner && { learner }) })))
        .filter(node => node.name === 'text')
        .map(textOf)
    expect(texts('learner:x')).toContain('+2 from today')
    expect(texts().filter(text => text.includes('from today'))).toEqual([])
  })

  it('has a dot for each face of a group, an arrow at their middle, and says what they are', () => {
    const drawn = (plan: ReturnType<typeof world>) => {
      const nodes = nodesOf(parseSvg(dayPicture(plan, { ...english, scale: 'story' })))
      return {
        dots: nodes.filter(node => node.name === 'circle' && Number(node.attributes.r) < 3).length,
        says: nodes
          .filter(node => node.name === 'text')
          .map(textOf)
          .includes('the middle of them'),
      }
    }
    const lines: Parameters<typeof world>[0] = [['x', 'aim', [1, 1, 1]]]
    expect(drawn(world(lines))).toEqual({ dots: 0, says: false })
    expect(drawn(world(lines, [-2, 1, 1, 2]))).toEqual({ dots: 4 + 2, says: true }) // two of them in the legend
  })
  it('draws today from the day that tells it, between the moments of the ideal day, and says no lift', () => {
    const at = (name: string, day: string, start: string, end: string) => ({
      id: `moment:${name}`,
      day: `day:${day}`,
      title: name,
      start,
      end,
      order: 'a0',
    })
    const point = (name: string, when: 'aim' | 'today', valence: number) => ({
      id: `curve:${name}.x.${when}`,
      moment: `moment:${name}`,
      learner: 'learner:x',
      when,
      valence,
    })
    const plan = planOf({
      days: [
        { id: 'day:d', title: 'Ideal', kind: 'aim', order: 'a0' },
        { id: 'day:now', title: 'Today', kind: 'today', order: 'a1' },
      ],
      learners: [{ id: 'learner:x', name: 'X', order: 'a0' }],
      moments: [
        at('a', 'd', '08:00', '09:00'),
        at('b', 'd', '09:00', '10:00'),
        at('old', 'now', '08:30', '09:30'),
        at('later', 'now', '09:30', '10:00'),
      ],
      // what was once said of today on the ideal day is not drawn beside it
      curve: [
        point('a', 'aim', 2),
        point('b', 'aim', 2),
        point('a', 'today', 1),
        point('old', 'today', -2),
        point('later', 'today', 0),
      ],
    })
    const days = ['a', 'b'].map(name => plan.moments.get(`moment:${name}`)).filter(moment => moment !== undefined)
    const stops = days.map((moment, index) => ({ moment, x: 50 + index * 100, width: 80 }))
    const [way] = waysPast(plan, stops, todayFeelings(plan, 'day:d'))
    if (!way) throw new Error('there is a learner')
    // the middle of the old moment is 9:00, the end of a: 90; that of the later one 9:45, three quarters of b: 110 + 60
    expect(wayPath(way, 'today', shape)).toBe('M90,84L170,42')
    const said = nodesOf(parseSvg(dayPicture(plan, { ...english, scale: 'story', learner: 'learner:x' }))).map(textOf)
    expect(said.filter(text => text.includes('from today'))).toEqual([])
    expect(said).toContain('today')
  })
})
