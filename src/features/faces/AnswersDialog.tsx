import { useEditWithUndo } from '../../cards/useEditWithUndo.ts'
import { useSaySpread } from '../../cards/useSaySpread.ts'
import { faceSpreads, fewestOfAVoice, spreadByVoice } from '../../derive/faceSpread.ts'
import { removeRecord } from '../../document/commands.ts'
import { clearFaces } from '../../document/faceCommands.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { useChange, useDerived, usePlan } from '../../store/openPlan.tsx'
import { show } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './Faces.module.css'
import { SpreadChart } from './SpreadChart.tsx'
import { useMomentTitle, useThere } from './useMomentTitles.ts'

interface AnswersDialogProps {
  moments: readonly Id<'moment'>[]
  /** The faces this device has just written. */
  written?: readonly Id<'face'>[]
  onClose: () => void
}

/** What all have put, moment by moment: faces on five levels, never whose. */
export function AnswersDialog({ moments: asked, written = [], onClose }: AnswersDialogProps) {
  const say = useEveryWord()
  const change = useChange()
  const editWithUndo = useEditWithUndo()
  const onlyLooks = useOnlyLooks()
  const title = useMomentTitle()
  const moments = useThere(asked)
  const spreads = useDerived(faceSpreads)
  const mine = usePlan(plan => written.filter(id => plan.faces.has(id)).length)
  const count = moments.reduce((sum, id) => sum + (spreads.get(id)?.answered ?? 0), 0)
  const clear = () => editWithUndo(say('faces.answers.cleared', { n: count }), () => change(clearFaces(moments)))
  const askAgain = () => show({ faces: { show: 'ask', moments } })
  return (
    <Dialog
      title={
        moments.length === 1 ? say('faces.answers.title', { title: title(moments[0]) }) : say('faces.answers.several')
      }
      closeLabel={say('app.close')}
      onClose={onClose}
      actions={
        !onlyLooks && (
          <>
            {mine > 0 && (
              <Button
                look="plain"
                onClick={() =>
                  editWithUndo(say('faces.answers.mineGone'), () => change(...written.map(id => removeRecord(id))))
                }
              >
                {say('faces.answers.mine')}
              </Button>
            )}
            {count > 0 && (
              <Button look="plain" onClick={clear}>
                {say('faces.answers.clear')}
              </Button>
            )}
            <Button onClick={askAgain}>{say('faces.answers.again')}</Button>
          </>
        )
      }
    >
      {moments.map(moment => (
        <MomentAnswers key={moment} moment={moment} title={moments.length > 1 ? title(moment) : ''} />
      ))}
    </Dialog>
  )
}

function MomentAnswers({ moment, title }: { moment: Id<'moment'>; title: string }) {
  const say = useEveryWord()
  const saySpread = useSaySpread()
  const spread = useDerived(faceSpreads).get(moment)
  const byVoice = useDerived(spreadByVoice, moment)
  return (
    <section className={styles.answers}>
      {title && (
        <h3 className={styles.answersTitle} dir="auto">
          {title}
        </h3>
      )}
      {spread ? (
        <>
          <p>{saySpread(spread)}</p>
          <SpreadChart spread={spread} />
          {spread.answered < fewestOfAVoice && <p className={styles.quiet}>{say('faces.answers.few')}</p>}
        </>
      ) : (
        <p className={styles.quiet}>{say('faces.answers.none')}</p>
      )}
      {byVoice.length > 0 && (
        <details className={styles.voices}>
          <summary>{say('faces.answers.voices')}</summary>
          <dl>
            {byVoice.map(({ voice, spread: own }) => (
              <div key={voice}>
                <dt>{say(`faces.voice.${voice}`)}</dt>
                <dd>{saySpread(own)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  )
}
