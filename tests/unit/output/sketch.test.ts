import { describe, expect, it } from 'vitest'
import type { Moment, Plan } from '../../../src/domain/plan.ts'
import { readPlanFile, writePlanFile } from '../../../src/domain/planFile.ts'
import { dayPicture } from '../../../src/output/dayPicture.ts'
import type { PictureOptions } from '../../../src/output/sheet.ts'
import { drawnImage } from '../../../src/output/sketch.ts'
import { en } from '../../../src/words/en.ts'
import { formatIn } from '../../../src/words/format.ts'
import { sayIn } from '../../../src/words/say.ts'
import { planOf } from '../../support/plans.ts'
import { nodesOf, parseSvg, type SvgNode, textOf } from '../../support/svgTree.ts'

const options: PictureOptions = { say: sayIn<typeof en>(en, 'en'), format: formatIn('en'), dir: 'ltr', theme: 'light' }
const src = 'data:image/webp;base64,UklGRg=='
const strokes = ['i1-goBge', 'p3-CECE']

function dayOf(...moments: Partial<Moment>[]): Plan {
  return planOf({
    days: [{ id: 'day:aim', title: 'Our day' }],
    moments: moments.map((moment, at) => ({
      id: `moment:m${at}` as const,
      day: 'day:aim' as const,
      title: `Moment ${at}`,
      start: `0${7 + at}:00`,
      end: `0${7 + at}:45`,
      order: `a${at}`,
      ...moment,
    })),
  })
}

function drawn(plan: Plan, change: Partial<PictureOptions & { scale: 'story' | 'clock' }> = {}): SvgNode {
  return parseSvg(dayPicture(plan, { ...options, scale: 'story', ...change }))
}

/** The card of each moment, with the box of its paper. */
function cards(svg: SvgNode) {
  return nodesOf(svg).flatMap(node => {
    const [paper] = node.children
    if (node.name !== 'g' || typeof paper !== 'object' || paper.name !== 'rect') return []
    const at = (name: string) => Number(paper.attributes[name])
    return [{ node, left: at('x'), right: at('x') + at('width'), top: at('y'), bottom: at('y') + at('height') }]
  })
}

const named = (svg: SvgNode, name: string) => nodesOf(svg).filter(node => node.name === name)

describe.each(['story', 'clock'] as const)('the day as a %s', scale => {
  it('draws a sketch as paths in their inks, named by its words, inside its card', () => {
    const svg = drawn(dayOf({ sketch: { strokes, alt: 'A <round> table' } }), { scale })
    const [card] = cards(svg)
    const sketch = card && nodesOf(card.node).find(node => node.attributes.transform?.startsWith('translate'))
    expect(sketch && textOf(sketch).trim()).toBe('A <round> table')
    const [, x = '', y = '', scaled = ''] = /translate\((\S+) (\S+)\) scale\((\S+)\)/.exec(
      sketch?.attributes.transform ?? '',
    ) ?? ['']
    expect(sketch && named(sketch, 'path')).toHaveLength(2)
    expect(new Set(sketch && named(sketch, 'path').map(({ attributes: { fill } }) => fill)).size).toBe(2)
    if (!card) throw new Error('no card')
    expect(Number(x)).toBeGreaterThan(card.left)
    expect(Number(x) + 640 * Number(scaled)).toBeLessThanOrEqual(card.right)
    expect(Number(y)).toBeGreaterThan(card.top)
    expect(Number(y) + 480 * Number(scaled)).toBeLessThanOrEqual(card.bottom)
  })

  it('carries a photo along as it is, at the inline end of its card', () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const svg = drawn(dayOf({ picture: { src, alt: 'The garden' } }), { scale, dir })
      const [card] = cards(svg)
      const [image] = named(svg, 'image')
      const { x, width, href, preserveAspectRatio } = image?.attributes ?? {}
      expect([href, image && textOf(image)]).toEqual([src, 'The garden'])
      expect(preserveAspectRatio).toBe(dir === 'ltr' ? 'xMaxYMid meet' : 'xMinYMid meet')
      const gap = dir === 'ltr' ? (card?.right ?? 0) - Number(x) - Number(width) : Number(x) - (card?.left ?? 0)
      expect(gap).toBeCloseTo(11.5) // the padding of 12, from the middle of the hairline
    }
  })

  it('leaves cards without one as they were', () => {
    const plain = dayOf({}, { does: 'Eat together' })
    const words = dayOf({ sketch: { strokes: [], alt: 'Only in words' } }, { does: 'Eat together' })
    expect(drawn(words, { scale })).toEqual(drawn(plain, { scale }))
  })
})

it('never draws a photo from elsewhere, or one that could hold a script', () => {
  for (const other of [
    'https://example.org/a.png',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:text/html;base64,PHA+',
    'data:image/png;base64,AA"onload="x',
    'javascript:alert(1)',
  ]) {
    expect(drawnImage({ picture: { src: other, alt: '' } })).toBeUndefined()
    const { id, title } = { id: 'moment:m0', title: 'Lunch' }
    const plan = { id: 'plan:test', title: 'Test plan' }
    const file = {
      format: 'backmap-plan',
      version: 1,
      plan,
      moments: [{ id, title, picture: { src: other, alt: '' } }],
    }
    const reading = readPlanFile(JSON.stringify(file))
    if ('refused' in reading) throw new Error(reading.refused)
    expect(reading.plan.moments.get('moment:m0')?.picture).toBeUndefined()
    expect(reading.problems.map(({ code }) => code)).toContain('bad-field')
  }
})

it('comes back from the plan file as it went in, byte for byte', () => {
  const plan = dayOf(
    { sketch: { strokes, alt: 'A round table' } },
    { picture: { src: `data:image/jpeg;base64,${'A'.repeat(24_553)}`, alt: 'The garden' } },
    { sketch: { strokes: [], alt: 'Only in words' } },
  )
  const text = writePlanFile(plan)
  const reading = readPlanFile(text)
  if ('refused' in reading) throw new Error(reading.refused)
  expect(reading.plan.moments).toEqual(plan.moments)
  expect(writePlanFile(reading.plan)).toBe(text)
})
