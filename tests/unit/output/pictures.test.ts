import { describe, expect, it } from 'vitest'
import type { Plan } from '../../../src/domain/plan.ts'
import { readPlan, writePlan } from '../../../src/domain/planFile.ts'
import { dayPicture } from '../../../src/output/dayPicture.ts'
import { textWidth, type Weight } from '../../../src/output/glyphs.ts'
import { mapPicture } from '../../../src/output/mapPicture.ts'
import { pngSize } from '../../../src/output/pngSize.ts'
import { wayPath, waysPast } from '../../../src/output/ribbon.ts'
import type { PictureOptions } from '../../../src/output/sheet.ts'
import { thumbnail } from '../../../src/output/thumbnail.ts'
import { en } from '../../../src/words/en.ts'
import { es } from '../../../src/words/es.ts'
import { formatIn } from '../../../src/words/format.ts'
import { sayIn } from '../../../src/words/say.ts'
import { examplePlan, linkOf, planOf } from '../../support/plans.ts'
import { nodesOf, parseSvg, type SvgNode, textOf } from '../../support/svgTree.ts'

const english: PictureOptions = { say: sayIn<typeof en>(en, 'en'), format: formatIn('en'), dir: 'ltr', theme: 'light' }
const spanish: PictureOptions = { ...english, say: sayIn<typeof en>(es, 'es'), format: formatIn('es') }

type Draw = (plan: Plan, options?: Partial<PictureOptions>) => string
const drawings: readonly (readonly [name: string, draw: Draw])[] = [
  ['the day as a story', (plan, options) => dayPicture(plan, { ...english, ...options, scale: 'story' })],
  ['the day by the clock', (plan, options) => dayPicture(plan, { ...english, ...options, scale: 'clock' })],
  ['the map', (plan, options) => mapPicture(plan, { ...english, ...options })],
  ['one thread of the map', (plan, options) => mapPicture(plan, { ...english, ...options, focus: 'moment:m4' })],
  ['the small picture', (plan, options) => thumbnail(plan, options)],
]

/** The plan with something else in place of every word a person may have written. */
function rewritten(plan: Plan, change: (words: string) => string): Plan {
  const fixed = new Set([
    'id',
    'day',
    'moment',
    'learner',
    'kind',
    'when',
    'part',
    'start',
    'end',
    'status',
    'type',
    'order',
    'field',
  ])
  const walk = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string')
      return fixed.has(name) || /^[a-z]+:/.test(value) || value.length < 3 ? value : change(value)
    if (Array.isArray(value)) return value.map(item => walk(item, name))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, key)]))
  }
  const { format, version, links, plan: facts, ...tables } = writePlan(plan)
  const reading = readPlan({ format, version, links, plan: walk(facts), ...(walk(tables) as object) }) // an object stays one
  if ('refused' in reading) throw new Error(reading.refused)
  return reading.plan
}

/** Cards: a group whose first child is the rectangle of its paper. */
function cardsOf(svg: SvgNode): { rect: Record<'x' | 'y' | 'width' | 'height', number>; node: SvgNode }[] {
  return nodesOf(svg).flatMap(node => {
    const [first] = node.children
    if (node.name !== 'g' || typeof first !== 'object' || first.name !== 'rect') return []
    const number = (name: string) => Number(first.attributes[name])
    return [{ rect: { x: number('x'), y: number('y'), width: number('width'), height: number('height') }, node }]
  })
}

interface Line {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly baseline: number
  readonly size: number
}

/** Lines of text with the room they take, by the tables of widths. */
function linesOf(node: SvgNode, dir: 'ltr' | 'rtl'): Line[] {
  return nodesOf(node).flatMap(text => {
    if (text.name !== 'text') return []
    const size = Number(text.attributes['font-size'])
    const weight = Number(text.attributes['font-weight']) as Weight // the two weights pictures use
    const face = text.attributes['font-family'] === undefined ? 'own' : 'system'
    const base = text.attributes.direction ?? dir
    const isFromLeft = (base === 'ltr') === (text.attributes['text-anchor'] !== 'end')
    return text.children.flatMap(line => {
      if (typeof line === 'string' || line.name !== 'tspan') return []
      const x = Number(line.attributes.x)
      const width = textWidth(textOf(line), size, weight, face)
      const from = isFromLeft ? x : x - width
      return [{ text: textOf(line), from, to: from + width, baseline: Number(line.attributes.y), size }]
    })
  })
}

