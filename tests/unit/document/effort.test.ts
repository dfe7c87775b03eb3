import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { effortOf } from '../../../src/document/effort.ts'
import { createPlanDocument } from '../../../src/document/planDocument.ts'
import { largePlan } from '../../support/largePlan.ts'
import { randomFrom } from '../../support/seeded.ts'
import { smallWorld } from './smallWorld.ts'

const text = 'moment:lunch/does'

/** How many comparisons it really takes: Yjs notes each piece it passes in two sets. */
function comparisonsOf(ydoc: Y.Doc, update: Uint8Array): number {
  const real = Set.prototype.add
  let added = 0
  Set.prototype.add = function add(value) {
    added++
    return real.call(this, value)
  }
  try {
    Y.applyUpdate(ydoc, update)
  } finally {
    Set.prototype.add = real
  }
  return Math.floor(added / 2)
}

function copyOf(ydoc: Y.Doc, client: number): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(ydoc))
  copy.clientID = client
  return copy
}

/** Edits in a text and at keys by somebody who hears of nobody meanwhile. */
function workApart(ydoc: Y.Doc, random: () => number, edits: number) {
  const roll = (below: number) => Math.floor(random() * below)
  for (let edit = 0; edit < edits; edit++) {
    const letters = ydoc.getText(text)
    if (random() < 0.3) ydoc.getMap('plan').set(`moment:m${roll(3)}/title`, edit)
    else if (letters.length > 5 && random() < 0.2) letters.delete(roll(letters.length - 3), 2)
    else letters.insert(random() < 0.3 ? 0 : roll(letters.length + 1), 'ab')
  }
}

/** So many people who each write one letter in an empty text, none hearing of another. */
function crowd(count: number, first = 1): Uint8Array {
  return Y.mergeUpdates(
    Array.from({ length: count }, (_, index) => {
      const ydoc = new Y.Doc()
      ydoc.clientID = first + index
      ydoc.getText(text).insert(0, 'a')
      return Y.encodeStateAsUpdate(ydoc)
    }),
  )
}

it('takes none to read a plan that one person made, and none to go on with it', () => {
  const { ydoc } = createPlanDocument(largePlan())
  expect(effortOf(new Y.Doc(), Y.encodeStateAsUpdate(ydoc))).toBe(0)
  const later = copyOf(ydoc, 7)
  for (let time = 0; time < 50; time++) {
    later.getMap('plan').set('moment:m1/title', `title ${time}`)
    later.getText(text).insert(0, 'new ')
  }
  expect(effortOf(ydoc, Y.encodeStateAsUpdate(later, Y.encodeStateVector(ydoc)))).toBeLessThan(5000)
})

it('counts what others have put in the same place meanwhile', () => {
  const ydoc = new Y.Doc()
  Y.applyUpdate(ydoc, crowd(100))
  expect(effortOf(ydoc, crowd(1, 1000))).toBe(101)
  expect(effortOf(ydoc, crowd(100))).toBe(0)
})

it('grows with the square of a crowd, also of one that comes in many parts', () => {
  expect(effortOf(new Y.Doc(), crowd(1000))).toBe(1_000_000)
  const ydoc = new Y.Doc()
  let effort = 0
  for (let part = 0; part < 10; part++) {
    const update = crowd(100, 1 + part * 100)
    effort += effortOf(ydoc, update)
    Y.applyUpdate(ydoc, update)
  }
  expect(effort).toBeGreaterThan(450_000)
})

it('counts what waits in the document for the piece that comes', () => {
  const first = new Y.Doc()
  first.clientID = 1
  first.getText(text).insert(0, 'a')
  const start = Y.encodeStateAsUpdate(first)
  const others = Array.from({ length: 200 }, (_, index) => {
    const ydoc = copyOf(first, index + 2)
    ydoc.getText(text).insert(1, 'b')
    return Y.encodeStateAsUpdate(ydoc, Y.encodeStateVector(first))
  })
  const ydoc = new Y.Doc()
  Y.applyUpdate(ydoc, Y.mergeUpdates(others))
  expect(effortOf(ydoc, start)).toBeGreaterThanOrEqual(200 * 200)
})

it('is never less than what it takes', () => {
  let took = 0
  for (let seed = 1; seed <= 60; seed++) {
    const random = randomFrom(seed)
    const start = createPlanDocument(smallWorld()).ydoc
    start.clientID = 1
    workApart(start, random, 20)
    const [here, ...others] = Array.from({ length: 4 }, (_, index) =>
      copyOf(start, 2 + Math.floor(random() * 1e6) + index),
    )
    if (!here) continue
    workApart(here, random, 30)
    for (const other of others) workApart(other, random, 30)
    const update = Y.mergeUpdates(others.map(other => Y.encodeStateAsUpdate(other, Y.encodeStateVector(start))))
    const most = effortOf(here, update)
    const { structs } = Y.decodeUpdate(update)
    const comparisons = comparisonsOf(here, update)
    took += comparisons
    // the sets in which a change is noted for those who watch are counted with it: a few for each piece
    expect(comparisons).toBeLessThanOrEqual(most + 6 * structs.length + 50)
  }
  expect(took).toBeGreaterThan(300)
})

it('ends with pieces that claim to stand beside one another', () => {
  const piece = (client: number, other: number) => Uint8Array.of(1, client, 0, 128 | 4, other, 0, 1, 97)
  const update = Uint8Array.of(2, ...piece(9, 8), ...piece(8, 9), 0)
  expect(effortOf(new Y.Doc(), update)).toBeLessThan(100)
})
