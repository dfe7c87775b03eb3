import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { memoryLog } from '../../../src/server/memoryLog.ts'
import { inFolder } from '../../support/inFolder.ts'
import { editFrame, titleUpdate, tokenFrame } from '../../support/rawSocket.ts'
import { letGoAfterEach, serve } from '../../support/serving.ts'
import { startChildServer } from '../../support/testServer.ts'
import { until } from '../../support/until.ts'
import { connect, makeRoom, passOf } from '../../support/wireClient.ts'

letGoAfterEach()

it('has what it has acknowledged when its program is killed in the midst of editing', async () => {
  await inFolder(async dataDir => {
    const first = await startChildServer({ dataDir })
    const { links } = await makeRoom(first.url)
    const ann = connect(first.wsUrl, links.edit)
    await until(() => ann.provider.synced)
    let edits = 0
    const typing = setInterval(() => ann.ydoc.getMap('plan').set(`moment:a${edits++}/title`, 'Lunch'), 2)
    await until(() => edits > 50)
    clearInterval(typing)
    const isKept = await ann.isKept()
    const kept = ann.ydoc.getMap('plan').toJSON()
    const typingOn = setInterval(() => ann.ydoc.getMap('plan').set(`moment:b${edits++}/title`, 'Circle'), 1)
    await until(() => edits > 60)
    await first.kill()
    clearInterval(typingOn)
    ann.close()
    const second = await startChildServer({ dataDir })
    const ben = connect(second.wsUrl, links.view)
    await until(() => ben.provider.synced)
    expect(isKept).toBe(true)
    expect(ben.ydoc.getMap('plan').toJSON()).toMatchObject(kept)
    ben.close()
    await second.stop()
  })
})

it('stops in good order within a few seconds, with an edit on its way', async () => {
  await inFolder(async dataDir => {
    const first = await startChildServer({ dataDir })
    const { room, links } = await makeRoom(first.url)
    const ann = connect(first.wsUrl, links.edit)
    await until(() => ann.provider.synced)
    ann.ydoc.getMap('plan').set('moment:a/title', 'Lunch')
    const start = performance.now()
    await first.stop()
    expect(await first.ended).toBe(0)
    expect(performance.now() - start).toBeLessThan(5_000)
    const acknowledged = ann.provider.unsyncedChanges === 0
    await until(() => ann.closes.length > 0)
    expect(ann.said.at(-1)).toEqual({ say: 'refused', why: 'stopping' })
    await until(() => ann.closes.length > 1)
    expect(ann.closes.slice(0, 2)).toEqual([
      { code: 1000, reason: 'stopping' }, // the plan, says the sync protocol
      { code: 1001, reason: 'stopping' }, // the socket
    ])
    ann.close()
    const second = await startChildServer({ dataDir })
    const ben = connect(second.wsUrl, { ...links.view, room })
    await until(() => ben.provider.synced)
    const isThere = ben.ydoc.getMap('plan').get('moment:a/title') === 'Lunch'
    expect({ acknowledged, isThere }).not.toEqual({ acknowledged: true, isThere: false })
    ben.close()
    await second.stop()
  })
})

it('writes what has come before it stops, and takes nothing after', async () => {
  const log = memoryLog()
  let goOn = () => {}
  const waits = new Promise<void>(resolve => {
    goOn = resolve
  })
  let isWaiting = false
  const slow = {
    ...log,
    append: async (room: string, update: Uint8Array) => {
      isWaiting = true
      await waits
      await log.append(room, update)
    },
    close: async () => {},
  }
  const serving = await serve({ log: slow })
  const ann = await serving.dial()
  ann.send(tokenFrame(serving.room, passOf(serving.links.edit)))
  await until(() => ann.said.length > 0)
  ann.send(editFrame(serving.room, titleUpdate('first', 7)))
  await until(() => isWaiting)
  const stopped = serving.stop()
  ann.send(editFrame(serving.room, titleUpdate('second', 8)))
  setTimeout(goOn, 100)
  await stopped
  await until(() => ann.closed())
  expect(ann.heard.filter(({ type, rest }) => type === 8 && rest[0] === 1)).toHaveLength(1)
  expect(ann.said.at(-1)).toEqual({ say: 'refused', why: 'stopping' })
  expect(ann.closed()).toEqual({ code: 1001, reason: 'stopping' })
  expect(log.size(serving.room).rows).toBe(1)
})

it('does not wait for ever for a disk that does not answer', async () => {
  const log = { ...memoryLog(), append: () => new Promise<void>(() => {}), close: async () => {} }
  const serving = await serve({ log, limits: { stopMs: 200 } })
  const ann = await serving.dial()
  ann.send(tokenFrame(serving.room, passOf(serving.links.edit)))
  ann.send(editFrame(serving.room, titleUpdate('Lunch')))
  await until(() => ann.said.length > 0)
  const start = performance.now()
  await serving.stop()
  expect(performance.now() - start).toBeLessThan(3_000)
})

it('serves the app and what is shared at one address, and says what plain http cannot', async () => {
  await inFolder(async folder => {
    const siteDir = join(folder, 'site')
    mkdirSync(siteDir)
    writeFileSync(join(siteDir, 'index.html'), '<!doctype html><title>An app</title>')
    let said = ''
    const server = await startChildServer({
      dataDir: join(folder, 'plans'),
      siteDir,
      env: { HOST: '0.0.0.0' },
      hear: words => {
        said += words
      },
    })
    expect(await (await fetch(`${server.url}/`)).text()).toContain('An app')
    const health = (await (await fetch(`${server.url}/sync/health`)).json()) as { addresses: string[] } // the contract
    const nearby = [...said.matchAll(/On the same network: {2}(\S+)/g)].map(([, address]) => address)
    expect(health.addresses).toEqual(nearby)
    if (nearby.length > 0) expect(said).toContain('cannot open the app without this server')
    await server.stop()
  })
})

it('says in plain words when its folder is in use', async () => {
  await inFolder(async dataDir => {
    const first = await startChildServer({ dataDir })
    await expect(startChildServer({ dataDir })).rejects.toThrow('in use by a Backmap server')
    await first.stop()
  })
})
