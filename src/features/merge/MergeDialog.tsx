import { useState } from 'react'
import { useLocation } from 'wouter'
import { useEveryWord } from '../../store/everyWord.ts'
import { keepBefore } from '../../store/history.ts'
import { type MergeOutcome, mergeFiles } from '../../store/mergeFiles.ts'
import { openAsPlans } from '../../store/openAsPlans.ts'
import { useOpenPlan } from '../../store/openPlan.tsx'
import { show } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { announce, toast } from '../../ui/Toast.tsx'
import { ChooseFiles } from './ChooseFiles.tsx'
import { FileList } from './FileList.tsx'
import styles from './Merge.module.css'
import { MergeReport } from './MergeReport.tsx'
import { numbered } from './numbered.ts'
import { useReadFiles } from './useReadFiles.ts'

type Step =
  | { readonly at: 'ask' | 'choose' }
  | { readonly at: 'merging'; readonly done: number; readonly all: number }
  | { readonly at: 'merged'; readonly outcome: MergeOutcome }

/** Brings files of others into the open plan: choose, look at each, merge, read what came of it, undo. */
export function MergeDialog({ files, onClose }: { files: readonly File[]; onClose: () => void }) {
  const say = useEveryWord()
  const plan = useOpenPlan()
  const [, goTo] = useLocation()
  const [step, setStep] = useState<Step>({ at: files.length > 0 ? 'ask' : 'choose' })
  const { read, isReading, leaveOut } = useReadFiles(files, step.at === 'choose')
  const ready = read.filter(({ found }) => 'plan' in found)

  const merge = async () => {
    const document = plan.document()
    if (!document || !plan.isEditable()) return
    setStep({ at: 'merging', done: 0, all: ready.length })
    await keepBefore(plan, 'import').catch(() => undefined) // a merge is undone without it too
    const outcome = await mergeFiles(document, ready, done => setStep({ at: 'merging', done, all: ready.length }))
    setStep({ at: 'merged', outcome })
    announce(say('merge.done', { n: outcome.files.filter(({ result }) => 'report' in result).length }))
  }
  const undo = ({ takeBack }: MergeOutcome) => {
    takeBack()
    onClose()
    toast(say('merge.undone'))
  }
  const openOwn = async () => {
    onClose()
    await openAsPlans(files, title => say('library.copyTitle', { title: title || say('app.untitled') }))
    goTo('/')
  }

  return (
    <Dialog
      title={step.at === 'merged' ? doneTitle(say, step.outcome) : say('merge.title')}
      closeLabel={say(step.at === 'merged' ? 'app.close' : 'app.cancel')}
      onClose={() => step.at !== 'merging' && onClose()}
      actions={actions()}
    >
      {body()}
    </Dialog>
  )

  function body() {
    if (step.at === 'ask') {
      return (
        <>
          <p>{say('merge.dropped', { n: files.length })}</p>
          <ul className={styles.names}>
            {numbered(files.map(file => file.name)).map(({ key, text }) => (
              <li key={key} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </>
      )
    }
    if (step.at === 'merging') {
      return (
        <p className={styles.progress}>
          <progress max={step.all} value={step.done} aria-label={say('merge.title')} />
          {say('merge.progress', { done: step.done, n: step.all })}
        </p>
      )
    }
    if (step.at === 'merged') return <MergeReport outcome={step.outcome} />
    return (
      <>
        <p>{say('merge.what')}</p>
        {files.length === 0 && <p className={styles.quiet}>{say('merge.drop')}</p>}
        <FileList files={read} onLeaveOut={leaveOut} />
        {isReading && <p role="status">{say('merge.reading')}</p>}
        {!isReading && read.length > 0 && ready.length === 0 && <p role="status">{say('merge.none')}</p>}
        <ChooseFiles
          look={files.length === 0 ? 'primary' : 'quiet'}
          label={say(files.length === 0 ? 'merge.choose' : 'merge.add')}
          onFiles={chosen => show({ merging: [...files, ...chosen] })}
        />
      </>
    )
  }

  function actions() {
    if (step.at === 'ask') {
      return (
        <>
          <Button onClick={() => void openOwn()}>{say('merge.own', { n: files.length })}</Button>
          <Button look="primary" onClick={() => setStep({ at: 'choose' })}>
            {say('merge.into')}
          </Button>
        </>
      )
    }
    if (step.at === 'merged') {
      const { outcome } = step
      return (
        <>
          <Button onClick={() => undo(outcome)}>{say('app.undo')}</Button>
          <Button look="primary" onClick={onClose}>
            {say('app.done')}
          </Button>
        </>
      )
    }
    if (step.at === 'merging' || ready.length === 0) return undefined
    return (
      <Button look="primary" disabled={isReading} onClick={() => void merge()}>
        {say('merge.verb', { n: ready.length })}
      </Button>
    )
  }
}

function doneTitle(say: ReturnType<typeof useEveryWord>, { files }: MergeOutcome): string {
  const merged = files.filter(({ result }) => 'report' in result && result.way !== 'nothing-new')
  return merged.length > 0 ? say('merge.done', { n: merged.length }) : say('merge.done.nothing')
}
