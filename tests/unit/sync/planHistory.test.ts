import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { bringBack } from '../../../src/document/bringBack.ts'
import { addRecord, editRecord, removeRecord } from '../../../src/document/commands.ts'
import { createPlanDocument } from '../../../src/document/planDocument.ts'
import type { Plan } from '../../../src/domain/plan.ts'
import { openPlanHistory } from '../../../src/sync/planHistory.ts'
import { planInState } from '../../../src/sync/restorePoint.ts'
import { planOf } from '../../support/plans.ts'
import { smallWorld } from '../document/smallWorld.ts'

const minute = 60_000

/** A plan open on a device whose clock is turned by hand. */
function opened(plan: Plan = smallWorld(), indexedDB: IDBFactory | null = new IDBFactory()) {
  const clock = { time: 1_000_000 * minute }
  const document = createPlanDocument(plan)
  const start = { at: clock.time, plan: document.getState() }
  const history = openPlanHistory(document, start, { indexedDB, now: () => clock.time, timeoutMs: 300 })
  const kept = async () => (await history.list()).points.map(({ why, at }) => [why, (at - start.at) / minute])
  /** Waits until so many are kept. */
  const untilKept = async (count: number) => {
    for (const end = Date.now() + 10_000; (await kept()).length < count; ) {
      if (Date.now() > end) throw new Error(`not ${count} kept: ${await kept()}`)
      await new Promise(resolve => setTimeout(resolve, 5))
    }
  }
  return { clock, document, history, start, kept, untilKept }
}

it('keeps a plan as it is found on opening, but not an empty one', async () => {
  const { history, untilKept, start } = opened()
  await untilKept(1)
  const [point] = (await history.list()).points
  expect(point && (await history.look(point))).toEqual(start.plan)
  expect(point).toMatchObject({ why: 'open', counts: { cards: 7, moments: 2 } })
  const empty = opened(planOf({ days: [{ id: 'day:aim' }] }))
  await new Promise(resolve => setTimeout(resolve, 30))
  expect(await empty.kept()).toEqual([])
})

it('keeps it again after ten minutes in which somebody worked, not after an hour of rest', async () => {
  const { clock, document, kept, untilKept } = opened()
  await untilKept(1)
  for (let at = 1; at <= 10; at += 1) {
    clock.time += 6 * minute
    document.change(editRecord('moment:lunch', { title: `Lunch ${at}` }))
    document.change(editRecord('moment:lunch', { place: `Room ${at}` }))
  }
  await new Promise(resolve => setTimeout(resolve, 30))
  expect(await kept()).toEqual([['open', 0]])
  clock.time += 6 * minute
  document.change(editRecord('moment:lunch', { title: 'Lunch at last' }))
  await untilKept(2)
  expect(await kept()).toEqual([
    ['work', 66],
    ['open', 0],
  ])
})

it('keeps the plan as it was before ten records went in one change, also by a colleague', async () => {
  const plan = planOf({
    days: [{ id: 'day:aim' }, { id: 'day:other', kind: 'variant' }],
    moments: Array.from({ length: 10 }, (_, at) => ({ id: `moment:m${at}`, day: 'day:other', title: `M${at}` })),
  })
  const { document, history, untilKept, clock } = opened(plan)
  await untilKept(1)
  clock.time += minute
  document.change(addRecord({ id: 'moment:eleventh', day: 'day:other' }))
  const before = document.getState()
  document.change(removeRecord('moment:m0'))
  document.undo()
  document.change(removeRecord('day:other'))
  await untilKept(2)
  const [point] = (await history.list()).points
  expect(point?.why).toBe('delete')
  expect(point && (await history.look(point))).toEqual(before)
})

it('names the plan as it is, and brings it back from there', async () => {
  const { document, history, clock } = opened()
  const then = document.getState()
  const named = await history.keep('named', { title: 'Before the board', by: 'Ana' })
  expect(named).toMatchObject({ why: 'named', title: 'Before the board', by: 'Ana', at: clock.time })
  document.change(removeRecord('moment:lunch'), editRecord('moment:welcome', { title: 'Hello' }))
  const target = await history.look(named)
  if (!target) throw new Error('the point is not there')
  await history.keep('restore')
  document.change(bringBack(target))
  expect(document.getState()).toStrictEqual(then)
  document.undo()
  expect(document.getState().moments.get('moment:welcome')?.title).toBe('Hello')
})

it('keeps it as it was found although somebody has written in it before the device got to that', async () => {
  const { document, history, start, clock } = opened()
  clock.time += minute
  document.change(editRecord('moment:lunch', { title: 'Soup' }))
  const [point] = (await history.list()).points
  expect(point).toMatchObject({ why: 'open', at: start.at })
  expect(point && (await history.look(point))).toEqual(start.plan)
})

it('reads no plan from a state that rotted or holds none', () => {
  const whole = Y.encodeStateAsUpdate(createPlanDocument(smallWorld()).ydoc)
  const states = [new Uint8Array(), whole.slice(0, whole.length / 2), Y.encodeStateAsUpdate(new Y.Doc())]
  expect(states.map(planInState)).toEqual([undefined, undefined, undefined])
  expect(planInState(whole)).toEqual(createPlanDocument(smallWorld()).getState())
})

it('goes on without storage: what is kept lives in the page', async () => {
  const { document, history, untilKept } = opened(smallWorld(), null)
  await untilKept(1)
  document.change(editRecord('moment:lunch', { title: 'Soup' }))
  const point = await history.keep('restore')
  expect((await history.list()).why).toBe('no-storage')
  expect((await history.look(point))?.moments.get('moment:lunch')?.title).toBe('Soup')
})

it('hears no more of a plan that is closed', async () => {
  const { document, history, kept, untilKept, clock } = opened()
  await untilKept(1)
  history.close()
  for (let at = 0; at < 12; at += 1) {
    clock.time += minute
    document.change(editRecord('moment:lunch', { title: `Lunch ${at}` }))
  }
  await new Promise(resolve => setTimeout(resolve, 30))
  expect(await kept()).toEqual([['open', 0]])
})
