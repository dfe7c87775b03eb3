import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { editRecord } from '../../../src/document/commands.ts'
import { readPlanFile, writePlanFile } from '../../../src/domain/planFile.ts'
import { createPlanOnDevice } from '../../../src/sync/createPlan.ts'
import { type Device, openDevice } from '../../../src/sync/device.ts'
import { openPlanSession } from '../../../src/sync/planSession.ts'
import { faultyStorage } from '../../support/faultyStorage.ts'
import { until } from '../../support/localCopyContract.ts'
import { planOf } from '../../support/plans.ts'

let worlds = 0

/** A device with a storage of its own, pages on it that share nothing but the storage, and a plan to put there. */
function freshDevice() {
  worlds += 1
  const plan = planOf(
    {
      days: [{ id: 'day:one', title: 'Ideal day' }],
      moments: [{ id: 'moment:lunch', day: 'day:one', title: 'Lunch', start: '12:00', end: '12:30' }],
    },
    { id: `plan:${worlds}` },
  )
  const { id } = plan.plan
  const storage = faultyStorage(new IDBFactory())
  const page = new EventTarget()
  const openPage = (): Device =>
    openDevice({
      indexedDB: storage.factory,
      now: () => 700,
      timeoutMs: 400,
      picture: ({ plan: { title } }) => `<svg>${title}</svg>`,
      opensWithoutServer: true,
      page,
    })
  const rowOf = (title: string) => ({
    id,
    doc: `backmap-${id}`,
    title,
    changedAt: 700,
    picture: `<svg>${title}</svg>`,
    counts: { moments: 1, practices: 0 },
  })
  return { ...storage, page, openPage, device: openPage(), plan, id, rowOf }
}

it('finds on another day the plan that was made here, with its row in the library', async () => {
  const { device, openPage, plan, id, rowOf } = freshDevice()
  expect(await createPlanOnDevice(plan, device)).toEqual({ id, made: 'kept' })
  const tomorrow = openPage()
  const session = openPlanSession(id, tomorrow)
  expect([session.state(), session.status()]).toEqual(['opening', { state: 'opening' }])
  expect(await session.ready).toBe('ready')
  await session.copy.flush()
  expect([session.document.getState(), session.state(), session.status()]).toEqual([
    plan,
    'ready',
    { state: 'saved', at: 700 },
  ])
  expect(await tomorrow.library.list()).toEqual({ rows: [rowOf('Test plan')], kept: true })
  await session.close()
})

it('makes no second plan of an id that is here already, and leaves the first as it is', async () => {
  const { device, plan, id } = freshDevice()
  await createPlanOnDevice(plan, device)
  const other = planOf({}, { id, title: 'Another of the same id' })
  expect(await createPlanOnDevice(other, device)).toEqual({ id, made: 'already-here' })
  const session = openPlanSession(id, device)
  await session.ready
  expect(session.document.getState()).toEqual(plan)
  await session.close()
})

it('says that a plan is missing, and leaves nothing behind of having looked', async () => {
  const { device, openPage, log, plan } = freshDevice()
  const session = openPlanSession('plan:unknown', device)
  expect([await session.ready, session.document.isSeeded()]).toEqual(['missing', false])
  await session.close()
  expect(await createPlanOnDevice({ ...plan, plan: { ...plan.plan, id: 'plan:unknown' } }, openPage())).toEqual({
    id: 'plan:unknown',
    made: 'kept',
  })
  expect(log.filter(line => line === 'write strict').length).toBe(2) // the plan made afterwards, and its row
})

it('brings row and paint up to date when the plan changes, at the latest when the page is left', async () => {
  const { device, page, plan, id, rowOf } = freshDevice()
  await createPlanOnDevice(plan, device)
  const session = openPlanSession(id, device)
  await session.ready
  session.document.change(editRecord(id, { title: 'Renamed' }))
  page.dispatchEvent(new Event('pagehide'))
  let titles: string[] = []
  const look = async () => {
    titles = (await device.library.list()).rows.map(row => row.title)
  }
  device.library.subscribe(() => void look())
  await until(() => titles[0] === 'Renamed')
  await session.copy.flush()
  expect((await device.library.list()).rows).toEqual([rowOf('Renamed')])
  const paint = await device.library.getPaint(id)
  expect(paint).toBe(writePlanFile(session.document.getState()))
  expect(readPlanFile(paint ?? '')).toEqual({ plan: session.document.getState(), problems: [] })
  await session.close()
})

