import { expect, it } from 'vitest'
import { randomSharedWork } from '../support/randomSharedWork.ts'
import { startTestServer } from '../support/testServer.ts'

const seeds = Number(process.env.SEEDS ?? 1000) // fewer, to try it out

it('brings five people together a thousand times, each time after a thousand commands over a real server', async () => {
  const server = await startTestServer({ limits: { newRoomsPerSecond: 1000, newRoomsBurst: 1000 } })
  const failed: string[] = []
  let next = 1
  async function work(): Promise<void> {
    while (next <= seeds) {
      const seed = next++
      await randomSharedWork(seed, { replicas: 5, commandsEach: 200 }, server.url).catch(error =>
        failed.push(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`),
      )
    }
  }
  await Promise.all([work(), work(), work(), work()])
  expect(failed).toEqual([])
  await server.stop()
}, 10_800_000)
