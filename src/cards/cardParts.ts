import type { Plan } from '../domain/plan.ts'
import { CardAsides } from './CardAsidesPlace.tsx'
import { FaceSummary } from './FaceSummaryPlace.tsx'

/** Fetches what the cards of a plan carry, as far as they carry it: coming after them, it moves the cards below. */
export async function fetchCardParts({ ideas, comments, faces }: Plan): Promise<void> {
  await Promise.all([
    (ideas.size > 0 || comments.size > 0) && CardAsides.ahead(),
    faces.size > 0 && FaceSummary.ahead(),
  ])
}
