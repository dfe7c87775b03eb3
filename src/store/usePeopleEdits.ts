import { useMemo } from 'react'
import { addRecord, editRecord } from '../document/commands.ts'
import { addLink, editLink, removeLink } from '../document/linkCommands.ts'
import {
  answerAlone,
  givePart,
  type PartLetter,
  setAssignedMoment,
  setAssignedWeekday,
  takePart,
} from '../document/peopleCommands.ts'
import { type Id, newId } from '../domain/ids.ts'
import { linkId } from '../domain/links.ts'
import { useChange } from './openPlan.tsx'

/** The letters of `RACI` in their order. */
export const partLetters: readonly PartLetter[] = ['R', 'A', 'C', 'I']

/** Who is asked to do what. */
interface Asked {
  readonly person: Id<'person'>
  readonly practice: Id<'practice'>
}

/** The edits of roles and people that several views share, each one step of undo. */
export function usePeopleEdits() {
  const change = useChange()
  return useMemo(
    () => ({
      addRole: (title: string) => change(addRecord({ id: newId('role'), title })),
      /** A new person, and at once the role they fill. */
      addPerson: (label: string, role?: Id<'role'>) => {
        const id = newId('person')
        change(addRecord({ id, label }), ...(role ? [addLink('fills', id, role)] : []))
      },
      headcount: (role: Id<'role'>, headcount: number | null) =>
        change(editRecord(role, { headcount: headcount ?? undefined })),
      fills: (person: Id<'person'>, role: Id<'role'>, on: boolean) =>
        change(on ? addLink('fills', person, role) : removeLink(linkId('fills', person, role))),
      part: (role: Id<'role'>, practice: Id<'practice'>, letter: PartLetter, on: boolean) =>
        change((on ? givePart : takePart)(role, practice, letter)),
      /** How many of the role it takes. */
      count: (role: Id<'role'>, practice: Id<'practice'>, count: number | null) =>
        change(editLink<'does'>(linkId('does', role, practice), { count: count ?? undefined })),
      answerAlone: (role: Id<'role'>, practice: Id<'practice'>) => change(answerAlone(role, practice)),
      assign: (asked: readonly Asked[]) =>
        change(...asked.map(({ person, practice }) => addLink('assigned', person, practice))),
      assignedWeekday: ({ person, practice }: Asked, weekday: number, on: boolean) =>
        change(setAssignedWeekday(person, practice, weekday, on)),
      assignedMoment: ({ person, practice }: Asked, moment: Id<'moment'>, on: boolean) =>
        change(setAssignedMoment(person, practice, moment, on)),
    }),
    [change],
  )
}
