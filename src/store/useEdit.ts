import { useMemo } from 'react'
import { editRecord, removeRecord, writeText } from '../document/commands.ts'
import { addLink, removeLink } from '../document/linkCommands.ts'
import { retimeMoment } from '../document/momentCommands.ts'
import type { Timing } from '../domain/adultDay.ts'
import type { Stretch } from '../domain/clock.ts'
import type { Id } from '../domain/ids.ts'
import { linkId } from '../domain/links.ts'
import type { PartOfDay } from '../domain/studentDay.ts'
import { useChange } from './openPlan.tsx'

/** The edits that cards of every view share, each one step of undo. */
export function useEdit() {
  const change = useChange()
  return useMemo(
    () => ({
      /** Any one field of a record, in its own type. */
      field: (id: Id, field: string, value: unknown) => change(editRecord(id as Id<'practice'>, { [field]: value })), // a field of its kind
      text: (id: Id, field: string, before: string, after: string) => change(writeText(id, field, before, after)),
      timing: (id: Id<'practice'>, timing: Timing) => change(editRecord(id, { timing })),
      weekdays: (id: Id<'practice'> | Id<'moment'>, weekdays: readonly number[]) =>
        change(editRecord(id, { weekdays })),
      part: (id: Id<'moment'>, part: PartOfDay) => change(editRecord(id, { part })),
      time: (id: Id<'moment'>, stretch: Stretch) => change(retimeMoment(id, stretch)),
      /** Takes a moment off the clock; it stays in its part of the day. */
      untime: (id: Id<'moment'>, part: PartOfDay) => change(retimeMoment(id, null), editRecord(id, { part })),
      aim: (id: Id<'moment'>, outcome: Id<'outcome'>, on: boolean) =>
        change(on ? addLink('aims-at', id, outcome) : removeLink(linkId('aims-at', id, outcome))),
      remove: (id: Id) => change(removeRecord(id)),
    }),
    [change],
  )
}
