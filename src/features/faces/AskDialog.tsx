import { nanoid } from 'nanoid'
import { useState } from 'react'
import { useEditWithUndo } from '../../cards/useEditWithUndo.ts'
import { faceSpreads } from '../../derive/faceSpread.ts'
import { momentsOf, shownDay } from '../../derive/theDay.ts'
import { clearFaces } from '../../document/faceCommands.ts'
import type { Id } from '../../domain/ids.ts'
import type { Moment, Plan } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { show, useScreen } from '../../store/screen.ts'
import { usePeople } from '../../store/sharing.tsx'
import { fitsQuestion } from '../../sync/asked.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { CheckField } from '../../ui/Field.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import styles from './Faces.module.css'
import { startRound } from './round.ts'
import { setRound } from './roundStore.ts'

/** Somebody puts the question: which moments, and whether faces that are there stay. */
export function AskDialog({ moments: first, onClose }: { moments: readonly Id<'moment'>[]; onClose: () => void }) {
  const say = useEveryWord()
  const change = useChange()
  const editWithUndo = useEditWithUndo()
  const plan = usePlan(state => state.plan.id)
  const shown = useScreen(screen => screen.day) ?? undefined
  const choices = useDerived(momentsToAsk, first[0] ?? '', shown)
  const spreads = useDerived(faceSpreads)
  const others = usePeople().filter(person => !person.watching).length
  const [chosen, setChosen] = useState<ReadonlySet<Id<'moment'>>>(new Set(first))
  const [former, setFormer] = useState<'add' | 'afresh'>('add')
  const asked = choices.map(moment => moment.id).filter(id => chosen.has(id))
  const fits = fitsQuestion(asked)
  const count = asked.reduce((sum, id) => sum + (spreads.get(id)?.answered ?? 0), 0)
  const ask = () => {
    if (count > 0 && former === 'afresh') {
      editWithUndo(say('faces.answers.cleared', { n: count }), () => change(clearFaces(asked)))
    }
    setRound(startRound(nanoid(), plan, asked))
    show({ faces: { show: 'answer', moments: asked } })
  }
  const toggle = (id: Id<'moment'>, on: boolean) =>
    setChosen(before => new Set(on ? [...before, id] : [...before].filter(other => other !== id)))
  const isWhole = asked.length === choices.length
  return (
    <Dialog
      title={say('day.askFaces')}
      closeLabel={say('app.close')}
      onClose={onClose}
      actions={
        <Button look="primary" disabled={asked.length === 0 || !fits} onClick={ask}>
          {say('faces.ask.verb')}
        </Button>
      }
    >
      <p>{say('faces.ask.help')}</p>
      <p className={styles.quiet}>{others > 0 ? say('faces.ask.others', { n: others }) : say('faces.ask.alone')}</p>
      <fieldset className={styles.which}>
        <legend>{say('faces.ask.which')}</legend>
        {choices.length > 1 && fitsQuestion(choices.map(moment => moment.id)) && (
          <CheckField
            label={say('faces.ask.all')}
            checked={isWhole}
            onChange={event => setChosen(new Set(event.target.checked ? choices.map(moment => moment.id) : []))}
          />
        )}
        {choices.map(moment => (
          <CheckField
            key={moment.id}
            label={moment.title || say('moment.untitled')}
            checked={chosen.has(moment.id)}
            onChange={event => toggle(moment.id, event.target.checked)}
          />
        ))}
      </fieldset>
      <p role="status" className={styles.quiet}>
        {asked.length === 0 ? say('faces.ask.none') : fits ? '' : say('faces.ask.few')}
      </p>
      {count > 0 && (
        <div className={styles.former}>
          <p>{say('faces.ask.has', { n: count })}</p>
          <Segmented
            label={say('faces.ask.former')}
            value={former}
            options={[
              { value: 'add', label: say('faces.ask.add') },
              { value: 'afresh', label: say('faces.ask.afresh') },
            ]}
            onChange={setFormer}
          />
        </div>
      )}
    </Dialog>
  )
}

/** The moments of the day the first one is on, else of the day on screen; a variant only if it is the first itself. */
function momentsToAsk(plan: Plan, first: string, shown?: string): readonly Moment[] {
  const day = plan.moments.get(first as Id<'moment'>)?.day ?? shownDay(plan, shown)?.id // no other id is in the table
  const moments = day ? momentsOf(plan, day) : []
  const isThere = new Set(moments.map(moment => moment.id))
  return moments.filter(({ id, variantOf }) => id === first || !variantOf || !isThere.has(variantOf))
}
