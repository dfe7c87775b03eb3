import { useEveryWord } from '../../store/everyWord.ts'
import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { useOpenPlan } from '../../store/openPlan.tsx'
import { usePeople, useTier } from '../../store/sharing.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { AnswerSheet } from './AnswerSheet.tsx'
import { AnswersDialog } from './AnswersDialog.tsx'
import styles from './Faces.module.css'
import { finishSheet, mayShow, passOn, type Round, reopenSheet, sheetOf, tally } from './round.ts'
import { changeRound, waveAway } from './roundStore.ts'
import { addLate, showFaces } from './useKeepRound.ts'
import { useQuestionTitle } from './useQuestionTitle.ts'

/** One person's private answer, then the wait for the others, then what all have put. */
export function AnswerDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const say = useEveryWord()
  const title = useQuestionTitle(round.moments)
  const close = () => {
    if (round.stage !== 'open') waveAway(round.id)
    onClose()
  }
  const sheet = sheetOf(round)
  if (round.stage === 'dropped') {
    return (
      <Dialog title={title} closeLabel={say('app.close')} onClose={close}>
        <p>{say('faces.dropped')}</p>
      </Dialog>
    )
  }
  if (round.stage === 'shown' && sheet.faces.length === 0) {
    return <AnswersDialog moments={round.moments} written={round.written} onClose={close} />
  }
  if (!sheet.isDone) return <Answering round={round} title={title} onClose={close} />
  return <Waiting round={round} title={title} onClose={close} />
}

function Answering({ round, title, onClose }: { round: Round; title: string; onClose: () => void }) {
  const say = useEveryWord()
  const plan = useOpenPlan()
  const onlyLooks = useOnlyLooks()
  const isLate = round.stage === 'shown'
  const hasFace = sheetOf(round).faces.length > 0
  return (
    <Dialog
      title={title}
      closeLabel={say('app.close')}
      onClose={onClose}
      actions={
        <Button
          look="primary"
          disabled={!hasFace || (isLate && onlyLooks)}
          onClick={() => (isLate ? addLate(plan) : changeRound(finishSheet))}
        >
          {say(isLate ? 'faces.answer.addMine' : 'faces.answer.done')}
        </Button>
      }
    >
      {isLate && <p role="status">{say('faces.answer.late')}</p>}
      <AnswerSheet key={round.sheets.length} round={round} />
    </Dialog>
  )
}

function Waiting({ round, title, onClose }: { round: Round; title: string; onClose: () => void }) {
  const say = useEveryWord()
  const plan = useOpenPlan()
  const people = usePeople()
  const leads = useTier() === 'facilitate' && people.length > 0
  const onlyLooks = useOnlyLooks()
  const asker = people.find(({ asked }) => asked?.round === round.id && asked.asks)
  const shows = mayShow(round, people, leads)
  return (
    <Dialog
      title={title}
      closeLabel={say('app.close')}
      onClose={onClose}
      actions={
        <>
          {round.asks && (
            <Button look="plain" onClick={() => changeRound(dropRound)}>
              {say('faces.answer.drop')}
            </Button>
          )}
          {shows && (
            <Button look="primary" disabled={onlyLooks} onClick={() => showFaces(plan)}>
              {say('faces.answer.show')}
            </Button>
          )}
        </>
      }
    >
      <p>{say('faces.answer.kept')}</p>
      <p role="status" className={styles.count}>
        {say('faces.answer.count', tally(round, people))}
      </p>
      {!shows && asker && <p>{say('faces.answer.wait', { name: asker.name || say('faces.someone') })}</p>}
      {onlyLooks && <p>{say('faces.answer.paused')}</p>}
      <div className={styles.verbs}>
        <Button onClick={() => changeRound(passOn)}>{say('faces.answer.pass')}</Button>
        <Button onClick={() => changeRound(reopenSheet)}>{say('faces.answer.change')}</Button>
      </div>
    </Dialog>
  )
}

/** Nobody's faces are shown; every device puts them away. */
function dropRound(round: Round): Round {
  return { ...round, stage: 'dropped', sheets: [] }
}
