import { expect, it } from 'vitest'
import { tokenHashes } from '../../../src/domain/access.ts'
import { memoryLog } from '../../../src/server/memoryLog.ts'
import type { UpdateLog } from '../../../src/server/updateLog.ts'
import { editFrame, titleUpdate, tokenFrame } from '../../support/rawSocket.ts'
import { letGoAfterEach, serve } from '../../support/serving.ts'
import { until } from '../../support/until.ts'
import { call, passOf } from '../../support/wireClient.ts'

letGoAfterEach()

/** A log whose appends fail, wait, or work, as it is told. */
function fickleLog() {
  const log = memoryLog()
  let waiting: (() => void)[] = []
  const state = { fails: false, waits: false }
  const fickle: UpdateLog = {
    ...log,
    append: async (room, update) => {
      if (state.waits) await new Promise<void>(resolve => waiting.push(resolve))
      if (state.fails) throw new Error('the disk is full')
      await log.append(room, update)
    },
    read: async room => {
      if (state.fails) throw new Error('the disk does not read')
      return log.read(room)
    },
  }
  const goOn = () => {
    for (const resume of waiting) resume()
    waiting = []
  }
  return { log: fickle, state, goOn, isWaiting: () => waiting.length > 0 }
}

it('says that an edit is not kept when the disk does not take it, applies nothing, and hangs up', async () => {
  const { log, state } = fickleLog()
  const reports: string[] = []
  const { room, links, join, dial } = await serve({ log, report: words => void reports.push(words) })
  const ben = join(links.view)
  await until(() => ben.provider.synced)
  state.fails = true
  const ann = await dial()
  ann.send(tokenFrame(room, passOf(links.edit)))
  ann.send(editFrame(room, titleUpdate('Lunch')))
  await until(() => ann.closed())
  expect(ann.closed()).toEqual({ code: 1011, reason: 'not-kept' })
  expect(ann.said.at(-1)).toEqual({ say: 'refused', why: 'not-kept' })
  expect(ann.heard.filter(({ type, rest }) => type === 8 && rest[0] === 1)).toEqual([])
  expect(ben.ydoc.getMap('plan').toJSON()).toEqual({})
  expect(reports).toEqual([`${room} could not be written: the disk is full`])
})

it('keeps everything once the disk works again', async () => {
  const { log, state } = fickleLog()
  const { links, join } = await serve({ log, report: () => {} })
  const ann = join(links.edit)
  await until(() => ann.provider.synced)
  state.fails = true
  ann.ydoc.getMap('plan').set('moment:a/title', 'Lunch')
  await until(() => ann.said.some(({ say }) => say === 'refused'))
  state.fails = false
  await until(() => ann.provider.synced && ann.provider.unsyncedChanges === 0)
  expect(await ann.isKept()).toBe(true)
})

it('refuses to open a plan that cannot be read rather than showing it empty', async () => {
  const { log, state } = fickleLog()
  const { room, links, dial, url } = await serve({ log, report: () => {} })
  state.fails = true
  const ann = await dial()
  ann.send(tokenFrame(room, passOf(links.edit)))
  await until(() => ann.closed())
  expect(ann.closed()).toEqual({ code: 1011, reason: 'not-kept' })
  const asked = await call(url, `/sync/rooms/${room}/exchange`, { vector: 'AA==' }, passOf(links.edit))
  expect(asked).toEqual({ status: 500, body: { refused: 'not-kept' } })
})

it('does not count as kept what still waits for the disk', async () => {
  const { log, state, goOn, isWaiting } = fickleLog()
  const { room, links, join, dial } = await serve({ log })
  const ben = join(links.edit)
  await until(() => ben.provider.synced)
  state.waits = true
  const ann = await dial()
  const update = titleUpdate('Lunch', 7)
  ann.send(tokenFrame(room, passOf(links.edit)))
  ann.send(editFrame(room, update))
  await until(isWaiting)
  ben.ydoc.clientID = 8
  ben.ydoc.getMap('plan').set('moment:b/title', 'Circle')
  expect(ben.ydoc.getMap('plan').toJSON()).toEqual({ 'moment:b/title': 'Circle' })
  expect(log.size(room).rows).toBe(0)
  state.waits = false
  goOn()
  await until(() => ben.ydoc.getMap('plan').size === 2)
  await until(() => ben.provider.unsyncedChanges === 0)
  expect(await ben.isKept()).toBe(true)
})

it('takes no edit through a link that ends while it waits in the line', async () => {
  const { log, state, goOn, isWaiting } = fickleLog()
  const { room, links, dial, url } = await serve({ log })
  const ann = await dial()
  ann.send(tokenFrame(room, passOf(links.edit)))
  await until(() => ann.said.length > 0)
  state.waits = true
  ann.send(editFrame(room, titleUpdate('first', 7)))
  await until(isWaiting)
  ann.send(editFrame(room, titleUpdate('second', 8)))
  await new Promise(resolve => setTimeout(resolve, 50))
  const rotate = { do: 'rotate', epoch: 2, hashes: tokenHashes(links.facilitate, 2) }
  await call(url, `/sync/rooms/${room}`, rotate, passOf(links.facilitate))
  state.waits = false
  goOn()
  await until(() => ann.closed())
  expect(ann.closed()).toEqual({ code: 1008, reason: 'wrong-link' })
  await until(() => log.size(room).rows > 0)
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(log.size(room).rows).toBe(1)
})
