import { type PersonWeek, personWeek } from '../../derive/personWeek.ts'
import { type RoleWeek, roleWeek } from '../../derive/roleWeek.ts'
import type { Contract } from '../../domain/contract.ts'
import type { Plan } from '../../domain/plan.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { type AdultId, isPerson, isRole } from './adultColumn.ts'
import { type AdultNumber, type NumberName, personNumbers, roleNumbers } from './adultNumbers.ts'
import { type SaidNumber, useSayNumber } from './useSayNumber.ts'

/** An adult's week, whichever kind of adult it is. */
export type AdultWeek =
  | { readonly kind: 'person'; readonly week: PersonWeek }
  | { readonly kind: 'role'; readonly week: RoleWeek }

function adultWeek(plan: Plan, id: string, day?: string): AdultWeek | undefined {
  if (isPerson(plan, id)) {
    const week = personWeek(plan, id, day)
    return week && { kind: 'person', week }
  }
  if (!isRole(plan, id)) return undefined
  const week = roleWeek(plan, id, day)
  return week && { kind: 'role', week }
}

/** The numbers of an adult's week on the day that is shown, and how each is said; undefined once they are gone. */
export function useAdultWeek(id: AdultId):
  | {
      readonly of: AdultWeek
      readonly contract: Contract
      readonly numbers: readonly AdultNumber[]
      say(name: NumberName): SaidNumber
    }
  | undefined {
  const day = useScreen(screen => screen.day) ?? undefined
  const of = useDerived(adultWeek, id, day)
  const contract = usePlan(plan => plan.plan.school.contract)
  const sayNumber = useSayNumber()
  if (!of) return undefined
  return {
    of,
    contract,
    numbers: of.kind === 'person' ? personNumbers(of.week, contract) : roleNumbers(of.week, contract),
    say: name => (of.kind === 'person' ? sayNumber.person(name, of.week, contract) : sayNumber.role(name, of.week)),
  }
}
