import { outcomesInOrder } from '../../derive/inOrder.ts'
import { editRecord } from '../../document/commands.ts'
import type { Id } from '../../domain/ids.ts'
import { keyAfter } from '../../domain/order.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useOpenPlan } from '../../store/openPlan.tsx'
import { announce } from '../../ui/Toast.tsx'

/** Moves an outcome one place earlier or later, and says what came of it. */
export function useMoveOutcome(): (id: Id<'outcome'>, step: -1 | 1) => void {
  const say = useEveryWord()
  const change = useChange()
  const { getState } = useOpenPlan()
  return (id, step) => {
    const all = outcomesInOrder(getState())
    const index = all.findIndex(outcome => outcome.id === id)
    const title = all[index]?.title || say('card.untitled')
    const target = index + step
    if (index < 0 || target < 0 || target >= all.length) return announce(say('learning.end', { title }))
    const others = all.filter(outcome => outcome.id !== id)
    const order = keyAfter(
      others[target - 1]?.order ?? null,
      others.map(outcome => outcome.order),
    )
    change(editRecord(id, { order }))
    announce(say('learning.moved', { title, place: target + 1, of: all.length }))
  }
}
