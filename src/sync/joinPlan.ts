import type { RoomLink } from '../domain/access.ts'
import type { Device } from './device.ts'
import type { Joined } from './sharing.ts'

/** Brings the plan behind a link onto this device. */
export async function joinPlan(_link: RoomLink, _device: Device): Promise<Joined> {
  return { why: 'unreachable' }
}
