import { focusFound } from '../../cards/focusFound.ts'
import { useEditWithUndo } from '../../cards/useEditWithUndo.ts'
import { adoptedOf } from '../../derive/adoptedOf.ts'
import { adoptPattern } from '../../document/adoptPattern.ts'
import { addRecord, type Command } from '../../document/commands.ts'
import { newId } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useOpenPlan } from '../../store/openPlan.tsx'
import { show } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { ChosenPattern } from './AdoptDialog.tsx'
import { CardAnswers } from './CardAnswers.tsx'
import { CostAnswer } from './CostAnswer.tsx'
import { MomentAnswers } from './MomentAnswers.tsx'
import styles from './Patterns.module.css'
import { Sum } from './Sum.tsx'
import { useAnswers } from './useAnswers.ts'
import { WhoAnswers } from './WhoAnswers.tsx'

interface DiffersDialogProps {
  chosen: ChosenPattern
  onBack: () => void
  onClose: () => void
}

/** Asks what differs here from where a pattern comes from, says what it comes to, and takes it up in one step. */
export function DiffersDialog({ chosen: { pattern, problems }, onBack, onClose }: DiffersDialogProps) {
  const say = useEveryWord()
  const { getState } = useOpenPlan()
  const change = useChange()
  const editWithUndo = useEditWithUndo()
  const asking = useAnswers(pattern)
  const { answers, plan } = asking
  const { facts } = pattern
  const isTimeWrong = answers.time !== null && answers.time.end > 1440

  const adopt = () => {
    const day = plan.days.has(answers.day) ? answers.day : newId('day')
    const making: Command[] = day === answers.day ? [] : [addRecord({ id: day, kind: 'aim' })]
    const adopted = adoptedOf(getState(), pattern, { ...answers, day }, newId)
    onClose()
    editWithUndo(say('pattern.adopted', { title: answers.title || say('moment.untitled') }), () =>
      change(...making, adoptPattern(adopted)),
    )
    if (getState().moments.has(adopted.moment)) {
      show({ day, selected: adopted.moment, sought: adopted.moment, learner: null, comparing: null })
      focusFound(adopted.moment)
    }
  }
  return (
    <Dialog
      title={say('pattern.adopt.of', { title: facts.title || say('moment.untitled') })}
      closeLabel={say('app.cancel')}
      onClose={onClose}
      actions={
        <>
          <Button look="plain" onClick={onBack}>
            {say('pattern.back')}
          </Button>
          <Button look="primary" disabled={isTimeWrong} onClick={adopt}>
            {say('pattern.adopt')}
          </Button>
        </>
      }
    >
      {facts.about && <p dir="auto">{facts.about}</p>}
      {problems > 0 && <p className={styles.trouble}>{say('pattern.problems', { n: problems })}</p>}
      <p className={styles.ask}>{say('pattern.differs')}</p>
      <MomentAnswers pattern={pattern} asking={asking} />
      <WhoAnswers pattern={pattern} asking={asking} />
      {(['practices', 'roles', 'supports'] as const).map(table => (
        <CardAnswers key={table} table={table} pattern={pattern} asking={asking} />
      ))}
      <CostAnswer pattern={pattern} asking={asking} />
      <Sum pattern={pattern} asking={asking} />
    </Dialog>
  )
}
