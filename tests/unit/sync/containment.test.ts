import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { haveCommonHistory, isContained, readSnapshot } from '../../../src/sync/containment.ts'
import { exchange } from '../../support/peers.ts'
import { randomFrom } from '../../support/seeded.ts'

/** Several people's documents after random work, partly exchanged. */
function randomDocuments(seed: number, count: number): Y.Doc[] {
  const random = randomFrom(seed)
  const documents = Array.from({ length: count }, (_, index) => {
    const ydoc = new Y.Doc()
    ydoc.clientID = index + 1
    return ydoc
  })
  const some = () => documents[Math.floor(random() * count)] as Y.Doc // of a list that is not empty
  for (let step = 0; step < 60; step++) {
    const ydoc = some()
    const map = ydoc.getMap<unknown>('plan')
    const text = ydoc.getText('long')
    const key = `k${Math.floor(random() * 6)}`
    const luck = random()
    if (luck < 0.3) map.set(key, step)
    else if (luck < 0.4) map.delete(key)
    else if (luck < 0.6) text.insert(Math.floor(random() * (text.length + 1)), 'abc')
    else if (luck < 0.75 && text.length > 2) text.delete(Math.floor(random() * (text.length - 1)), 2)
    else if (luck < 0.9) Y.applyUpdate(some(), Y.encodeStateAsUpdate(ydoc))
    else exchange(ydoc, some())
  }
  return documents
}

/** Whether a document is the same after it has taken in all of another: by its very bytes. */
function hasAllOf(outer: Y.Doc, inner: Y.Doc): boolean {
  const both = new Y.Doc()
  Y.applyUpdate(both, Y.encodeStateAsUpdate(outer))
  const before = Y.encodeSnapshot(Y.snapshot(both))
  Y.applyUpdate(both, Y.encodeStateAsUpdate(inner))
  return Buffer.compare(before, Y.encodeSnapshot(Y.snapshot(both))) === 0
}

describe('what is contained in another', () => {
  it('is told as merging would tell it, for random work of many people', () => {
    const told = { yes: 0, no: 0 }
    for (let seed = 1; seed <= 100; seed++) {
      const documents = randomDocuments(seed, 4)
      for (const inner of documents) {
        for (const outer of documents) {
          const expected = hasAllOf(outer, inner)
          expect([seed, isContained(Y.snapshot(inner), Y.snapshot(outer))]).toEqual([seed, expected])
          if (inner !== outer) told[expected ? 'yes' : 'no'] += 1
        }
      }
    }
    expect(Math.min(told.yes, told.no)).toBeGreaterThan(100)
  })

  it('is what was sent, whatever others did before and after it and however they write it down', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const [here, server, other] = randomDocuments(seed, 3) as [Y.Doc, Y.Doc, Y.Doc] // as many as asked for
      const sent = Y.encodeStateAsUpdate(here)
      Y.applyUpdate(server, Y.encodeStateAsUpdate(other))
      Y.applyUpdate(server, sent)
      other.getMap('plan').set('k1', 'later')
      Y.applyUpdate(server, Y.encodeStateAsUpdate(other))
      const stored = readSnapshot(Y.encodeSnapshot(Y.snapshot(reread(server))))
      expect([seed, stored && isContained(Y.snapshot(here), stored)]).toEqual([seed, true])
    }
  })

  it('is not what only a state vector tells: a deletion alone is missed', () => {
    const [here, server] = [new Y.Doc(), new Y.Doc()]
    here.getText('long').insert(0, 'Eats alone')
    Y.applyUpdate(server, Y.encodeStateAsUpdate(here))
    expect(isContained(Y.snapshot(here), Y.snapshot(server))).toBe(true)
    here.getText('long').delete(4, 6)
    expect(Y.encodeStateVector(here)).toEqual(Y.encodeStateVector(server))
    expect(isContained(Y.snapshot(here), Y.snapshot(server))).toBe(false)
    expect(isContained(Y.snapshot(server), Y.snapshot(here))).toBe(true)
  })

  it('is not what waits in a document for something that has not come', () => {
    const here = new Y.Doc()
    const server = new Y.Doc()
    const updates: Uint8Array[] = []
    here.on('update', (update: Uint8Array) => updates.push(update))
    here.getMap('plan').set('a', 1)
    here.getMap('plan').set('b', 2)
    Y.applyUpdate(server, updates[1] ?? new Uint8Array()) // the second without the first
    expect(isContained(Y.snapshot(here), Y.snapshot(server))).toBe(false)
  })
})

/** As it is after being written to a disk and read again. */
function reread(ydoc: Y.Doc): Y.Doc {
  const again = new Y.Doc()
  Y.applyUpdate(again, Y.encodeStateAsUpdate(ydoc))
  return again
}

it('knows a common history by its people, and two plans made apart by having none', () => {
  const [ann, ben, apart] = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
  ann.getMap('plan').set('lunch', 1)
  apart.getMap('plan').set('lunch', 1)
  Y.applyUpdate(ben, Y.encodeStateAsUpdate(ann))
  ben.getMap('plan').set('break', 1)
  expect([haveCommonHistory(ann, ben), haveCommonHistory(ann, apart), haveCommonHistory(ann, new Y.Doc())]).toEqual([
    true,
    false,
    false,
  ])
})

it('reads no snapshot from what is none', () => {
  expect([readSnapshot(undefined), readSnapshot(new Uint8Array([255, 255, 255, 255, 255]))]).toEqual([
    undefined,
    undefined,
  ])
})
