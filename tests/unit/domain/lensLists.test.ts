import { expect, it } from 'vitest'
import { builtInLenses, lensLists, newTag, ownList, prefixOf } from '../../../src/domain/lensLists.ts'
import { lensStyleCount, markFilling } from '../../../src/domain/lensMarks.ts'

it('puts the words of the plan in place of the built-in ones and keeps naming the owner', () => {
  const own = { casel: ownList([{ tag: 'casel/self-awareness', name: 'knowing me' }]) }
  const casel = lensLists(own).find(list => list.id === 'casel')
  expect(casel).toEqual({
    id: 'casel',
    source: 'CASEL',
    title: '',
    isOwn: true,
    items: [{ tag: 'casel/self-awareness', name: 'knowing me' }],
  })
})

it('adds a list of the plan’s own after the built-in ones', () => {
  const own = { portrait: ownList([{ tag: 'portrait/kind', name: 'kind' }], 'Portrait of a graduate') }
  expect(
    lensLists(own)
      .map(list => [list.id, list.title])
      .at(-1),
  ).toEqual(['portrait', 'Portrait of a graduate'])
})

it('leaves the built-in list where the plan’s own cannot be read, and takes no list that is not of tags', () => {
  const own = {
    casel: { items: [{ tag: 'cbe/mastery', name: 'of another list' }, 7, { name: 'no tag' }] },
    leaps: 'nonsense',
    'adult-roles': { items: [{ name: 'host' }] },
  }
  const lists = lensLists(own)
  expect(lists.map(list => [list.id, list.isOwn])).toEqual(builtInLenses.map(list => [list.id, false]))
})

it('makes a tag that no entry has yet, whatever the letters', () => {
  const list = { id: 'portrait', items: [{ tag: 'portrait/kind-to-all', name: 'Kind to all' }] as const }
  expect([
    newTag(list, 'Kind, to all!'),
    newTag(list, 'Empatía y cuidado'),
    newTag(list, '善良'),
    newTag(list, '…'),
  ]).toEqual(['portrait/kind-to-all-2', 'portrait/empatia-y-cuidado', 'portrait/善良', 'portrait/entry'])
})

it('tells the list of a tag by what stands before its first stroke', () => {
  expect(['cbe/mastery', 'a/b/c', 'plain'].map(prefixOf)).toEqual(['cbe', 'a', ''])
})

it('tells eight groups apart without colour', () => {
  expect(new Set(Array.from({ length: lensStyleCount }, (_, index) => markFilling(index))).size).toBe(8)
})
