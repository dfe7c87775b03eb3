import { create } from 'zustand'
import type { Id } from '../../domain/ids.ts'
import { keepRound, keptRound } from './keptRound.ts'
import type { Round } from './round.ts'

interface Rounds {
  /** The question this device puts or answers; it stays after its faces are shown, so that late devices hear of it. */
  readonly round: Round | null
  /** Questions nobody here wants to be reminded of: waved away, or looked at. */
  readonly waved: ReadonlySet<string>
}

export const useRounds = create<Rounds>(() => ({ round: null, waved: new Set() }))

/** Takes up the round this tab had open of a plan. */
export function openRounds(plan: Id<'plan'>): void {
  if (useRounds.getState().round?.plan !== plan) useRounds.setState({ round: keptRound(plan), waved: new Set() })
}

/** Puts a round in the place of the one there was, which is not offered again. */
export function setRound(round: Round): void {
  const { round: before, waved } = useRounds.getState()
  if (round === before) return
  keepRound(round.plan, round)
  const replaced = before && before.id !== round.id
  useRounds.setState({ round, ...(replaced && { waved: new Set([...waved, before.id]) }) })
}

export function changeRound(change: (round: Round) => Round): void {
  const { round } = useRounds.getState()
  if (round) setRound(change(round))
}

/** Nobody here wants to be reminded of it; one that is over is not kept through a reload either. */
export function waveAway(id: string): void {
  const { round } = useRounds.getState()
  if (round?.id === id && round.stage !== 'open') keepRound(round.plan, null)
  useRounds.setState(({ waved }) => ({ waved: new Set([...waved, id]) }))
}
