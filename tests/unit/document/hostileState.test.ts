import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { editRecord } from '../../../src/document/commands.ts'
import { beginMerge, mergeWay } from '../../../src/document/mergePlan.ts'
import { createPlanDocument, type PlanDocument } from '../../../src/document/planDocument.ts'
import { planFileOf, readState, stateOf } from '../../../src/document/planState.ts'
import { toBase64 } from '../../../src/domain/base64.ts'
import { canonicalText, hashOfPlan } from '../../../src/domain/mergePart.ts'
import { readPlanFile } from '../../../src/domain/planFile.ts'
import { secondsOf } from '../../support/hostile/secondsOf.ts'
import { moment, plan } from '../../support/planBuilders.ts'
import { examplePlan } from '../../support/plans.ts'
import { randomFrom } from '../../support/seeded.ts'

const lunch = plan(moment('lunch', '11:00-12:00', { title: 'Lunch', does: 'Eat' }))

/** What a file of the plan says under `merge` when somebody has put this history there, with a hash that fits the plan. */
function forged(state: Uint8Array, of = hashOfPlan(lunch)): unknown {
  return { doc: toBase64(state), of }
}

function lunchDocument(): PlanDocument {
  return createPlanDocument(lunch)
}

describe('the history in a file', () => {
  it('is read when it is that of the plan in the file', () => {
    expect(readState(forged(stateOf(lunchDocument())), lunch)).toHaveProperty('ydoc')
  })

  it('is not used when the plan was changed by hand, or the history is of another plan', () => {
    const other = createPlanDocument(examplePlan())
    const edited = lunchDocument()
    edited.change(editRecord('moment:lunch', { title: 'Supper' }))
    const parts = [
      forged(stateOf(lunchDocument()), hashOfPlan(edited.getState())),
      forged(stateOf(other)),
      forged(stateOf(edited)),
    ]
    expect(parts.map(part => readState(part, lunch))).toEqual(parts.map(() => ({ fault: 'other-plan' })))
  })

  it('is not used when it is cut short anywhere, in holes, or no update at all', () => {
    const state = stateOf(lunchDocument())
    const document = lunchDocument()
    const before = Y.encodeStateVector(document.ydoc)
    document.change(editRecord('moment:lunch', { title: 'Supper' }))
    const parts = [
      ...Array.from({ length: state.length }, (_, end) => state.subarray(0, end)),
      Y.encodeStateAsUpdate(document.ydoc, before),
      new Uint8Array([1, 255, 255, 255, 14, 1, 0]),
      new TextEncoder().encode(canonicalText(lunch)),
    ].map(part => forged(part))
    expect(parts.map(part => readState(part, lunch))).toEqual(parts.map(() => ({ fault: 'broken' })))
    expect([null, 7, {}, { doc: '' }, { doc: 4, of: '' }].map(part => readState(part, lunch))).toEqual(
      Array.from({ length: 5 }, () => ({ fault: 'broken' })),
    )
  })

  it('is looked at within a second, though it asks for hours: fifty thousand letters that belong between all the others', async () => {
    const part = forged(tangled(50_000))
    const { result, seconds } = await secondsOf(() => readState(part, lunch))
    expect(result).toEqual({ fault: 'broken' })
    expect(seconds).toBeLessThan(1)
  })

  it('never harms the open plan, whatever bytes of it are changed', () => {
    const open = lunchDocument()
    const table = lunchDocument()
    table.change(editRecord('moment:lunch', { title: 'Supper' }))
    const state = stateOf(table)
    const before = Y.encodeStateAsUpdate(open.ydoc)
    let used = 0
    for (let seed = 1; seed <= 1_000; seed++) {
      const random = randomFrom(seed)
      const changed = state.slice()
      for (let left = 1 + Math.floor(random() * 3); left > 0; left--)
        changed[Math.floor(random() * changed.length)] = random() * 256
      const reading = readState(forged(changed, hashOfPlan(table.getState())), table.getState())
      if (!('ydoc' in reading)) continue
      used += 1
      mergeWay(open, { plan: table.getState(), ydoc: reading.ydoc })
      beginMerge(open).add({ plan: table.getState(), ydoc: reading.ydoc }) // looked at, never finished
    }
    expect(used).toBeGreaterThan(3)
    expect(used).toBeLessThan(500)
    expect(Y.encodeStateAsUpdate(open.ydoc)).toEqual(before)
  })

  it('is merged card by card when its past contradicts ours', () => {
    const open = lunchDocument()
    const forger = lunchDocument()
    open.ydoc.clientID = 77
    forger.ydoc.clientID = 77
    open.change(editRecord('moment:lunch', { title: 'Ours' }))
    forger.change(editRecord('moment:lunch', { title: 'Theirs' }))
    const reading = readPlanFile(planFileOf(forger))
    if ('refused' in reading) throw new Error(reading.refused)
    const state = readState(reading.merge, reading.plan)
    if (!('ydoc' in state)) throw new Error(state.fault)
    open.change(editRecord('moment:lunch', { place: 'Hall' }))
    forger.change(editRecord('moment:lunch', { place: 'Yard' }), editRecord('moment:lunch', { grouping: 'pairs' }))
    const again = readState(JSON.parse(planFileOf(forger)).merge, forger.getState())
    if (!('ydoc' in again)) throw new Error(again.fault)
    expect(beginMerge(open).add({ plan: forger.getState(), ydoc: again.ydoc })).toMatchObject({ way: 'same-plan' })
  })
})

/** A text of one letter after the other, and as many letters again, each put after one of these and before the last. */
function tangled(count: number): Uint8Array {
  const name = [...new TextEncoder().encode('moment:lunch/does')]
  const bytes = [2, ...varUint(count + 1), 9, 0]
  bytes.push(4, 1, name.length, ...name, 1, 97)
  for (let clock = 1; clock <= count; clock++) bytes.push(0x84, 9, ...varUint(clock - 1), 1, clock % 2 === 0 ? 97 : 98)
  bytes.push(...varUint(count), 5, 0)
  for (let clock = 0; clock < count; clock++) bytes.push(0xc4, 9, ...varUint(clock), 9, ...varUint(count), 1, 99)
  return new Uint8Array([...bytes, 0])
}

function varUint(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest]
    bytes.push((rest % 128) + 128)
  }
}