it('writes at once what is changed while the page is being left', async () => {
  const { device, page, log, plan, id } = freshDevice()
  await createPlanOnDevice(plan, device)
  const session = openPlanSession(id, device)
  await session.ready
  page.dispatchEvent(new Event('pagehide'))
  await session.copy.flush()
  log.length = 0
  session.document.change(editRecord(id, { title: 'Typed at the last moment' }))
  await Promise.resolve()
  expect(log).toEqual(['write strict'])
  await session.close()
})

it('lists a plan that cannot be drawn', async () => {
  const { factory, plan, rowOf } = freshDevice()
  const picture = () => {
    throw new Error('no picture')
  }
  const device = openDevice({ indexedDB: factory, now: () => 700, picture })
  expect((await createPlanOnDevice(plan, device)).made).toBe('kept')
  expect((await device.library.list()).rows).toEqual([{ ...rowOf('Test plan'), picture: '' }])
})

it('holds a plan the device does not take, so that it opens in this page, and keeps it when there is room', async () => {
  const { device, openPage, faults, plan, id } = freshDevice()
  faults.write = 'quota'
  expect(await createPlanOnDevice(plan, device)).toEqual({ id, made: 'held' })
  const first = openPlanSession(id, device)
  expect(await first.ready).toBe('ready')
  expect(first.status()).toEqual({ state: 'cannot-keep', why: 'full', waiting: 1 })
  await first.close()
  const again = openPlanSession(id, device)
  expect([await again.ready, again.document.getState()]).toEqual(['ready', plan])
  faults.write = undefined
  await until(() => again.status().state === 'saved')
  await again.close()
  const tomorrow = openPlanSession(id, openPage())
  expect([await tomorrow.ready, tomorrow.document.getState()]).toEqual(['ready', plan])
  await tomorrow.close()
})

it('works without any storage, and says that this device cannot keep a copy', async () => {
  const { plan, id } = freshDevice()
  const device = openDevice({ indexedDB: null })
  expect(await createPlanOnDevice(plan, device)).toEqual({ id, made: 'held' })
  const session = openPlanSession(id, device)
  expect(await session.ready).toBe('ready')
  session.document.change(editRecord(id, { title: 'Renamed' }))
  expect(session.status()).toEqual({ state: 'cannot-keep', why: 'no-storage', waiting: 2 })
  await session.close()
  const again = openPlanSession(id, device)
  await again.ready
  expect(again.document.getState().plan.title).toBe('Renamed')
  await again.close()
})

it('says that a plan cannot be opened, and opens it when the storage gives it', async () => {
  const { device, faults, openPage, plan, id } = freshDevice()
  await createPlanOnDevice(plan, device)
  faults.open = 'never'
  const session = openPlanSession(id, openPage())
  expect([await session.ready, session.status()]).toEqual([
    'cannot-open',
    { state: 'cannot-keep', why: 'blocked', waiting: 0 },
  ])
  faults.open = undefined
  await until(() => session.state() === 'ready')
  expect(session.document.getState()).toEqual(plan)
  await session.close()
})

it('goes on with the same document when it is opened again before it has closed', async () => {
  const { device, plan, id } = freshDevice()
  await createPlanOnDevice(plan, device)
  const first = openPlanSession(id, device)
  await first.ready
  first.document.change(editRecord(id, { title: 'Renamed' }))
  const closing = first.close()
  const second = openPlanSession(id, device)
  await closing
  expect([second.document === first.document, await second.ready]).toEqual([true, 'ready'])
  second.document.change(editRecord(id, { title: 'Renamed again' }))
  await second.copy.flush()
  expect(second.status()).toEqual({ state: 'saved', at: 700 })
  await second.close()
})

it('says what is saved needs its server where the address does not open without it', async () => {
  const { factory, plan, id } = freshDevice()
  const device = openDevice({ indexedDB: factory, now: () => 700, opensWithoutServer: false })
  await createPlanOnDevice(plan, device)
  const session = openPlanSession(id, device)
  await session.ready
  await session.copy.flush()
  expect(session.status()).toEqual({ state: 'saved-needs-server', at: 700 })
  expect(session.status()).toBe(session.status())
  await session.close()
})

it('asks the browser to keep what is here once somebody has really edited', async () => {
  const { device, plan, id } = freshDevice()
  await createPlanOnDevice(plan, device)
  let asked = 0
  const session = openPlanSession(id, {
    ...device,
    persist: () => {
      asked += 1
    },
  })
  await session.ready
  await session.copy.flush()
  expect(asked).toBe(0)
  session.document.change(editRecord(id, { title: 'Renamed' }))
  expect(asked).toBe(1)
  await session.close()
})
