import { type Contract, contractDefaults } from '../domain/contract.ts'
import type { PlanFacts } from '../domain/plan.ts'
import { type Command, editRecord } from './commands.ts'

/** Changes the named rules of the adults' contract; what a colleague changed in the others meanwhile stays. */
export function setContract(patch: Partial<Contract>): Command {
  return document => {
    const { contract } = document.plan().plan.school
    setSchool({ contract: { ...contract, ...patch } })(document)
  }
}

/** Brings the usual value of a rule back; of every rule when none is named. */
export function resetContract(name?: keyof Contract): Command {
  return setContract(name ? { [name]: contractDefaults[name] } : contractDefaults)
}

/** When the school day begins and ends (minutes after midnight); undefined: nobody has said. */
export function setSchoolDay(dayStart: number | undefined, dayEnd: number | undefined): Command {
  return setSchool({ dayStart, dayEnd })
}

function setSchool(
  patch: Partial<PlanFacts['school']> | { [F in 'dayStart' | 'dayEnd']: number | undefined },
): Command {
  return document => {
    const { id, school } = document.plan().plan
    editRecord(id, { school: { ...school, ...patch } as PlanFacts['school'] })(document) // undefined takes a time away
  }
}
