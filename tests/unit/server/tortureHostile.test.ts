import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { answerTo, hostileCalls, silentCrowd } from '../../support/torture/hostileCalls.ts'
import { hostility } from '../../support/torture/hostility.ts'
import { enterRaw } from '../../support/torture/rawPeer.ts'
import { startRoom } from '../../support/torture/startRoom.ts'
import { startSyncServer } from '../../support/torture/syncProcess.ts'
import { smallWorld } from '../document/smallWorld.ts'

it('stays up and quick for others under hostile frames, forgets them afterwards, and those they hit go on', async () => {
  const outcome = await hostility(1500, 1, 150)
  expect(outcome).toMatchObject({ sent: 1500, stillUp: true, silentAfter: [] })
  expect(outcome.reached).toBeGreaterThan(750)
  expect(outcome.settledMs).toBeLessThan(10_000)
  expect(outcome.p95Attacked).toBeLessThan(3 * outcome.p95AtRest)
  const memory = ({ heap, buffers }: typeof outcome.before) => heap + buffers
  expect(memory(outcome.after)).toBeLessThan(1.3 * memory(outcome.before))
  expect(outcome.linesPrinted).toBeLessThan(100)
})

it('refuses every call that is not as it should be, and has room for others beside a crowd that says nothing', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'backmap-calls-'))
  const server = await startSyncServer({ dataDir })
  const link = await startRoom(server.url, smallWorld())
  const silent = silentCrowd(server.port, 500)
  try {
    const calls = hostileCalls(link.room)
    const answers = await Promise.all(calls.map(async call => [call.name, await answerTo(server.port, call)]))
    expect(answers.filter(([, answer]) => !/^(?:[45]\d\d|closed|hung up)$/.test(answer ?? ''))).toEqual([])
    expect(server.isUp()).toBe(true)
    expect(server.printed().split('\n').length).toBeLessThan(50)
    const peer = await enterRaw(`ws://127.0.0.1:${server.port}/sync`, link)
    expect(peer).toBeDefined()
    peer?.close()
    expect(await (await fetch(`${server.url}/sync/health`)).json()).toMatchObject({ app: 'backmap' })
  } finally {
    silent.leave()
    await server.kill()
    rmSync(dataDir, { recursive: true, force: true })
  }
})
