import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { PlanIt } from './actions/PlanIt.tsx'
import { CardName, CardNames } from './CardName.tsx'
import { Count } from './Count.tsx'
import { EditHere } from './EditHere.tsx'
import { Fold } from './Fold.tsx'
import styles from './Parts.module.css'
import { openLetter } from './planScreen.ts'
import { Ask, Section, SubSection } from './Section.tsx'
import { sayDate } from './sayDate.ts'
import { sayWeeks } from './sayWeeks.ts'
import { granted, type YesGroup, type YesRow, yesGroups } from './yesRows.ts'

/** [D28] Who has to say yes, to what, and what hangs on it; with the letter to each of them. */
export function WhoSaysYes() {
  const say = useEveryWord()
  const groups = useDerived(yesGroups)
  const given = useDerived(granted)
  const isEmpty = groups.length + given.length === 0
  return (
    <Section name="yes">
      {isEmpty && <Ask question={say('planView.yes.ask')} verb={say('planView.toMap')} />}
      {!isEmpty && groups.length === 0 && <p>{say('planView.yes.all')}</p>}
      {groups.length > 0 && (
        <Fold label={say('planView.part.yes')} items={groups} keyOf={group => group.granter} few={6} groups>
          {(group, index) => <Group group={group} index={index} />}
        </Fold>
      )}
      {given.length > 0 && (
        <details className={styles.details}>
          <summary>{say('planView.yes.granted', { n: given.length })}</summary>
          <ul className={styles.names}>
            {given.map(id => (
              <li key={id}>
                <CardName id={id} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}

function Group({ group: { granter, open, moments }, index }: { group: YesGroup; index: number }) {
  const say = useEveryWord()
  const presenting = useScreen(screen => screen.presenting)
  const name = granter || say('planView.yes.somebody')
  return (
    <SubSection id={`yes-${index}`} title={granter || say('planView.yes.nobody')}>
      <div className={styles.facts}>
        <Count
          title={say('planView.yes.asks.title', { granter: name })}
          ids={open.map(({ permission }) => permission.id)}
        >
          {say('planView.yes.asks', { n: open.length })}
        </Count>
        <Count title={say('planView.yes.moments.title', { granter: name })} ids={moments}>
          {say('planView.yes.moments', { n: moments.length })}
        </Count>
        {!presenting && (
          <span className={styles.onScreen}>
            <Button
              small
              onClick={() => openLetter(granter)}
              aria-label={say('planView.yes.letter.write', { granter: name })}
            >
              {say('planView.yes.letter')}
            </Button>
          </span>
        )}
      </div>
      <Fold
        label={say('planView.yes.asks.title', { granter: name })}
        items={open}
        keyOf={row => row.permission.id}
        few={5}
      >
        {row => <Row row={row} />}
      </Fold>
    </SubSection>
  )
}

function Row({ row: { permission, supports } }: { row: YesRow }) {
  const say = useEveryWord()
  const format = useFormat()
  const { id, status, weeks, date, ask, granter } = permission
  const facts = [
    say(`permission.status.${status}`),
    sayWeeks(weeks, say),
    ...(date ? [sayDate(date, format.language)] : []),
  ]
  const all = usePlan(plan => plan.supports)
  const others = supports.filter(support => all.get(support)?.title !== ask) // many are called as what they ask for
  return (
    <>
      <div className={styles.main}>
        <CardName id={id} strong />
        <p className={styles.quiet}>{facts.join(' · ')}</p>
        <CardNames label={say('planView.yes.for')} ids={others} />
        <PlanIt
          name={ask || say('card.untitled')}
          delivers={supports}
          title={granter ? say('action.askFor', { granter, ask }) : say('action.askFor.nobody', { ask })}
        />
      </div>
      <EditHere id={id} name={ask || say('card.untitled')} />
    </>
  )
}
