import * as Y from 'yjs'
import { writePlanFile } from '../../../src/domain/planFile.ts'
import type { RoomMember } from './roomMember.ts'
import { pause } from './waiting.ts'

/** What somebody sees, as a file. */
export function showing({ document }: RoomMember): string {
  return writePlanFile(document.getState())
}

/**
 * Waits until everybody shows the same and the server has said of each that all they have is kept. Gives how long that
 * took in milliseconds, or undefined when it was not so in time.
 */
export async function settled(
  crowd: readonly RoomMember[],
  ask: (member: RoomMember, waitMs?: number) => Promise<Y.Snapshot | undefined>,
  settleMs: number,
): Promise<number | undefined> {
  const start = performance.now()
  while (performance.now() - start < settleMs) {
    const kept = await Promise.all(crowd.map(member => ask(member, 1000)))
    const isKept = crowd.every((member, index) => {
      const snapshot = kept[index]
      return snapshot !== undefined && Y.equalSnapshots(snapshot, Y.snapshot(member.document.ydoc))
    })
    if (isKept && new Set(crowd.map(showing)).size === 1) return performance.now() - start
    await pause(100)
  }
  return undefined
}
