import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { checkUpdate } from '../../../src/document/checkUpdate.ts'
import { editRecord } from '../../../src/document/commands.ts'
import { createPlanDocument } from '../../../src/document/planDocument.ts'
import { exchange, peerOf } from '../../support/peers.ts'
import { randomCommand } from '../../support/randomCommands.ts'
import { withSeededIds } from '../../support/seeded.ts'
import { smallWorld } from './smallWorld.ts'

/** All updates that two people's random work on one plan sends, and the state they end with. */
function updatesOfWork(seed: number): Uint8Array[] {
  return withSeededIds(seed, random => {
    const start = createPlanDocument(smallWorld())
    const people = [peerOf(start.ydoc, 1), peerOf(start.ydoc, 2)]
    const updates = [Y.encodeStateAsUpdate(start.ydoc)]
    for (const { ydoc } of people) ydoc.on('update', (update: Uint8Array) => void updates.push(update))
    for (let turn = 0; turn < 120; turn++) {
      const person = people[random() < 0.5 ? 0 : 1]
      const made = person && randomCommand(person.getState(), random, 'p', turn)
      if (made) person.change(made.command)
      if (random() < 0.1) person?.undo()
      if (random() < 0.1) exchange(people[0]?.ydoc ?? start.ydoc, people[1]?.ydoc ?? start.ydoc)
    }
    return [...updates, ...people.map(({ ydoc }) => Y.encodeStateAsUpdate(ydoc)), Y.mergeUpdates(updates)]
  })
}

describe('an update from outside', () => {
  it('passes when it is one of ours, and is read as Yjs reads it', () => {
    for (let seed = 1; seed <= 20; seed++) {
      for (const update of updatesOfWork(seed)) {
        const check = checkUpdate(update)
        if ('fault' in check) throw new Error(`seed ${seed}: ${check.fault}`)
        const { from, to } = Y.parseUpdateMeta(update)
        const ranges = [...check.clients].map(([client, range]) => [client, range.from, range.to])
        expect(ranges).toEqual([...from].map(([client, start]) => [client, start, to.get(client)]))
        expect(check.structs).toBe(Y.decodeUpdate(update).structs.length)
      }
    }
  })

  it('is refused wherever it is cut off', () => {
    const [state = new Uint8Array()] = updatesOfWork(1)
    for (let end = 0; end < state.length; end++) expect(checkUpdate(state.subarray(0, end))).toHaveProperty('fault')
    expect(checkUpdate(new Uint8Array([...state, 0]))).toEqual({ fault: 'broken' })
  })

  it('never throws, and what passes never makes Yjs throw, whatever bytes are changed', () => {
    const updates = updatesOfWork(2)
    fc.assert(
      fc.property(
        fc.constantFrom(...updates),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (update, changes) => {
          const changed = update.slice()
          for (const [at, byte] of changes) changed[at % changed.length] = byte
          if ('fault' in checkUpdate(changed)) return
          Y.decodeUpdate(changed)
          Y.applyUpdate(new Y.Doc(), changed)
        },
      ),
      { numRuns: 5_000 },
    )
  })

  it.each([
    ['seven bytes that claim thirty million structs', [1, 255, 255, 255, 14, 1, 0], 'forged'],
    ['clients without end', [255, 255, 255, 127, 0], 'forged'],
    ['a stretch taken away that is longer than any history', [1, 1, 5, 0, 0, 255, 255, 255, 255, 255, 15, 0], 'forged'],
    ['a first clock beyond any history', [1, 1, 5, 255, 255, 255, 255, 255, 15, 0, 1, 0], 'forged'],
    ['one client twice', [2, 1, 5, 0, 0, 1, 1, 5, 1, 0, 1, 0], 'forged'],
    ['a gap that is marked like an item', [1, 1, 5, 0, 42, 1, 0], 'forged'],
    ['a struct without length', [1, 1, 5, 0, 0, 0, 0], 'forged'],
    ['an item that stands beside one its writer has not made yet', [1, 1, 5, 0, 0x84, 5, 7, 1, 97, 0], 'forged'],
    ['a deletion beyond any history', [0, 1, 5, 1, 255, 255, 255, 255, 15, 1], 'forged'],
    ['the same deleted again and again', [0, 1, 5, 2, 0, 3, 2, 3], 'forged'],
    ['deletions in no order', [0, 1, 5, 2, 4, 1, 0, 1], 'forged'],
    ['deletions of one client in two places', [0, 2, 5, 1, 0, 1, 5, 1, 2, 1], 'forged'],
  ])('is refused: %s', (_, bytes, fault) => {
    expect(checkUpdate(new Uint8Array(bytes))).toEqual({ fault })
  })

  it('is refused when it holds what no plan holds', () => {
    const foreign: ((ydoc: Y.Doc) => void)[] = [
      ydoc => ydoc.getMap('another').set('a', 1),
      ydoc => ydoc.getText('plan/../../title').insert(0, 'a'),
      ydoc => ydoc.getMap('plan').set('a', new Y.Map()),
      ydoc => ydoc.getMap('plan').set('a', new Y.Doc()),
      ydoc => ydoc.getMap('plan').set('a', new Uint8Array(3)),
      ydoc => ydoc.getMap('plan').set('a', 2n ** 60n),
      ydoc => ydoc.getText('moment:a/does').insert(0, 'a', { bold: true }),
      ydoc => ydoc.getText('moment:a/does').insertEmbed(0, { a: 1 }),
    ]
    const found = foreign.map(write => {
      const ydoc = new Y.Doc()
      write(ydoc)
      return checkUpdate(Y.encodeStateAsUpdate(ydoc))
    })
    expect(found).toEqual(foreign.map(() => ({ fault: 'foreign' })))
  })

  it('is refused when a value nests deeper than a plan allows, and passes at eight levels', () => {
    const nested = (levels: number) => {
      let value: unknown = 1
      for (let level = 0; level < levels; level++) value = [value]
      const ydoc = new Y.Doc()
      ydoc.getMap('plan').set('moment:a/more', value)
      return checkUpdate(Y.encodeStateAsUpdate(ydoc))
    }
    expect(nested(8)).toHaveProperty('clients')
    expect(nested(9)).toEqual({ fault: 'too-deep' })
  })

  it('is refused when thousands of letters claim one place, which takes the square of their number to order', () => {
    const clients = Array.from({ length: 6_000 }, (_, index) => [
      1,
      ...varUint(6_000 - index),
      0,
      4,
      1,
      15,
      ...root,
      1,
      97,
    ])
    const bytes = new Uint8Array([...varUint(6_000), ...clients.flat(), 0])
    expect(checkUpdate(bytes)).toEqual({ fault: 'forged' })
  })

  it('says where a history has holes', () => {
    const document = createPlanDocument(smallWorld())
    const updates: Uint8Array[] = []
    document.ydoc.on('update', (update: Uint8Array) => void updates.push(update))
    for (const title of ['a', 'b', 'c']) document.change(editRecord(document.getState().plan.id, { title }))
    const [first = new Uint8Array(), , third = new Uint8Array()] = updates
    const check = checkUpdate(Y.mergeUpdates([first, third]))
    if ('fault' in check) throw new Error(check.fault)
    expect([...check.clients.values()].map(({ whole }) => whole)).toEqual([false])
  })
})

const root = [...new TextEncoder().encode('moment:lunch/do')].slice(0, 15)

function varUint(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest]
    bytes.push((rest % 128) + 128)
  }
}
