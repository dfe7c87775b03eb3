import { linksByFrom } from '../../derive/validLinks.ts'
import type { Plan } from '../../domain/plan.ts'

/** What goes with a day, and which practices are left without a moment. */
export interface DependsOnDay {
  readonly moments: number
  readonly feelings: number
  readonly marks: number
  /** Titles of practices that make moments of this day only. */
  readonly practices: readonly string[]
}

export function dependsOnDay(plan: Plan, day: string): DependsOnDay {
  const here = new Set<string>()
  for (const moment of plan.moments.values()) if (moment.day === day) here.add(moment.id)
  const ofHere = (record: { readonly moment: string }) => here.has(record.moment)
  const made = linksByFrom(plan, 'makes')
  const practices = [...plan.practices.values()].filter(({ id }) => {
    const links = made.get(id) ?? []
    return links.length > 0 && links.every(link => here.has(link.to))
  })
  return {
    moments: here.size,
    feelings: [...plan.feelings.values()].filter(ofHere).length,
    marks: [...plan.curve.values()].filter(ofHere).length,
    practices: practices.map(practice => practice.title),
  }
}
