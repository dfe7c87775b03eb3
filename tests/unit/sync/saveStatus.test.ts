import { expect, it } from 'vitest'
import { isSavedHere, saveStatus } from '../../../src/sync/saveStatus.ts'

const saved = { state: 'saved', at: 7 } as const
const full = { state: 'cannot-keep', why: 'full', waiting: 2 } as const
const notShared = { state: 'not-shared' } as const
const shared = { state: 'shared', people: 3 } as const

it('says of a saved plan how its being shared stands', () => {
  expect(saveStatus(saved, shared, true)).toEqual({ state: 'shared', at: 7, people: 3 })
  expect(saveStatus(saved, { state: 'sending' }, true)).toEqual({ state: 'sending', at: 7 })
  expect(saveStatus(saved, { state: 'connecting' }, true)).toEqual({ state: 'connecting', at: 7 })
  expect(saveStatus(saved, { state: 'offline', waiting: true }, false)).toEqual({
    state: 'offline',
    at: 7,
    waiting: true,
  })
  expect(saveStatus(saved, { state: 'refused', why: 'removed' }, true)).toEqual({
    state: 'refused',
    at: 7,
    why: 'removed',
  })
})

it('says of a plan that is not shared what its copy says, and whether the address needs its server', () => {
  expect([saveStatus(saved, notShared, true), saveStatus(saved, notShared, false)]).toEqual([
    saved,
    { state: 'saved-needs-server', at: 7 },
  ])
})

it('never says shared or sent of what this device has not kept, but where only the server has it', () => {
  const saving = { state: 'saving', waiting: 1 } as const
  expect([saveStatus(saving, shared, true), saveStatus({ state: 'opening' }, shared, true)]).toEqual([
    saving,
    { state: 'opening' },
  ])
  expect(saveStatus(full, shared, true)).toEqual({ state: 'only-shared', why: 'full', people: 3 })
  for (const state of ['connecting', 'sending'] as const) expect(saveStatus(full, { state }, true)).toEqual(full)
  expect(saveStatus(full, { state: 'offline', waiting: true }, true)).toEqual(full)
})

it('knows what is on the disk of this device', () => {
  const states = ['saved', 'saved-needs-server', 'shared', 'sending', 'offline', 'refused', 'read-only'] as const
  expect(states.map(state => isSavedHere({ state }))).toEqual(states.map(() => true))
  const not = ['opening', 'saving', 'cannot-keep', 'only-shared'] as const
  expect(not.map(state => isSavedHere({ state }))).toEqual(not.map(() => false))
})
