import type { Plan } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { usePlan } from '../../store/openPlan.tsx'
import type { AdultId } from './adultColumn.ts'

/** What an adult is called; a role that a person is called like says that it is the role. */
export function useAdultName(): (id: AdultId) => string {
  const say = useEveryWord()
  const people = usePlan(plan => plan.people)
  const roles = usePlan(plan => plan.roles)
  return id => {
    const role = (roles as ReadonlyMap<string, { title: string }>).get(id) // an id of either finds its own
    if (role)
      return isPersonCalled(people, role.title) ? say('adults.role.named', { name: role.title }) : titled(role.title)
    return titled((people as ReadonlyMap<string, { label: string }>).get(id)?.label)
  }

  function titled(title: string | undefined): string {
    return title || say('card.untitled')
  }
}

/** Whether somebody has this very name, small letters or large. */
function isPersonCalled(people: Plan['people'], title: string): boolean {
  const name = plain(title)
  return name !== '' && [...people.values()].some(({ label }) => plain(label) === name)
}

function plain(name: string): string {
  return name.trim().toLowerCase()
}
