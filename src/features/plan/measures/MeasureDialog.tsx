import { DraftNumber, DraftText } from '../../../cards/DraftField.tsx'
import { outcomesInOrder } from '../../../derive/inOrder.ts'
import { dreamedInOrder } from '../../../derive/leaning.ts'
import { addLink, removeLink } from '../../../document/linkCommands.ts'
import type { Id } from '../../../domain/ids.ts'
import { linkId } from '../../../domain/links.ts'
import type { Plan } from '../../../domain/plan.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useChange, useDerived, usePlan } from '../../../store/openPlan.tsx'
import { useEdit } from '../../../store/useEdit.ts'
import { LinkPicker } from '../LinkPicker.tsx'
import styles from '../Record.module.css'
import { RecordDialog } from '../RecordDialog.tsx'
import { type Measure, measureRows } from './measureRows.ts'
import { Readings } from './Readings.tsx'

/** One measure: what was counted, what it is, and what it tells about. */
export function MeasureDialog({ id, onClose }: { id: Id<'measure'>; onClose: () => void }) {
  const measure = usePlan(plan => plan.measures.get(id))
  return (
    <RecordDialog id={id} record={measure} onClose={onClose}>
      {cannotChange =>
        measure && (
          <>
            <Readings measure={measure} />
            <fieldset className={styles.fields} disabled={cannotChange}>
              <MeasureFields measure={measure} />
            </fieldset>
            <About id={id} />
          </>
        )
      }
    </RecordDialog>
  )
}

const most = 1_000_000_000_000

function MeasureFields({ measure: { id, title, unit, when, baseline, target } }: { measure: Measure }) {
  const say = useEveryWord()
  const edit = useEdit()
  const number = (field: 'baseline' | 'target', value: number | undefined) => (
    <DraftNumber
      label={say(`measure.field.${field}`)}
      value={value}
      least={-most}
      most={most}
      onWrite={after => edit.field(id, field, after ?? undefined)}
    />
  )
  return (
    <>
      <div className={styles.whole}>
        <DraftText label={say('measure.field.title')} value={title} onWrite={after => edit.field(id, 'title', after)} />
      </div>
      <DraftText label={say('measure.field.unit')} value={unit} onWrite={after => edit.field(id, 'unit', after)} />
      {number('baseline', baseline)}
      {number('target', target)}
      <div className={styles.whole}>
        <DraftText label={say('measure.field.when')} value={when} onWrite={after => edit.field(id, 'when', after)} />
      </div>
    </>
  )
}

type Told = Id<'outcome'> | Id<'feeling'>

function About({ id }: { id: Id<'measure'> }) {
  const say = useEveryWord()
  const change = useChange()
  const linked = useDerived(measureRows).find(row => row.measure.id === id)?.about ?? []
  const outcomes = useDerived(outcomesInOrder)
  const feelings = useDerived(feelingsInOrder)
  return (
    <LinkPicker<Told>
      label={say('measure.field.about')}
      none={say('measure.about.none')}
      linked={linked}
      groups={[
        { name: say('learning.outcomes'), ids: outcomes.map(outcome => outcome.id) },
        { name: say('moment.feels'), ids: feelings },
      ]}
      onAdd={to => change(addLink('reads', id, to))}
      onRemove={to => change(removeLink(linkId('reads', id, to)))}
    />
  )
}

/** Feelings of ideal and variant days, in the reading order of their moments. */
function feelingsInOrder(plan: Plan): readonly Id<'feeling'>[] {
  const byMoment = Map.groupBy(plan.feelings.values(), ({ moment }) => moment)
  return dreamedInOrder(plan).flatMap(moment => (byMoment.get(moment) ?? []).map(feeling => feeling.id).sort())
}
