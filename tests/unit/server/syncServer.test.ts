import { afterEach, expect, it } from 'vitest'
import type { RoomLink } from '../../../src/domain/access.ts'
import { inFolder } from '../../support/inFolder.ts'
import { startTestServer, type TestServerOptions } from '../../support/testServer.ts'
import { until } from '../../support/until.ts'
import { type Client, type ClientOptions, connect, makeRoom } from '../../support/wireClient.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

async function serve(options: TestServerOptions = {}) {
  const server = await startTestServer(options)
  ends.push(() => server.stop())
  return server
}

function join(wsUrl: string, link: RoomLink, options: ClientOptions = {}): Client {
  const client = connect(wsUrl, link, options)
  ends.push(() => client.close())
  return client
}

const planOf = ({ ydoc }: Client) => ydoc.getMap('plan').toJSON()

it('brings together what two people write', async () => {
  const { url, wsUrl } = await serve()
  const { links } = await makeRoom(url)
  const ann = join(wsUrl, links.edit)
  const ben = join(wsUrl, links.facilitate)
  ann.ydoc.getMap('plan').set('moment:a/title', 'Lunch')
  ben.ydoc.getMap('plan').set('moment:b/title', 'Circle')
  await until(() => ann.ydoc.getMap('plan').size === 2 && ben.ydoc.getMap('plan').size === 2)
  expect(planOf(ann)).toEqual({ 'moment:a/title': 'Lunch', 'moment:b/title': 'Circle' })
  expect(planOf(ben)).toEqual(planOf(ann))
})

it('has everything again after a restart', async () => {
  await inFolder(async dataDir => {
    const first = await startTestServer({ dataDir })
    const { links } = await makeRoom(first.url)
    const ann = connect(first.wsUrl, links.edit)
    ann.ydoc.getMap('plan').set('moment:a/title', 'Lunch')
    await until(() => ann.provider.unsyncedChanges === 0)
    expect(await ann.isKept()).toBe(true)
    ann.close()
    await first.stop()
    const second = await startTestServer({ dataDir })
    const ben = connect(second.wsUrl, links.view)
    await until(() => ben.ydoc.getMap('plan').size === 1)
    expect(planOf(ben)).toEqual({ 'moment:a/title': 'Lunch' })
    ben.close()
    await second.stop()
  })
})