function standingOut(svg: SvgNode, dir: 'ltr' | 'rtl'): string[] {
  const sheet = { width: Number(svg.attributes.width), height: Number(svg.attributes.height) }
  const offSheet = linesOf(svg, dir).filter(
    line =>
      line.from < 0 ||
      line.to > sheet.width ||
      line.baseline - line.size < 0 ||
      line.baseline + line.size / 4 > sheet.height,
  )
  const offCard = cardsOf(svg).flatMap(({ rect, node }) =>
    linesOf(node, dir).filter(
      line =>
        line.from < rect.x + 6 ||
        line.to > rect.x + rect.width - 6 ||
        line.baseline - line.size < rect.y ||
        line.baseline + line.size / 4 > rect.y + rect.height,
    ),
  )
  return [...offSheet, ...offCard].map(line => line.text)
}

function touching(svg: SvgNode): number {
  const cards = cardsOf(svg).map(card => card.rect)
  return cards.filter((a, at) =>
    cards.some(
      (b, other) =>
        other > at && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
    ),
  ).length
}

/** 400 cards, among them one whose title is a single word of 300 letters. */
function hugePlan(): Plan {
  const many = <T>(count: number, make: (at: number) => T) => Array.from({ length: count }, (_, at) => make(at))
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  return planOf({
    days: [{ id: 'day:d', title: 'A day of sixty moments', kind: 'aim', order: 'a0' }],
    learners: many(9, at => ({ id: `learner:l${at}`, name: `Learner ${at}`, order: 'a0' })),
    moments: many(60, at => ({
      id: `moment:m${at}`,
      day: 'day:d',
      title: at === 3 ? 'W'.repeat(300) : `Moment ${at} 教室`,
      does: 'Everybody does the same thing together. '.repeat(at % 5),
      ...(at % 3 > 0 && { start: clock(420 + at * 9), end: clock(425 + at * 9) }),
      order: 'a0',
    })),
    curve: many(540, at => ({
      id: `curve:m${at % 60}.l${Math.floor(at / 60)}.aim`,
      moment: `moment:m${at % 60}`,
      learner: `learner:l${Math.floor(at / 60)}`,
      when: 'aim',
      valence: ((at * 7) % 5) - 2,
    })),
    practices: many(160, at => ({
      id: `practice:p${at}`,
      title: `Practice ${at}`,
      visibility: at % 7 === 0 ? 'backstage' : 'frontstage',
      order: 'a0',
    })),
    roles: many(40, at => ({ id: `role:r${at}`, title: `Role ${at}`, order: 'a0' })),
    supports: many(140, at => ({ id: `support:s${at}`, title: `Support ${at}`, order: 'a0' })),
    links: [
      ...many(160, at => linkOf('makes', `practice:p${at}`, `moment:m${(at * 13) % 60}`)),
      ...many(160, at => linkOf('does', `role:r${(at * 11) % 40}`, `practice:p${at}`)),
      ...many(160, at => linkOf('needs', `practice:p${at}`, `support:s${(at * 17) % 140}`)),
    ],
  })
}

const worlds: readonly (readonly [string, () => Plan])[] = [
  ['the example', examplePlan],
  ['an empty plan', () => planOf({})],
  ['a plan of 400 cards', hugePlan],
  [
    'the example in Chinese',
    () => rewritten(examplePlan(), words => '每一位學生都被人認識，'.repeat(40).slice(0, words.length)),
  ],
  [
    'the example in Arabic',
    () =>
      rewritten(examplePlan(), words => 'كل طالب في الصف السابع معروف باسمه، '.repeat(9).slice(0, words.length).trim()),
  ],
  [
    'the example in markup',
    () =>
      rewritten(
        examplePlan(),
        () => `<script>alert("1")</script> & 'so on' <img src=x onerror=alert(1)> ]]> \u0007 --> end`,
      ),
  ],
]

const allowed = new Set(
  'svg g text tspan path rect line circle defs clipPath title desc metadata style image'.split(' '),
)

describe.each(drawings)('%s', (_, draw) => {
  it.each(worlds)(
    'of %s keeps every word inside its card, cards apart, and is shapes and text alone',
    (_world, plan) => {
      for (const dir of ['ltr', 'rtl'] as const) {
        const text = draw(plan(), { dir })
        const svg = parseSvg(text)
        const nodes = nodesOf(svg)
        const attributes = new Set(nodes.flatMap(node => Object.keys(node.attributes)))
        expect(standingOut(svg, dir)).toEqual([])
        expect(touching(svg)).toBe(0)
        expect(nodes.map(node => node.name).filter(name => !allowed.has(name))).toEqual([])
        expect([...attributes].filter(name => /^on|href$|^style$/.test(name))).toEqual([])
        expect([...text].filter(letter => letter < ' ' && letter !== '\n')).toEqual([])
      }
    },
  )

  it('is the same whatever the order of records', () => {
    const plan = examplePlan()
    const turned = Object.fromEntries(
      Object.entries(plan).map(([name, table]) => [name, table instanceof Map ? new Map([...table].reverse()) : table]),
    ) as unknown as Plan // the same tables, turned over
    expect(draw(turned)).toBe(draw(plan))
  })
})

