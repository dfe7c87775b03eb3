import { addRecord } from '../../../document/commands.ts'
import { addLink } from '../../../document/linkCommands.ts'
import { longestTitle } from '../../../domain/fieldKinds.ts'
import { type Id, newId } from '../../../domain/ids.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useIsStill } from '../../../store/onlyLooks.ts'
import { useChange, useDerived, useIsEditable, usePlan } from '../../../store/openPlan.tsx'
import { useScreen } from '../../../store/screen.ts'
import { Button } from '../../../ui/Button.tsx'
import { AddLine } from '../AddLine.tsx'
import { CardName, CardNames } from '../CardName.tsx'
import { Fold } from '../Fold.tsx'
import styles from '../Parts.module.css'
import { openBeside } from '../planScreen.ts'
import { Section, SubSection } from '../Section.tsx'
import own from './Measures.module.css'
import { type MeasureRow, measureRows, outcomesWithoutMeasure } from './measureRows.ts'
import { SmallLine } from './SmallLine.tsx'
import { useSayCourse } from './useSayMeasure.ts'

/** [D12] What the team counts, how it went, and the outcomes nothing is counted of yet. */
export function Measures() {
  const say = useEveryWord()
  const rows = useDerived(measureRows)
  const hasAim = rows.some(({ measure, readings }) => measure.target !== undefined && readings.length > 0)
  const hasLine = rows.some(({ readings }) => readings.length > 1)
  return (
    <Section name="measures">
      {rows.length === 0 && <p className={styles.ask}>{say('measure.ask')}</p>}
      {hasLine && (
        <p className={styles.quiet}>{[say('measure.help'), ...(hasAim ? [say('measure.help.aim')] : [])].join(' ')}</p>
      )}
      {rows.length > 0 && (
        <Fold label={say('planView.part.measures')} items={rows} keyOf={row => row.measure.id}>
          {row => <Row row={row} />}
        </Fold>
      )}
      <AddLine label={say('measure.new')} command={title => addRecord({ id: newId('measure'), title })} />
      <Bare />
    </Section>
  )
}

function Row({ row }: { row: MeasureRow }) {
  const say = useEveryWord()
  const sayCourse = useSayCourse()
  const still = useIsStill()
  const editable = useIsEditable()
  const presenting = useScreen(screen => screen.presenting)
  const { measure, readings, about } = row
  const { id, unit, when } = measure
  const name = measure.title || say('card.untitled')
  const facts = [unit, when].filter(Boolean).join(' · ')
  const n = say('measure.readings', { n: readings.length })
  const verb = say(readings.length === 0 ? 'measure.first' : 'measure.add')
  return (
    <div className={styles.main}>
      <CardName id={id} strong />
      {facts && (
        <p className={styles.quiet} dir="auto">
          {facts}
        </p>
      )}
      <div className={own.shown}>
        <SmallLine row={row} />
        <p>{sayCourse(row)}</p>
      </div>
      <div className={styles.facts}>
        {readings.length > 0 &&
          (presenting ? (
            <span>{n}</span>
          ) : (
            <button
              type="button"
              className={styles.count}
              aria-haspopup="dialog"
              aria-label={say('finding.mend.about', { verb: n, sentence: name })}
              onClick={() => openBeside(id)}
            >
              {n}
            </button>
          ))}
        {!still && editable && (
          <span className={styles.onScreen}>
            <Button
              small
              aria-haspopup="dialog"
              aria-label={say('finding.mend.about', { verb, sentence: name })}
              onClick={() => openBeside(id)}
            >
              {verb}
            </Button>
          </span>
        )}
      </div>
      {about.length > 0 ? (
        <CardNames label={say('measure.about')} ids={about} />
      ) : (
        <p className={styles.quiet}>{say('measure.about.none')}</p>
      )}
    </div>
  )
}

function Bare() {
  const say = useEveryWord()
  const ids = useDerived(outcomesWithoutMeasure)
  if (ids.length === 0) return null
  const title = say('measure.bare', { n: ids.length })
  return (
    <SubSection id="measures-bare" title={title}>
      <Fold label={title} items={ids} keyOf={id => id} few={6}>
        {id => <BareOutcome id={id} />}
      </Fold>
    </SubSection>
  )
}

function BareOutcome({ id }: { id: Id<'outcome'> }) {
  const say = useEveryWord()
  const change = useChange()
  const still = useIsStill()
  const editable = useIsEditable()
  const outcome = usePlan(plan => plan.outcomes.get(id))
  const name = outcome?.title || say('card.untitled')
  const evidence = outcome?.evidence.trim() ?? ''
  return (
    <>
      <div className={styles.main}>
        <CardName id={id} />
        {evidence && (
          <p className={styles.quiet} dir="auto">
            {evidence}
          </p>
        )}
      </div>
      {!still && editable && (
        <div className={styles.onScreen}>
          <Button
            small
            look="plain"
            aria-haspopup="dialog"
            aria-label={say('finding.mend.about', { verb: say('measure.bare.verb'), sentence: name })}
            onClick={() => {
              const measure = newId('measure')
              const title = (evidence || say('measure.bare.named', { outcome: name })).slice(0, longestTitle)
              change(addRecord({ id: measure, title: title.toWellFormed() }), addLink('reads', measure, id))
              openBeside(measure)
            }}
          >
            {say('measure.bare.verb')}
          </Button>
        </div>
      )}
    </>
  )
}
