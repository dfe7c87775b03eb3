import { daysInOrder } from '../../derive/inOrder.ts'
import { momentsOf, shownDay } from '../../derive/theDay.ts'
import { linksByFrom } from '../../derive/validLinks.ts'
import { runsOn } from '../../domain/clock.ts'
import type { Id } from '../../domain/ids.ts'
import { type Link, linkId } from '../../domain/links.ts'
import type { Moment, Plan } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { usePeopleEdits } from '../../store/usePeopleEdits.ts'
import { CheckField } from '../../ui/Field.tsx'
import styles from './People.module.css'

/** On which weekdays and in which moments a person does a practice; nothing where they are not assigned to it. */
export function AssignmentFields({ person, practice }: { person: Id<'person'>; practice: Id<'practice'> }) {
  const say = useEveryWord()
  const format = useFormat()
  const edits = usePeopleEdits()
  const link = usePlan(plan => plan.links.get(linkId('assigned', person, practice))) as Link<'assigned'> | undefined // by the id of such a link
  const its = usePlan(plan => plan.practices.get(practice))
  const who = usePlan(plan => plan.people.get(person)?.label) || say('card.untitled')
  const days = usePlan(plan => plan.days)
  const made = useDerived(momentsMade, practice)
  if (!link || !its) return null
  const title = its.title || say('card.untitled')
  const several = new Set(made.map(moment => moment.day)).size > 1
  const nameOf = (moment: Moment) => {
    const name = moment.title || say('moment.untitled')
    const day = days.get(moment.day)?.title || say('day.untitled')
    return several ? say('people.where.inDay', { moment: name, day }) : name
  }
  return (
    <fieldset aria-label={say('people.where.detail', { person: who, title })} className={styles.assignment}>
      <fieldset className={styles.checks}>
        <legend className={styles.quiet}>{say('people.where.on')}</legend>
        {runsOn(its).map(weekday => (
          <CheckField
            key={weekday}
            label={format.weekday(weekday)}
            checked={link.weekdays.length === 0 || link.weekdays.includes(weekday)}
            onChange={event => edits.assignedWeekday({ person, practice }, weekday, event.target.checked)}
          />
        ))}
      </fieldset>
      {its.timing.kind === 'during' && made.length > 1 && (
        <fieldset className={styles.checks}>
          <legend className={styles.quiet}>{say('people.where.in')}</legend>
          {made.map(moment => (
            <CheckField
              key={moment.id}
              label={nameOf(moment)}
              checked={link.moments.length === 0 || link.moments.includes(moment.id)}
              onChange={event => edits.assignedMoment({ person, practice }, moment.id, event.target.checked)}
            />
          ))}
        </fieldset>
      )}
    </fieldset>
  )
}

/** The moments a practice makes: those of the first ideal day first, each day's as they are read. */
function momentsMade(plan: Plan, practice: Id<'practice'>): Moment[] {
  const made = new Set((linksByFrom(plan, 'makes').get(practice) ?? []).map(link => link.to))
  const first = shownDay(plan)
  const days = [...(first ? [first] : []), ...daysInOrder(plan).filter(day => day.id !== first?.id)]
  return days.flatMap(day => momentsOf(plan, day.id)).filter(moment => made.has(moment.id))
}
