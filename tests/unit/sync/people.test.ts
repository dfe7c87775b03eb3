import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Page, peopleBehind, readTold, type Told, tellable } from '../../../src/sync/people.ts'

const ben: Told = {
  device: 'device-of-ben',
  name: 'Ben',
  view: 'day',
  card: 'moment:lunch',
  writing: true,
  pointer: { card: 'moment:lunch', x: 0.25, y: 0.5 },
  away: false,
  watching: false,
}
const me = { device: 'mine', name: 'Ann' }
const page = (client: number, told: Partial<Told> = {}, unheard = false): Page => ({
  client,
  told: { ...ben, ...told },
  unheard,
})

describe('what somebody tells of themselves', () => {
  it('reads as it was told', () => {
    expect(readTold(JSON.parse(JSON.stringify(ben)))).toEqual(ben)
  })

  it('is doubted field by field', () => {
    const odd = {
      device: 'd',
      name: '  A\u202Enn\n  Bee\u0000 ',
      view: 7,
      card: 'nothing:x',
      writing: true,
      pointer: { card: 'moment:lunch', x: Number.NaN, y: 0 },
      away: 'yes',
      more: 'x',
    }
    expect(readTold(odd)).toEqual({
      device: 'd',
      name: 'A nn Bee',
      view: '',
      card: null,
      writing: false,
      pointer: null,
      away: false,
      watching: false,
    })
    expect(readTold({ ...ben, pointer: { card: 'moment:lunch', x: 0.5, y: 1.01 } })?.pointer).toBeNull()
    expect([readTold(null), readTold('Ben'), readTold({ ...ben, device: '' }), readTold({})]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('never reads as anything long, nor throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom(...Object.keys(ben)), maxDepth: 2 }), raw => {
        const told = readTold({ device: 'd', ...raw })
        if (told) expect(new TextEncoder().encode(JSON.stringify(told)).length).toBeLessThan(1024)
      }),
      { numRuns: 2000 },
    )
    const longest = {
      ...ben,
      name: '👩🏾‍🏫'.repeat(99),
      view: 'v'.repeat(999),
      card: `link:${'/a:b'.repeat(99)}` as const,
    }
    expect(new TextEncoder().encode(JSON.stringify(tellable(longest))).length).toBeLessThan(1024)
  })
})

describe('people', () => {
  it('are the others with what they do, in the order they came', () => {
    expect(peopleBehind([page(4), page(2, { device: 'another', name: '' })], me)).toEqual([
      {
        client: 4,
        name: 'Ben',
        hue: expect.any(Number),
        view: 'day',
        card: 'moment:lunch',
        writing: true,
        pointer: { card: 'moment:lunch', x: 0.25, y: 0.5 },
        away: false,
        watching: false,
      },
      expect.objectContaining({ client: 2, name: '' }),
    ])
  })

  it('are one for the pages of one device under one name, where they are awake', () => {
    const pages = [page(4, { away: true }), page(5), page(6, { name: 'Cem' })]
    expect(peopleBehind(pages, me).map(({ client, name, away }) => [client, name, away])).toEqual([
      [5, 'Ben', false],
      [6, 'Cem', false],
    ])
  })

  it('do not hold me in another tab', () => {
    expect(peopleBehind([page(4, me)], me)).toEqual([])
    expect(peopleBehind([page(4, { ...me, name: 'Ben' })], me)).toHaveLength(1)
  })

  it('show neither pointer nor card of who is away or was not heard of for long', () => {
    const away = { away: true, card: null, pointer: null, writing: false }
    expect(peopleBehind([page(4, {}, true)], me)).toEqual([expect.objectContaining(away)])
    expect(peopleBehind([page(4, { away: true })], me)).toEqual([expect.objectContaining(away)])
  })

  it('have a hue from 0 to 7, the same on every screen, and not all the same', () => {
    const hues = Array.from(
      { length: 40 },
      (_, index) => peopleBehind([page(1, { device: `device-${index}` })], me)[0]?.hue,
    )
    expect(new Set(hues)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]))
  })
})
