import { AssignmentFields } from '../../cards/people/AssignmentFields.tsx'
import { OfferForPerson } from '../../cards/people/OfferPeople.tsx'
import { WhatIfVerbs } from '../../cards/WhatIfVerbs.tsx'
import { linksByFrom, linksByTo } from '../../derive/validLinks.ts'
import { type PersonRow, practicesIn } from '../../derive/whoIsWhere.ts'
import { removeLink } from '../../document/linkCommands.ts'
import { assignAt, setAssignedMoment } from '../../document/peopleCommands.ts'
import type { Id } from '../../domain/ids.ts'
import { linkId } from '../../domain/links.ts'
import type { Moment, Plan, Practice } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/Field.tsx'
import { BookingWords } from './DoubleBookings.tsx'
import styles from './People.module.css'

interface WherePanelProps {
  row: PersonRow
  /** Null: what they do outside the moments. */
  moment: Moment | null
  weekday: number
}

/** One person in one moment: what they do there and could do, when and where else; what meets what; what their roles bring. */
export function WherePanel({ row, moment, weekday }: WherePanelProps) {
  const say = useEveryWord()
  const person = row.person.label || say('card.untitled')
  const presenting = useScreen(screen => screen.presenting)
  const place = moment ? moment.title || say('moment.untitled') : say('people.where.besides')
  return (
    <>
      <h3 className={styles.heading}>
        <bdi>{say('people.where.make', { person, moment: place })}</bdi>
      </h3>
      {row.bookings.map(booking => (
        <p key={booking.practices.join(' ')} className={styles.amiss}>
          <BookingWords booking={booking} />
        </p>
      ))}
      {moment ? <InMoment row={row} moment={moment} weekday={weekday} /> : <Besides row={row} />}
      <OfferForPerson person={row.person.id} />
      {!presenting && <WhatIfVerbs id={row.person.id} />}
    </>
  )
}

function InMoment({ row, moment, weekday }: { row: PersonRow; moment: Moment; weekday: number }) {
  const say = useEveryWord()
  const format = useFormat()
  const change = useChange()
  const still = useIsStill()
  const practices = useDerived(practicesIn, moment.id, weekday)
  const roles = useDerived(rolesFor, row.person.id)
  const makes = usePlan(plan => plan.links)
  const there = new Set(row.there.get(moment.id)?.map(task => task.practice))
  const isMade =
    practices.length > 0 || [...makes.values()].some(link => link.kind === 'makes' && link.to === moment.id)
  if (practices.length === 0) {
    return (
      <p className={styles.quiet}>
        {isMade
          ? say('people.where.noPractice.weekday', { weekday: format.weekday(weekday, 'long') })
          : say('people.where.noPractice')}
      </p>
    )
  }
  const theirs = (practice: Practice) => roles.get(practice.id) ?? []
  const ordered = practices.toSorted((a, b) => Math.sign(theirs(b).length) - Math.sign(theirs(a).length))
  if (still) {
    const done = ordered.filter(practice => there.has(practice.id))
    return done.length === 0 ? (
      <p>{say('people.where.nothing')}</p>
    ) : (
      <ul className={styles.list}>
        {done.map(practice => (
          <li key={practice.id} dir="auto">
            {practice.title || say('card.untitled')}
          </li>
        ))}
      </ul>
    )
  }
  return (
    <ul className={styles.tasks} aria-label={say('people.where.could')}>
      {ordered.map(practice => {
        const because = theirs(practice)
        const title = practice.title || say('card.untitled')
        const place = { moment: moment.id, weekday }
        return (
          <li key={practice.id}>
            <CheckField
              label={title}
              checked={there.has(practice.id)}
              onChange={event =>
                change(
                  event.target.checked
                    ? assignAt(row.person.id, practice.id, place)
                    : setAssignedMoment(row.person.id, practice.id, moment.id, false),
                )
              }
            />
            {because.length > 0 && (
              <p className={styles.because}>
                <bdi>{say('people.where.because', { roles: format.list(because) })}</bdi>
              </p>
            )}
            <AssignmentFields person={row.person.id} practice={practice.id} />
          </li>
        )
      })}
    </ul>
  )
}

/** What has a time of its own or none, with the weekdays it is on; nothing to choose a moment for. */
function Besides({ row }: { row: PersonRow }) {
  const say = useEveryWord()
  const format = useFormat()
  const change = useChange()
  const still = useIsStill()
  const practices = usePlan(plan => plan.practices)
  const person = row.person.label || say('card.untitled')
  if (row.besides.length === 0) return <p className={styles.quiet}>{say('people.where.nothing')}</p>
  return (
    <ul className={styles.tasks}>
      {row.besides.map(({ practice, stretch }) => (
        <li key={practice}>
          <p dir="auto">{practices.get(practice)?.title || say('card.untitled')}</p>
          <p className={styles.quiet}>
            {stretch ? format.stretch(stretch.start, stretch.end) : say('people.where.loose')}
          </p>
          {!still && (
            <>
              <AssignmentFields person={row.person.id} practice={practice} />
              <Button look="plain" onClick={() => change(removeLink(linkId('assigned', row.person.id, practice)))}>
                {say('people.where.unassign', { person })}
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The titles of a person's roles by the practices those roles do. */
function rolesFor(plan: Plan, person: Id<'person'>): ReadonlyMap<Id<'practice'>, readonly string[]> {
  const roles = new Set((linksByFrom(plan, 'fills').get(person) ?? []).map(link => link.to))
  return new Map(
    [...linksByTo(plan, 'does')].map(([practice, links]) => [
      practice,
      links
        .filter(link => link.part.includes('R') && roles.has(link.from))
        .flatMap(link => plan.roles.get(link.from)?.title || []),
    ]),
  )
}
