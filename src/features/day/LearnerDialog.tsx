import { useState } from 'react'
import { DraftText } from '../../cards/DraftField.tsx'
import { NeedVerbs } from '../../cards/NeedVerbs.tsx'
import { useEditWithUndo } from '../../cards/useEditWithUndo.ts'
import { useListWord, useNeedWords } from '../../cards/useListWord.ts'
import { addRecord, editRecord, removeRecord, writeText } from '../../document/commands.ts'
import { type Id, newId } from '../../domain/ids.ts'
import { learnerNeeds } from '../../domain/lists/learnerNeeds.ts'
import type { Learner } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useWord } from '../../store/language.tsx'
import { useChange, usePlan } from '../../store/openPlan.tsx'
import { show } from '../../store/screen.ts'
import { useDraft } from '../../store/useDraft.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextArea, TextField } from '../../ui/Field.tsx'
import styles from './DayPanels.module.css'
import { closePanel, showDay } from './dayScreen.ts'
import { LearnerAccess } from './LearnerAccess.tsx'
import { LearnerOrder } from './LearnerOrder.tsx'
import { Lines } from './Lines.tsx'

/** A learner of the plan, invented: first the name, then as much as the team knows. */
export function LearnerDialog({ id }: { id: Id<'learner'> | null }) {
  const learner = usePlan(plan => (id ? plan.learners.get(id) : undefined))
  return learner ? <LearnerPanel learner={learner} /> : <NewLearner />
}

function NewLearner() {
  const say = useWord()
  const change = useChange()
  const [name, setName] = useState('')
  const add = () => {
    if (!name.trim()) return
    const learner = newId('learner')
    change(addRecord({ id: learner, name: name.trim() }))
    show({ learner })
    showDay({ open: { panel: 'learner', learner } })
  }
  return (
    <Dialog side title={say('day.learner.first')} closeLabel={say('app.cancel')} onClose={closePanel}>
      <form
        className={styles.group}
        onSubmit={event => {
          event.preventDefault()
          add()
        }}
      >
        <TextField
          autoFocus
          label={say('day.learner.name')}
          help={say('app.madeUpNames')}
          value={name}
          maxLength={300}
          onChange={event => setName(event.target.value)}
        />
        <Button type="submit" look="primary">
          {say('day.learner.add')}
        </Button>
      </form>
    </Dialog>
  )
}

function LearnerPanel({ learner }: { learner: Learner }) {
  const say = useEveryWord()
  const change = useChange()
  const editWithUndo = useEditWithUndo()
  const sayListed = useListWord()
  const needWords = useNeedWords()
  const about = useDraft(learner.about, (before, after) => change(writeText(learner.id, 'about', before, after)))
  const edit = (patch: Parameters<typeof editRecord<Id<'learner'>>>[1]) => change(editRecord(learner.id, patch))
  const remove = () => {
    closePanel()
    show({ learner: null })
    editWithUndo(say('day.removed', { title: learner.name }), () => change(removeRecord(learner.id)))
  }
  return (
    <Dialog
      side
      title={learner.name || say('card.untitled')}
      closeLabel={say('app.done')}
      onClose={closePanel}
      actions={
        <Button look="danger" onClick={remove}>
          {say('day.learner.remove')}
        </Button>
      }
    >
      <DraftText
        label={say('day.learner.name')}
        help={say('app.madeUpNames')}
        value={learner.name}
        onWrite={name => edit({ name })}
      />
      <DraftText
        label={say('day.learner.today')}
        placeholder={say('day.learner.today.ask')}
        value={learner.todayInOneLine}
        onWrite={todayInOneLine => edit({ todayInOneLine })}
      />
      <TextArea
        label={say('day.learner.aboutLabel')}
        help={say('learner.about.help')}
        value={about.text}
        onChange={event => about.setText(event.target.value)}
        onBlur={about.commit}
      />
      <Lines
        label={say('day.learner.strengths')}
        value={learner.strengths}
        onWrite={strengths => edit({ strengths })}
      />
      <Lines
        label={say('day.learner.needs')}
        value={needWords.shown(learner.needs)}
        onWrite={lines => edit({ needs: needWords.kept(lines) })}
      />
      <NeedVerbs learner={learner} onAsk={closePanel} />
      <details className={styles.offers}>
        <summary>{say('day.learner.needs.some')}</summary>
        <ul className={styles.words}>
          {learnerNeeds.items.map(({ name }) => {
            const chosen = learner.needs.includes(name)
            return (
              <li key={name}>
                <button
                  type="button"
                  className={chosen ? `${styles.word} ${styles.picked}` : styles.word}
                  aria-pressed={chosen}
                  onClick={() =>
                    edit({ needs: chosen ? learner.needs.filter(need => need !== name) : [...learner.needs, name] })
                  }
                >
                  {sayListed(name)}
                </button>
              </li>
            )
          })}
        </ul>
      </details>
      <DraftText
        label={say('day.learner.grade')}
        value={learner.grade ?? ''}
        onWrite={grade => edit({ grade: grade || undefined })}
      />
      <LearnerAccess learner={learner} />
      <LearnerOrder learner={learner} />
    </Dialog>
  )
}
