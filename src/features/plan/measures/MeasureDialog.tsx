import { DraftNumber, DraftText } from '../../../cards/DraftField.tsx'
import { useEditWithUndo } from '../../../cards/useEditWithUndo.ts'
import { outcomesInOrder } from '../../../derive/inOrder.ts'
import { dreamedInOrder } from '../../../derive/leaning.ts'
import { addLink, removeLink } from '../../../document/linkCommands.ts'
import type { Id } from '../../../domain/ids.ts'
import { linkId } from '../../../domain/links.ts'
import type { Plan } from '../../../domain/plan.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { useIsStill } from '../../../store/onlyLooks.ts'
import { useChange, useDerived, useIsEditable, usePlan } from '../../../store/openPlan.tsx'
import { useEdit } from '../../../store/useEdit.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { LinkPicker } from '../LinkPicker.tsx'
import styles from '../Tables.module.css'
import { type Measure, measureRows } from './measureRows.ts'
import { Readings } from './Readings.tsx'

/** One measure: what was counted, what it is, and what it tells about. */
export function MeasureDialog({ id, onClose }: { id: Id<'measure'>; onClose: () => void }) {
  const say = useEveryWord()
  const edit = useEdit()
  const editWithUndo = useEditWithUndo()
  const measure = usePlan(plan => plan.measures.get(id))
  const still = useIsStill()
  const editable = useIsEditable()
  const cannotChange = still || !editable
  const title = measure?.title || say('card.untitled')
  return (
    <Dialog
      side
      title={title}
      closeLabel={say('app.done')}
      onClose={onClose}
      actions={
        measure &&
        !cannotChange && (
          <Button
            look="danger"
            onClick={() => {
              onClose()
              editWithUndo(say('card.deleted', { title }), () => edit.remove(id))
            }}
          >
            {say('app.delete')}
          </Button>
        )
      }
    >
      {measure ? (
        <>
          <Readings measure={measure} />
          <fieldset className={styles.fields} disabled={cannotChange}>
            <MeasureFields measure={measure} />
          </fieldset>
          <About id={id} />
        </>
      ) : (
        <p role="status">{say('talk.gone')}</p>
      )}
    </Dialog>
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
