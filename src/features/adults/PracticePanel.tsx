import { useLocation } from 'wouter'
import { AnswersFor } from '../../cards/people/AnswersFor.tsx'
import { AssignmentFields } from '../../cards/people/AssignmentFields.tsx'
import { OfferForPractice } from '../../cards/people/OfferPeople.tsx'
import { addLink, removeLink } from '../../document/linkCommands.ts'
import type { Id } from '../../domain/ids.ts'
import { linkId } from '../../domain/links.ts'
import type { Person, Practice } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { planPath } from '../../store/paths.ts'
import { select } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/Field.tsx'
import { FeelingWords } from './FeelingWords.tsx'
import styles from './Panels.module.css'
import { PickOne } from './PickOne.tsx'
import { WhyHere } from './WhyHere.tsx'
import { peopleForPractice, whyOf } from './why.ts'
import type { Here } from './whyHere.ts'

interface PracticePanelProps {
  practice: Practice
  /** The block it was opened from. */
  here: Here | undefined
  onAbout: (id: Id) => void
}

/** Why a practice is there, who does it, and what it needs. */
export function PracticePanel({ practice, here, onAbout }: PracticePanelProps) {
  const say = useEveryWord()
  const format = useFormat()
  const change = useChange()
  const why = useDerived(whyOf, practice.id)
  const roles = usePlan(plan => plan.roles)
  const plan = usePlan(state => state.plan.id)
  const [, go] = useLocation()
  const { timing } = practice
  const moments = why.moments.filter(moment => moment.id !== here?.moment)
  return (
    <>
      <p className={styles.note}>
        {[
          ...(timing.kind === 'at' ? [format.stretch(timing.start, timing.end)] : []),
          ...(timing.kind === 'floating' ? [`${say('unit.min', { n: timing.minutes })} × ${timing.timesPerWeek}`] : []),
          say(`practice.${practice.visibility}`),
          say(`practice.status.${practice.status}`),
        ].join(' · ')}
      </p>
      {here && <WhyHere here={here} onAbout={onAbout} />}
      {(!here || moments.length > 0) && (
        <section className={styles.part}>
          <h3 className={styles.heading}>{say(here ? 'adults.why.also' : 'adults.why.moments')}</h3>
          {moments.length === 0 && <p>{say('adults.why.noMoment')}</p>}
          <ul className={styles.lines}>
            {moments.map(moment => (
              <li key={moment.id} dir="auto">
                {moment.title || say('moment.untitled')}
                {isTimed(moment) && `, ${format.stretch(moment.start, moment.end)}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {!here && why.feelings.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.heading}>{say('adults.why.feelings')}</h3>
          <ul className={styles.lines}>
            {why.feelings.map(feeling => (
              <li key={feeling.id}>
                <FeelingWords feeling={feeling} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {!here && why.outcomes.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.heading}>{say('adults.why.outcomes')}</h3>
          <ul className={styles.lines}>
            {why.outcomes.map(outcome => (
              <li key={outcome.id} dir="auto">
                {outcome.title}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Button
        look="primary"
        onClick={() => {
          select(practice.id)
          go(planPath(plan, 'map'))
        }}
      >
        {say('adults.why.map')}
      </Button>
      <section className={styles.part}>
        <h3 className={styles.heading}>{say('adults.why.roles')}</h3>
        {why.roles.length === 0 && <p>{say('adults.why.roles.none')}</p>}
        <ul className={styles.lines}>
          {why.roles.map(role => (
            <li key={role.id} dir="auto">
              {role.title || say('card.untitled')}
            </li>
          ))}
        </ul>
        <AnswersFor practice={practice.id} />
        <PickOne
          label={say('adults.why.roles.add')}
          options={[...roles.values()]
            .filter(role => !why.roles.includes(role))
            .map(({ id, title }) => ({ id, name: title }))}
          onPick={role => change(addLink('does', role, practice.id, { part: 'R' }))}
        />
      </section>
      <section className={styles.part}>
        <h3 className={styles.heading}>{say('adults.why.who')}</h3>
        <PeopleOf practice={practice.id} />
        <OfferForPractice practice={practice.id} />
      </section>
      {why.supports.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.heading}>{say('adults.why.needs')}</h3>
          <ul className={styles.lines}>
            {why.supports.map(support => (
              <li key={support.id} dir="auto">
                {support.title}, {say(`support.status.${support.status}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Everyone who could do a practice, the assigned ones checked. */
function PeopleOf({ practice }: { practice: Id<'practice'> }) {
  const say = useEveryWord()
  const change = useChange()
  const { assigned, near, others } = useDerived(peopleForPractice, practice)
  const line = (person: Person) => (
    <li key={person.id}>
      <CheckField
        label={person.label || say('card.untitled')}
        checked={assigned.has(person.id)}
        onChange={event =>
          change(
            event.target.checked
              ? addLink('assigned', person.id, practice)
              : removeLink(linkId('assigned', person.id, practice)),
          )
        }
      />
      <AssignmentFields person={person.id} practice={practice} />
    </li>
  )
  if (near.length + others.length === 0) return <p>{say('adults.why.people.none')}</p>
  return (
    <>
      <ul>{near.map(line)}</ul>
      {others.length > 0 && (
        <details>
          <summary className={styles.more}>{say('adults.why.people.others', { n: others.length })}</summary>
          <ul>{others.map(line)}</ul>
        </details>
      )}
    </>
  )
}
