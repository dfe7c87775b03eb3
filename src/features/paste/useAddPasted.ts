import { momentsOf, partAt, partOf, shownDay } from '../../derive/theDay.ts'
import { addRecord, type Command, removeRecord } from '../../document/commands.ts'
import { moveMoment, retimeMoment } from '../../document/momentCommands.ts'
import { newId } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useOpenPlan } from '../../store/openPlan.tsx'
import { type Pasting, select, useScreen } from '../../store/screen.ts'
import { announce } from '../../ui/Toast.tsx'
import type { PastedMoment } from './pasteMoments.ts'

/** Makes moments of what was pasted, one after another; a card nobody has named yet makes room for them. */
export function useAddPasted(): (found: readonly PastedMoment[], place: Pick<Pasting, 'after' | 'instead'>) => void {
  const { getState } = useOpenPlan()
  const change = useChange()
  const say = useEveryWord()
  return (found, { after, instead }) => {
    const state = getState()
    const day = shownDay(state, useScreen.getState().day ?? undefined)
    const there = day ? momentsOf(state, day.id) : []
    const dayId = day?.id ?? newId('day')
    const commands: Command[] = day ? [] : [addRecord({ id: dayId, kind: 'aim' })]
    let before = after ?? there.at(-1)?.id ?? null
    const first = there.find(moment => moment.id === before)
    let part = first ? partOf(first, state.plan.school) : 'morning'
    for (const { title, start, end, weekdays = [] } of found) {
      const id = newId('moment')
      if (start !== undefined) part = partAt(start, state.plan.school)
      commands.push(addRecord({ id, day: dayId, title, part, weekdays }), moveMoment(id, { after: before, part }))
      if (start !== undefined && end !== undefined) commands.push(retimeMoment(id, { start, end }))
      before = id
    }
    if (instead && !state.moments.get(instead)?.title) commands.push(removeRecord(instead))
    change(...commands)
    select(null)
    announce(say('day.paste.made', { n: found.length }))
  }
}
