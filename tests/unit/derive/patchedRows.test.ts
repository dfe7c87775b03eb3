import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrderBy, timesNamed } from '../../../src/derive/alongRows.ts'
import { patchedRows } from '../../../src/derive/patchedRows.ts'
import { keysTouched } from '../../../src/derive/rows.ts'

const rows = new Map([
  ['a', 1],
  ['b', 2],
  ['c', 3],
])

describe('rows with a few others in their place', () => {
  const patched = patchedRows(
    rows,
    new Map([
      ['b', 5],
      ['c', undefined],
      ['d', 4],
    ]),
  )

  it('read as a table in which they stand, and the others still do', () => {
    expect(['a', 'b', 'c', 'd', 'e'].map(key => [patched.get(key), patched.has(key)])).toEqual([
      [1, true],
      [5, true],
      [undefined, false],
      [4, true],
      [undefined, false],
    ])
    expect(patched.size).toBe(3)
    expect([...patched]).toEqual([
      ['a', 1],
      ['b', 5],
      ['d', 4],
    ])
    expect([...patched.keys()]).toEqual(['a', 'b', 'd'])
    expect([...patched.values()]).toEqual([1, 5, 4])
    const visited: [string, number][] = []
    patched.forEach((row, key) => {
      visited.push([key, row])
    })
    expect(visited).toEqual([...patched])
    expect([...rows.values()]).toEqual([1, 2, 3])
  })

  it('are told from one another by the keys that differ, whichever came first', () => {
    const again = patchedRows(patched, new Map([['c', 3]]))
    expect(keysTouched(rows, patched).sort()).toEqual(['b', 'c', 'd'])
    expect(keysTouched(patched, again)).toEqual(['c'])
    expect(keysTouched(again, rows).sort()).toEqual(['b', 'd'])
    expect(keysTouched(again, again)).toEqual([])
  })
})

const key = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
const patches = fc.array(fc.array(fc.tuple(key, fc.option(fc.nat(5), { nil: undefined })), { maxLength: 9 }))

/** Every table on the way, as a Map of its own and as patched rows. */
function* bothWays(changes: readonly (readonly (readonly [string, number | undefined])[])[]) {
  let [plain, patched]: ReadonlyMap<string, number>[] = [rows, rows]
  for (const others of changes) {
    const next = new Map(plain)
    for (const [name, row] of others) {
      if (row === undefined) next.delete(name)
      else next.set(name, row)
    }
    plain = next
    patched = patchedRows(patched ?? rows, new Map(others))
    yield [next, patched] as const
  }
}

it('say what a table of their own would, however many there were', () => {
  fc.assert(
    fc.property(patches, changes => {
      for (const [plain, patched] of bothWays(changes)) {
        expect(new Map([...patched].sort())).toEqual(new Map([...plain].sort()))
        expect(patched.size).toBe(plain.size)
      }
    }),
  )
})

it('keep their order, and how often each number is named, as if all were sorted and counted again', () => {
  const byText = (a: string, b: string) => Number(a > b) - Number(a < b)
  fc.assert(
    fc.property(patches, changes => {
      const inOrder = inOrderBy<string, string>(byText)
      const named = timesNamed<string, number>()
      let texts: ReadonlyMap<string, string> = new Map()
      let lists: ReadonlyMap<string, readonly number[]> = new Map()
      for (const others of changes) {
        texts = patchedRows(
          texts,
          new Map(others.map(([name, row]) => [name, row === undefined ? row : `${row}${name}`])),
        )
        lists = patchedRows(
          lists,
          new Map(others.map(([name, row]) => [name, row === undefined ? row : [row, row + 1]])),
        )
        expect(inOrder(texts)).toEqual([...texts.values()].sort(byText))
        const groups = Map.groupBy([...lists.values()].flat(), number => number)
        expect(new Map([...named(lists)].sort())).toEqual(
          new Map([...groups].map(([n, all]) => [n, all.length] as const).sort()),
        )
      }
    }),
  )
})
