import { expect, it } from 'vitest'
import { randomSharedWork } from '../../support/randomSharedWork.ts'
import { startTestServer } from '../../support/testServer.ts'

it('brings five people together who work at random over a real server, cut off now and then', async () => {
  const server = await startTestServer()
  const done = { ran: 0, undone: 0, away: 0, saidShared: 0 }
  for (let seed = 1; seed <= 10; seed++) {
    const work = await randomSharedWork(seed, { replicas: 5, commandsEach: 60 }, server.url)
    for (const name of ['ran', 'undone', 'away', 'saidShared'] as const) done[name] += work[name]
  }
  expect(done.ran).toBeGreaterThan(1500)
  expect(done.undone).toBeGreaterThan(100)
  expect(done.away).toBeGreaterThan(10)
  expect(done.saidShared).toBeGreaterThan(50)
  await server.stop()
})
