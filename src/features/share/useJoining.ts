import { useEffect, useState } from 'react'
import { readRoomLink, type Tier } from '../../domain/access.ts'
import type { Id } from '../../domain/ids.ts'
import type { Refusal } from '../../domain/wire.ts'
import { deviceLibrary, readPlanOnDevice } from '../../store/device.ts'
import { joinPlan } from '../../store/joining.ts'

/** `copy`: the plan as this device has it from before. */
export type Joining =
  | { readonly state: 'joining' }
  | { readonly state: 'joined'; readonly id: Id<'plan'>; readonly title: string; readonly tier: Tier }
  | { readonly state: 'failed'; readonly why: Refusal | 'unreachable'; readonly copy: Id<'plan'> | undefined }

/** Brings the plan behind a link onto this device; `again` tries once more. */
export function useJoining(text: string): { readonly joining: Joining; readonly again: () => void } {
  const [round, setRound] = useState(0)
  const [joining, setJoining] = useState<Joining>({ state: 'joining' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round is another try
  useEffect(() => {
    let wanted = true
    setJoining({ state: 'joining' })
    join(text).then(
      found => wanted && setJoining(found),
      () => wanted && setJoining({ state: 'failed', why: 'unreachable', copy: undefined }),
    )
    return () => {
      wanted = false
    }
  }, [text, round])
  return { joining, again: () => setRound(round + 1) }
}

async function join(text: string): Promise<Joining> {
  const link = readRoomLink(text)
  if (!link) return { state: 'failed', why: 'wrong-link', copy: undefined }
  const joined = await joinPlan(link)
  const { rows } = await deviceLibrary.list()
  if ('why' in joined) {
    const copy = rows.find(row => row.removedAt === undefined && row.shared?.room === link.room)
    return { state: 'failed', why: joined.why, copy: copy?.id }
  }
  const row = rows.find(({ id }) => id === joined.id)
  const title = row ? row.title : (await readPlanOnDevice(joined.id))?.plan.title
  return { state: 'joined', id: joined.id, title: title ?? '', tier: link.tier }
}
