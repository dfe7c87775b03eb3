import { useEffect, useState } from 'react'
import { downloadPlan } from '../../store/downloadPlan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { hasServer } from '../../store/joining.ts'
import { useOpenPlan, usePlan } from '../../store/openPlan.tsx'
import { useSaveState } from '../../store/saveState.tsx'
import { needsNoSecondCopy, rememberSecondCopy } from '../../store/secondCopy.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Together.module.css'

/** Work without a second copy that is worth a line (milliseconds). */
const longWork = 3 * 60_000

/** After three minutes of work that is on this device alone: one line with the next safer place, once for a plan. */
export function SecondCopyLine({ onShare }: { onShare: () => void }) {
  const say = useEveryWord()
  const { getState, document } = useOpenPlan()
  const id = usePlan(plan => plan.plan.id)
  const isSaved = useSaveState().state.startsWith('saved')
  const isLong = useLongWork()
  const [isAnswered, setAnswered] = useState(() => needsNoSecondCopy(id))
  const [canShare, setCanShare] = useState(false)
  useEffect(() => {
    if (isLong) hasServer().then(setCanShare, () => undefined)
  }, [isLong])
  if (!isLong || !isSaved || isAnswered) return null
  const answer = () => {
    rememberSecondCopy(id)
    setAnswered(true)
  }
  return (
    <section className={styles.bar} aria-label={say('kept.title')}>
      <p className={styles.words}>{say(canShare ? 'kept.line.share' : 'kept.line.file')}</p>
      {canShare && (
        <Button
          small
          onClick={() => {
            answer()
            onShare()
          }}
        >
          {say('kept.share')}
        </Button>
      )}
      <Button
        small
        onClick={() => {
          answer()
          downloadPlan(getState(), document())
        }}
      >
        {say('kept.save')}
      </Button>
      <Button small look="plain" onClick={answer}>
        {say('kept.line.not')}
      </Button>
    </section>
  )
}

/** Whether this person's first change is three minutes ago or more. */
function useLongWork(): boolean {
  const plan = useOpenPlan()
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      if (!timer && plan.lastStep()) timer = setTimeout(() => setLong(true), longWork)
    }
    look()
    const stop = plan.subscribe(look)
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [plan])
  return isLong
}
