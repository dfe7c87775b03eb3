import type { Plan } from '../../domain/plan.ts'
import { useFormat, useWord } from '../../store/language.tsx'
import { useDerived, useOpenPlan } from '../../store/openPlan.tsx'
import { type Note, notesByMoment } from './dayNotes.ts'

/** What the checks say about a moment, one sentence a line. */
export function useNotes(day: string, moment: string): string {
  const sayNote = useSayNote()
  const plan = useOpenPlan().getState()
  const notes = useDerived(notesByMoment, day).get(moment) ?? []
  return notes.map(note => sayNote(note, plan)).join('\n')
}

/** Puts a note in words. */
export function useSayNote(): (note: Note, plan: Pick<Plan, 'moments'>) => string {
  const say = useWord()
  const format = useFormat()
  return (note, plan) => {
    const days = note.days ? format.weekdays(note.days) : ''
    if (note.kind === 'adults') {
      return days ? say('day.needsAdultsOn', { ...note, days }) : say('day.needsAdults', note)
    }
    const other = plan.moments.get(note.other)?.title || say('moment.untitled')
    const minutes = say('unit.min', { n: note.minutes })
    return days ? say('day.sameTimeOn', { minutes, other, days }) : say('day.sameTime', { minutes, other })
  }
}
