import type { RoomLink } from '../../src/domain/access.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Device } from '../../src/sync/device.ts'
import type { PlanSession } from '../../src/sync/planSession.ts'
import { deviceAt, joinAndOpen, linkOf, lunchPlan, openNew, stateOf } from './sharingDevices.ts'
import { startTestServer, type TestServer, type TestServerOptions } from './testServer.ts'
import { type ChaosProxy, startChaosProxy } from './torture/chaosProxy.ts'

/** A server, Ann who has shared a plan by it, and others who join her, each over a network of their own. */
export interface SharedWorld {
  readonly server: TestServer
  readonly plan: Plan
  readonly ann: Somebody
  /** Joins by Ann's link to edit, or by another. */
  joins(link?: RoomLink): Promise<Somebody>
  close(): Promise<void>
}

export interface Somebody {
  readonly device: Device
  readonly session: PlanSession
  readonly network: ChaosProxy
}

export async function sharedWorld(options: TestServerOptions = {}): Promise<SharedWorld> {
  const server = await startTestServer(options)
  const people: Somebody[] = []

  async function connected(open: (device: Device) => Promise<PlanSession>): Promise<Somebody> {
    const network = await startChaosProxy({ seed: people.length + 1, target: server.port })
    const device = deviceAt(`http://127.0.0.1:${network.port}`)
    const somebody = { device, network, session: await open(device) }
    people.push(somebody)
    return somebody
  }

  const plan = lunchPlan()
  const ann = await connected(device => openNew(plan, device))
  const shared = await ann.session.sharing.share()
  if (!shared.done) throw new Error(`could not share: ${shared.why}`)
  await stateOf(ann.session, 'shared')
  return {
    server,
    plan,
    ann,
    joins: (link = linkOf(ann.session)) => connected(device => joinAndOpen(device, link)),
    close: async () => {
      for (const { session, network } of people) {
        await session.close()
        await network.stop()
      }
      await server.stop()
    },
  }
}
