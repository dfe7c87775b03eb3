import { type ComponentType, createContext, use } from 'react'
import type { Id } from '../domain/ids.ts'

/** What shows people on cards, once it has been fetched; null while a plan is not shared or shown to a room. */
export const PeopleMarksContext = createContext<ComponentType<{ id: Id }> | null>(null)

/** The others who are at a card. It is drawn at the edge of the nearest positioned box. */
export function PeopleOnCard({ id }: { id: Id }) {
  const Marks = use(PeopleMarksContext)
  return Marks && <Marks id={id} />
}
