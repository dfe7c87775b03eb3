import { expect, it } from 'vitest'
import { deciding, guarded } from '../../../src/server/guarded.ts'
import { createHooks } from '../../../src/server/hooks.ts'
import { createKeeping } from '../../../src/server/keeping.ts'
import { limits } from '../../../src/server/limits.ts'
import { memoryLog } from '../../../src/server/memoryLog.ts'
import { newCounts } from '../../../src/server/metrics.ts'
import { createPeople } from '../../../src/server/people.ts'
import { openMemoryDatabase } from '../../../src/server/planDatabase.ts'
import { refused } from '../../../src/server/refused.ts'
import { openRoomBook, type RoomBook } from '../../../src/server/roomBook.ts'
import { editFrame, titleUpdate, tokenFrame } from '../../support/rawSocket.ts'
import { letGoAfterEach, serve } from '../../support/serving.ts'
import { until } from '../../support/until.ts'
import { call, passOf } from '../../support/wireClient.ts'

letGoAfterEach()

const fails = () => {
  throw new Error('first line\nsecond line')
}

it('a hook that throws, now or later, is told of in one line and no more', async () => {
  const reports: string[] = []
  const report = (words: string) => void reports.push(words)
  await guarded('now', fails, report)(undefined)
  await guarded('later', async () => fails(), report)(undefined)
  await guarded('text', () => Promise.reject('a text'), report)(undefined)
  expect(reports).toEqual(['now: first line', 'later: first line', 'text: a text'])
})

it('a hook that decides refuses with its own word, or with the one for when it fails', async () => {
  const reports: string[] = []
  const report = (words: string) => void reports.push(words)
  const no = () => {
    throw refused('frozen')
  }
  await expect(deciding('no', 'not-kept', no, report)(undefined)).rejects.toEqual({ reason: 'frozen', code: 1008 })
  await expect(deciding('fails', 'not-kept', fails, report)(undefined)).rejects.toEqual({
    reason: 'not-kept',
    code: 1011,
  })
  expect(reports).toEqual(['fails: first line'])
})

it('every hook there is survives a payload that is nonsense', async () => {
  const reports: string[] = []
  const report = (words: string) => void reports.push(words)
  const book = openRoomBook(openMemoryDatabase())
  const hooks = createHooks({
    ...{ book, limits, report },
    keeping: createKeeping(memoryLog(), limits, newCounts(), report),
    people: createPeople(book, limits),
    count: () => {},
    isStopping: () => false,
    mayEdit: () => true,
  })
  const decide = new Set(['onAuthenticate', 'onLoadDocument', 'beforeUnloadDocument']) // they are awaited by who asks
  for (const [name, hook] of Object.entries(hooks)) {
    const outcome = await Promise.resolve()
      .then(() => (hook as (payload: unknown) => unknown)(null)) // every hook takes one payload
      .then(
        () => 'goes on',
        () => 'refuses',
      )
    expect([name, outcome]).toEqual([name, decide.has(name) ? 'refuses' : 'goes on'])
  }
})

it('a book of rooms that fails in the midst ends no program', async () => {
  const book = openRoomBook(openMemoryDatabase())
  const state = { fails: false }
  const fickle = Object.fromEntries(
    Object.entries(book).map(([name, method]) => [
      name,
      (...args: unknown[]) => {
        if (state.fails) throw new Error('the disk is gone')
        return (method as (...args: unknown[]) => unknown)(...args) // passed on as they came
      },
    ]),
  ) as unknown as RoomBook // every method is there
  const serving = await serve({ log: memoryLog(), book: fickle, report: () => {} })
  const ann = await serving.dial()
  ann.send(tokenFrame(serving.room, passOf(serving.links.edit, 'device-of-ann')))
  await until(() => ann.said.length > 0)
  const ben = await serving.dial()
  state.fails = true
  ann.send(editFrame(serving.room, titleUpdate('Lunch')))
  ben.send(tokenFrame(serving.room, passOf(serving.links.edit, 'device-of-ben')))
  await until(() => ann.closed() && ben.closed())
  expect([ann.closed(), ben.closed()]).toEqual(Array(2).fill({ code: 1011, reason: 'not-kept' }))
  const answer = await call(serving.url, `/sync/rooms/${serving.room}`, { do: 'look' }, passOf(serving.links.edit))
  expect(answer).toEqual({ status: 500, body: { refused: 'not-kept' } })
  state.fails = false
  const eve = serving.join(serving.links.edit)
  await until(() => eve.provider.synced)
  expect(eve.ydoc.getMap('plan').toJSON()).toEqual({})
})
