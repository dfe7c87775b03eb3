import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RestorePoint } from '../../../src/sync/restorePoint.ts'
import { forgetPoints, openRestorePoints } from '../../../src/sync/restorePoints.ts'
import { pointsToDrop } from '../../../src/sync/thinning.ts'
import { faultyStorage } from '../../support/faultyStorage.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** A point that says something nobody else says, unless told otherwise. */
function point(id: string, at: number, extra: Partial<RestorePoint> = {}): RestorePoint {
  return {
    id,
    plan: 'plan:one',
    at,
    why: 'work',
    counts: { cards: 3, moments: 2 },
    bytes: 4,
    content: id,
    ...extra,
  }
}

const state = (...letters: number[]) => new Uint8Array(letters)

function device() {
  const storage = faultyStorage(new IDBFactory())
  const openPage = () => openRestorePoints({ indexedDB: storage.factory, timeoutMs: 200 })
  return { ...storage, openPage, page: openPage(), options: { indexedDB: storage.factory, timeoutMs: 200 } }
}

const idsOf = ({ points }: { points: readonly RestorePoint[] }) => points.map(({ id }) => id)

describe('what is kept on a device', () => {
  it('is there on another day, with what it says, the latest first', async () => {
    const { page, openPage } = device()
    const first = point('a', hour)
    const second = point('b', 2 * hour, { why: 'named', title: 'Before the board', by: 'Ana' })
    await page.put(first, state(1, 2))
    await page.put(second, state(3))
    const tomorrow = openPage()
    expect(await tomorrow.list('plan:one')).toEqual({ points: [second, first] })
    expect(await tomorrow.list('plan:two')).toEqual({ points: [] })
    expect(await tomorrow.read('a')).toEqual(state(1, 2))
    expect(await tomorrow.read('c')).toBeUndefined()
  })

  it('is kept once when two tabs keep the same moment of work', async () => {
    const { page, openPage } = device()
    const other = openPage()
    const [one, two] = await Promise.all([
      page.put(point('a', hour), state(1)),
      other.put(point('b', hour + minute, { content: 'nearly the same' }), state(2)),
    ])
    expect(one).toEqual(two)
    expect(idsOf(await page.list('plan:one'))).toEqual([one.id])
    await other.put(point('c', hour + 10 * minute), state(3))
    expect(idsOf(await page.list('plan:one'))).toEqual(['c', one.id])
  })

  it('is kept before something large however short the time, but not twice when it says the same', async () => {
    const { page } = device()
    await page.put(point('a', hour), state(1))
    await page.put(point('b', hour + 1, { why: 'restore' }), state(2))
    const again = await page.put(point('c', hour + 2, { why: 'delete', content: 'b' }), state(2))
    expect(again.id).toBe('b')
    expect(idsOf(await page.list('plan:one'))).toEqual(['b', 'a'])
  })

  it('takes a name that is given to what is kept already', async () => {
    const { page } = device()
    await page.put(point('a', hour), state(1))
    await page.put(point('b', hour + 1, { why: 'named', title: 'Good', content: 'a' }), state(1))
    await page.put(point('c', hour + 2, { why: 'named', title: 'Also', content: 'a' }), state(1))
    expect(idsOf(await page.list('plan:one'))).toEqual(['c', 'b'])
  })

  it('goes with its plan, and with no other', async () => {
    const { page, options } = device()
    await page.put(point('a', hour), state(1))
    await page.put(point('b', hour, { plan: 'plan:two' }), state(2))
    expect(await forgetPoints('plan:one', options)).toBe(true)
    expect([idsOf(await page.list('plan:one')), idsOf(await page.list('plan:two'))]).toEqual([[], ['b']])
    expect([await page.read('a'), await page.read('b')]).toEqual([undefined, state(2)])
  })

  it('leaves out what is none of ours', async () => {
    const { page, factory } = device()
    await page.put(point('a', hour), state(1))
    const request = factory.open('backmap-history')
    await new Promise(resolve => {
      request.onsuccess = resolve
    })
    const store = request.result.transaction('points', 'readwrite').objectStore('points')
    store.put({ plan: 'plan:one', at: 'noon' }, 'strange')
    await new Promise(resolve => {
      store.put({ plan: 'plan:one', id: 'x', at: 1, why: 'unheard of' }, 'stranger').onsuccess = resolve
    })
    request.result.close()
    expect(idsOf(await page.list('plan:one'))).toEqual(['a'])
  })
})