describe('what pictures say', () => {
  const words = (svg: string) => textOf(parseSvg(svg)).replace(/\s+/g, ' ')

  it('tells dream, plan, school, day and every moment in the day', () => {
    const plan = examplePlan()
    const said = words(dayPicture(plan, { ...english, scale: 'story' }))
    const ideal = [...plan.moments.values()].filter(moment => moment.day === 'day:ideal')
    const expected = [
      plan.plan.dream,
      plan.plan.title,
      plan.plan.school.name,
      'Our ideal day',
      ...ideal.flatMap(moment => [moment.title, moment.does, moment.learns]),
    ]
    expect(expected.filter(text => !said.replace(/- /g, '-').includes(text.replace(/- /g, '-')))).toEqual([])
    expect(said).toContain('Diego: not ashamed')
  })

  it('writes times and words as the language does', () => {
    const plan = examplePlan()
    expect(words(dayPicture(plan, { ...english, scale: 'story' }))).toContain('2:10 · 30 min')
    const said = words(dayPicture(plan, { ...spanish, scale: 'story', learner: 'learner:amara' }))
    expect(said).toContain('14:10 · 30 min')
    expect(said).toContain('Our ideal day, con Amara')
  })

  it('turns around for languages read from the right, with nothing else changed', () => {
    const plan = examplePlan()
    const [left, right] = (['ltr', 'rtl'] as const).map(dir => parseSvg(mapPicture(plan, { ...english, dir })))
    if (!left || !right) throw new Error('two pictures were drawn')
    const width = Number(left.attributes.width)
    expect(cardsOf(right).map(({ rect }) => ({ ...rect, x: width - rect.x - rect.width }))).toEqual(
      cardsOf(left).map(({ rect }) => rect),
    )
    expect(textOf(right)).toBe(textOf(left))
  })

  it('puts a bar by the clock where a moment is, as long as it lasts', () => {
    const plan = planOf({
      days: [{ id: 'day:d', title: 'Ideal', kind: 'aim', order: 'a0' }],
      moments: [
        { id: 'moment:a', day: 'day:d', title: 'Long', start: '08:00', end: '09:30', order: 'a0' },
        { id: 'moment:b', day: 'day:d', title: 'Short', start: '09:50', end: '10:00', order: 'a0' },
      ],
    })
    const svg = parseSvg(dayPicture(plan, { ...english, scale: 'clock' }))
    const bars = nodesOf(svg).filter(node => node.name === 'rect' && node.attributes.height === '6')
    const [start = 0] = cardsOf(svg).map(({ rect }) => rect.x - 1.5)
    // two hours over 1680: 14 a minute; a hair's breadth (1) is left free at both ends
    expect(bars.map(({ attributes }) => [Number(attributes.x) - start, Number(attributes.width)])).toEqual([
      [1, 90 * 14 - 2],
      [110 * 14 + 1, 10 * 14 - 2],
    ])
  })

  it('says on the map what is missing', () => {
    const plan = planOf({
      days: [{ id: 'day:d', title: 'Ideal', kind: 'aim', order: 'a0' }],
      moments: [
        { id: 'moment:a', day: 'day:d', title: 'Arrive', order: 'a0' },
        { id: 'moment:b', day: 'day:d', title: 'Leave', order: 'a1' },
      ],
      practices: [{ id: 'practice:p', title: 'Greet', order: 'a0' }],
      supports: [{ id: 'support:s', title: 'A door', order: 'a0' }],
      links: [linkOf('makes', 'practice:p', 'moment:a'), linkOf('needs', 'practice:p', 'support:s')],
    })
    const said = words(mapPicture(plan, english))
    expect(
      [
        '1 moment has no practice yet',
        '1 practice has nobody to do it yet',
        '1 support has nobody to see to it yet',
      ].filter(text => !said.includes(text)),
    ).toEqual([])
    expect(said.match(/No practice yet/g)).toHaveLength(1)
  })

  it('lights one thread and leaves other cards out, but for the day', () => {
    const svg = parseSvg(mapPicture(examplePlan(), { ...english, focus: 'support:u1' }))
    const faint = cardsOf(svg).filter(({ node }) => node.attributes.opacity !== undefined)
    expect(words(mapPicture(examplePlan(), { ...english, focus: 'support:u1' }))).toContain(
      'The thread of No-penalty arrival window to 8:30',
    )
    expect(faint.length).toBeGreaterThan(0)
    expect(new Set(faint.map(({ rect }) => rect.x)).size).toBe(1)
  })

  it('asks nothing of an empty plan', () => {
    const empty = planOf({})
    expect(words(dayPicture(empty, { ...english, scale: 'clock' }))).toContain('This day has no moments yet.')
    expect(words(mapPicture(empty, english))).toContain('0 moments')
  })

  it('carries the typeface when it is given one, and nothing that is not base64', () => {
    const svg = dayPicture(planOf({}), { ...english, scale: 'story', fonts: ['d09GMg==', '"</style><script>'] })
    const [style] = nodesOf(parseSvg(svg)).filter(node => node.name === 'style')
    expect(style && textOf(style)).toBe(
      "@font-face{font-family:Carried0;font-weight:200 800;src:url(data:font/woff2;base64,d09GMg==) format('woff2')}" +
        "@font-face{font-family:Carried1;font-weight:200 800;src:url(data:font/woff2;base64,/stylescript) format('woff2')}",
    )
  })
})

