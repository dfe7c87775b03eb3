import { type OfferedPerson, offeredPeople } from '../../derive/offeredPeople.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { usePeopleEdits } from '../../store/usePeopleEdits.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './People.module.css'

/** More than this many names are not buttons of their own. */
const mostNames = 4

/** Offers the people who fill a role that does a practice, one by one or all at once. */
export function OfferForPractice({ practice }: { practice: Id<'practice'> }) {
  const say = useEveryWord()
  const format = useFormat()
  const offers = useDerived(offersFor, practice)
  const nameOf = usePersonName()
  const roles = usePlan(plan => plan.roles)
  if (offers.length === 0) return null
  const because = [...new Set(offers.flatMap(offer => offer.roles))]
  const [only] = because
  const names = format.list(offers.map(offer => nameOf(offer.person)))
  const role = (only && roles.get(only)?.title) || say('card.untitled')
  const n = offers.length
  return (
    <Offer
      words={because.length === 1 ? say('people.offer', { names, role, n }) : say('people.offer.roles', { names, n })}
      offers={offers}
      each={n > 1 && n <= mostNames}
      all={n === 1 ? say('people.offer.one', { name: names }) : say('people.offer.all', { n })}
    />
  )
}

/** Offers a person everything their roles do and they are not assigned to yet. */
export function OfferForPerson({ person }: { person: Id<'person'> }) {
  const say = useEveryWord()
  const offers = useDerived(offersFor, person)
  const nameOf = usePersonName()
  const titlesOf = useTitlesOf()
  if (offers.length === 0) return null
  const n = offers.length
  return (
    <Offer
      words={say('people.offer.person', { name: nameOf(person), titles: titlesOf(offers), n })}
      offers={offers}
      each={false}
      all={say('people.offer.all.things', { n })}
    />
  )
}

/** Offers those who fill a role whatever it does and they are not assigned to yet. */
export function OfferForRole({ role }: { role: Id<'role'> }) {
  const say = useEveryWord()
  const offers = useDerived(offersFor, role)
  const titlesOf = useTitlesOf()
  if (offers.length === 0) return null
  const n = new Set(offers.map(offer => offer.practice)).size
  return (
    <Offer
      words={say('people.offer.role', { titles: titlesOf(offers) })}
      offers={offers}
      each={false}
      all={say('people.offer.all.things', { n })}
    />
  )
}

interface OfferProps {
  words: string
  offers: readonly OfferedPerson[]
  each: boolean
  all: string
}

function Offer({ words, offers, each, all }: OfferProps) {
  const say = useEveryWord()
  const edits = usePeopleEdits()
  const still = useIsStill()
  const nameOf = usePersonName()
  if (still) return null
  return (
    <div className={styles.offer}>
      <p>{words}</p>
      <div className={styles.verbs}>
        <Button onClick={() => edits.assign(offers)}>{all}</Button>
        {each &&
          offers.map(offer => (
            <Button key={offer.person} look="plain" onClick={() => edits.assign([offer])}>
              {say('people.offer.one', { name: nameOf(offer.person) })}
            </Button>
          ))}
      </div>
    </div>
  )
}

function usePersonName(): (id: Id<'person'>) => string {
  const say = useEveryWord()
  const people = usePlan(plan => plan.people)
  return id => people.get(id)?.label || say('card.untitled')
}

/** The practices of some offers by name, the first few of many. */
function useTitlesOf(): (offers: readonly OfferedPerson[]) => string {
  const say = useEveryWord()
  const format = useFormat()
  const practices = usePlan(plan => plan.practices)
  return offers => {
    const titles = [...new Set(offers.map(offer => offer.practice))].map(
      id => practices.get(id)?.title || say('card.untitled'),
    )
    if (titles.length <= mostNames) return format.list(titles)
    const more = titles.length - mostNames + 1
    return format.list([...titles.slice(0, mostNames - 1), say('people.offer.more', { n: more })])
  }
}

/** The offers that concern a practice, a person or a role. */
function offersFor(plan: Plan, of: Id<'practice'> | Id<'person'> | Id<'role'>): OfferedPerson[] {
  return offeredPeople(plan).filter(
    ({ person, practice, roles }) => person === of || practice === of || roles.some(role => role === of),
  )
}