describe('a device that does not keep', () => {
  it.each([
    ['quota', 'full'],
    ['quota at once', 'full'],
    ['abort', 'broken'],
    ['unheard', 'blocked'],
  ] as const)('says so and holds the point in the page: %s', async (fault, why) => {
    const { page, faults } = device()
    await page.put(point('a', hour), state(1))
    faults.write = fault
    await page.put(point('b', 2 * hour), state(2))
    const list = await page.list('plan:one')
    expect([list.why, idsOf(list)[0], await page.read('b')]).toEqual([why, 'b', state(2)])
    faults.write = undefined
    await page.put(point('c', 3 * hour), state(3))
    expect((await page.list('plan:one')).why).toBeUndefined()
  })

  it.each([
    ['never', 'blocked'],
    ['blocked', 'blocked'],
    ['error', 'broken'],
  ] as const)('says so when it cannot be opened: %s', async (fault, why) => {
    const { page, faults, options } = device()
    faults.open = fault
    await page.put(point('a', hour), state(1))
    expect(await page.list('plan:one')).toEqual({ points: [point('a', hour)], why })
    expect(await page.read('a')).toEqual(state(1))
    expect(await page.read('elsewhere')).toBeUndefined()
    expect(await forgetPoints('plan:one', options)).toBe(false)
  })

  it('holds ten at most in a page without storage', async () => {
    const page = openRestorePoints({ indexedDB: null })
    for (let at = 0; at < 12; at += 1) await page.put(point(`p${at}`, at * hour), state(at))
    const list = await page.list('plan:one')
    expect([list.why, list.points.length, idsOf(list)[0]]).toEqual(['no-storage', 10, 'p11'])
  })

  it('gives up the older half when there is no room, and keeps the new one', async () => {
    const { page, faults } = device()
    for (let at = 0; at < 6; at += 1) await page.put(point(`p${at}`, at * hour), state(at))
    faults.write = 'quota'
    const putting = page.put(point('new', 7 * hour), state(7))
    await putting
    faults.write = undefined
    expect(idsOf(await page.list('plan:one'))).toEqual(['new', 'p5', 'p4', 'p3'])
  })
})

describe('thinning', () => {
  const now = 100 * day

  it('keeps all of the last day, the last of an hour for a week, and the last of a day before that', () => {
    const points = [
      point('now', now - minute),
      point('today', now - 2 * minute),
      point('hour-late', now - 2 * day + 50 * minute),
      point('hour-early', now - 2 * day + 10 * minute),
      point('next-hour', now - 2 * day + 70 * minute),
      point('day-late', now - 20 * day + 20 * hour),
      point('day-early', now - 20 * day + 2 * hour),
      point('day-named', now - 20 * day + hour, { title: 'Named', why: 'named' }),
    ]
    expect(pointsToDrop(points, now).map(({ id }) => id)).toEqual(['hour-early', 'day-early'])
  })

  it('gives up the oldest beyond sixty points or twenty megabytes, but never a name and never the latest', () => {
    const many = Array.from({ length: 70 }, (_, at) => point(`p${at}`, now - at * minute))
    expect(pointsToDrop(many, now).map(({ id }) => id)).toEqual(many.slice(60).map(({ id }) => id))
    const large = many.slice(0, 5).map(each => ({ ...each, bytes: 9 * 1024 * 1024 }))
    expect(pointsToDrop(large, now).map(({ id }) => id)).toEqual(['p2', 'p3', 'p4'])
    const named = large.map(each => ({ ...each, title: 'x' }))
    expect(pointsToDrop([...named, point('a', now)], now)).toEqual([])
  })

  it('gives up nothing more when it is asked again, whatever there is', () => {
    const anyPoint = fc.record({
      ago: fc.integer({ min: 0, max: 40 * 24 * 60 }),
      bytes: fc.constantFrom(10, 1024 * 1024),
      named: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(anyPoint, { maxLength: 120 }), drawn => {
        const points = drawn.map(({ ago, bytes, named }, at) =>
          point(`p${at}`, now - ago * minute, { bytes, ...(named && { title: 'x' }) }),
        )
        const dropped = new Set(pointsToDrop(points, now))
        const kept = points.filter(each => !dropped.has(each))
        expect(pointsToDrop(kept, now)).toEqual([])
        expect([...dropped].filter(({ title }) => title !== undefined)).toEqual([])
        const unnamed = kept.filter(({ title }) => title === undefined)
        const namedCount = kept.length - unnamed.length
        expect(unnamed.length).toBeLessThanOrEqual(Math.max(1, 60 - namedCount))
      }),
    )
  })
})
