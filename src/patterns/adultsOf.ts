import type { AdultRole } from './adultRole.ts'
import type { KnownPractice } from './practices.ts'

/** One adult may have up to two fifths more students than is best before another is asked for. */
const slack = 0.4

/** How many adults a practice asks for at once; one for each group where the library does not say how many students one can serve. */
export function adultsFor({ per }: KnownPractice, students: number | null | undefined, groups = 1): number {
  return per && students ? Math.max(1, Math.ceil(students / per - slack)) : groups || 1
}

/** In an elementary school the classroom teacher is the advisor, and an assistant principal does what a dean would. */
const inElementary: Readonly<Partial<Record<AdultRole, AdultRole>>> = {
  advisor: 'teacher',
  dean: 'assistant principal',
}

/** Who does a practice in a school of these grades, with the letters of RACI. A role the plan has stays itself. */
export function rolesOf(
  { by }: KnownPractice,
  grades: readonly [number, number] | undefined,
  isInPlan: (role: AdultRole) => boolean = () => false,
): ReadonlyMap<AdultRole, string> {
  const parts = new Map<AdultRole, string>()
  for (const [name, letters] of Object.entries(by)) {
    const role = name as AdultRole // the keys of `by`
    const stands = (grades && grades[1] <= 5 && !isInPlan(role) && inElementary[role]) || role
    parts.set(stands, strongest((parts.get(stands) ?? '') + letters))
  }
  return parts
}

function strongest(letters: string): string {
  const isAccountable = letters.includes('A')
  if (letters.includes('R')) return isAccountable ? 'RA' : 'R'
  return isAccountable ? 'A' : letters.includes('C') ? 'C' : 'I'
}