describe('the ribbon', () => {
  const day = { id: 'day:d', title: 'Ideal', kind: 'aim', order: 'a0' }
  const at = (name: string, extra = {}) => ({ id: `moment:${name}`, day: 'day:d', title: name, order: 'a0', ...extra })
  const mark = (name: string, valence: number) => ({
    id: `curve:${name}.x.aim`,
    moment: `moment:${name}`,
    learner: 'learner:x',
    when: 'aim',
    valence,
  })
  const pathOf = (moments: ReturnType<typeof at>[], marks: ReturnType<typeof mark>[]) => {
    const plan = planOf({
      days: [day],
      learners: [
        { id: 'learner:x', name: 'X', order: 'a0' },
        { id: 'learner:y', name: 'Y', order: 'a1' },
      ],
      moments,
      curve: marks,
    })
    const stops = [...plan.moments.values()].map((moment, index) => ({ moment, x: index * 10, width: 10 }))
    const [way] = waysPast(plan, stops)
    if (!way) throw new Error('there is a learner')
    return wayPath(way, 'aim', { from: 0, to: 100, top: 0, height: 80 })
  }

  it('runs level through the same feelings, higher for better ones', () => {
    // height 80 for −2…2: +1 is a quarter down, 20
    expect(pathOf([at('a'), at('b')], [mark('a', 1), mark('b', 1)])).toBe('M0,20L10,20')
  })

  it('breaks where nobody marked a moment', () => {
    const moments = [at('a'), at('b'), at('c'), at('d'), at('e')]
    expect(pathOf(moments, [mark('a', 1), mark('b', 1), mark('d', 0), mark('e', 0)])).toBe('M0,20L10,20M30,40L40,40')
  })

  it('runs past moments the learner is not in, and past variants of a marked one', () => {
    const moments = [at('a'), at('b', { learners: ['learner:y'] }), at('c', { variantOf: 'moment:a' }), at('d')]
    expect(pathOf(moments, [mark('a', 2), mark('d', 2)])).toBe('M0,0L30,0')
  })
})

describe('the small picture', () => {
  it('stays under 8 kB and without words', () => {
    const plan = { ...hugePlan(), plan: { ...hugePlan().plan, title: '👩🏽‍🏫"<'.repeat(33) } }
    for (const each of [plan, examplePlan(), planOf({})]) {
      const svg = thumbnail(each)
      expect(new TextEncoder().encode(svg).length).toBeLessThan(8000)
      expect(nodesOf(parseSvg(svg)).filter(node => node.name === 'text')).toEqual([])
    }
  })
})

describe('the size of a PNG', () => {
  it('is twice the picture, less where a canvas cannot hold it', () => {
    expect(pngSize(1000, 500)).toEqual({ width: 2000, height: 1000 })
    // 16.7 million pixels over 4000 × 4000: a scale of 1.0216
    expect(pngSize(4000, 4000)).toEqual({ width: 4086, height: 4086 })
    expect(pngSize(100_000, 10)).toEqual({ width: 16_384, height: 1 })
    expect(pngSize(Number.NaN, -5)).toEqual({ width: 2, height: 2 })
  })
})
