import { useSyncExternalStore } from 'react'
import type { Id } from '../domain/ids.ts'
import type { Person } from '../sync/sharing.ts'
import { useSharing } from './sharing.tsx'

export type PersonHere = Person

/** Up to six people in a plan see each other's pointers; more would be a swarm. */
const mostPointers = 6

interface AtCards {
  readonly selected: ReadonlyMap<Id, readonly Person[]>
  readonly pointing: ReadonlyMap<Id, readonly Person[]>
}

const nobody: readonly Person[] = []
const sorted = new WeakMap<readonly Person[], AtCards>()

/** The others who have a card selected or write in it. */
export function usePeopleAt(id: Id): readonly Person[] {
  const { subscribe, getPeople } = useSharing()
  return useSyncExternalStore(subscribe, () => atCards(getPeople()).selected.get(id) ?? nobody)
}

/** The others whose pointer is on a card; nobody's once more than six people are here. */
export function usePointersAt(id: Id): readonly Person[] {
  const { subscribe, getPeople } = useSharing()
  return useSyncExternalStore(subscribe, () => atCards(getPeople()).pointing.get(id) ?? nobody)
}

/** Whether people see each other's pointers now: somebody is here, and not too many. */
export function showsPointers(people: readonly Person[]): boolean {
  return people.length > 0 && people.length < mostPointers
}

/** Sorted once for all cards, however many ask. */
function atCards(people: readonly Person[]): AtCards {
  const known = sorted.get(people)
  if (known) return known
  const found: AtCards = {
    selected: by(people, person => person.card),
    pointing: by(showsPointers(people) ? people : nobody, person => person.pointer?.card ?? null),
  }
  sorted.set(people, found)
  return found
}

function by(people: readonly Person[], cardOf: (person: Person) => Id | null): ReadonlyMap<Id, readonly Person[]> {
  const groups = new Map<Id, Person[]>()
  for (const person of people) {
    const card = cardOf(person)
    if (card) groups.set(card, [...(groups.get(card) ?? []), person])
  }
  return groups
}
