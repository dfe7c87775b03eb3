import { useEveryWord } from '../../store/everyWord.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Interview.module.css'
import type { useAnswering } from './useAnswering.ts'
import type { Interview } from './useInterview.ts'

interface DoneLineProps {
  answering: ReturnType<typeof useAnswering>
  interview: Pick<Interview, 'goTo'>
}

/** What was said last, with the way to take it back, and to say more to the same question. */
export function DoneLine({ answering, interview }: DoneLineProps) {
  const say = useEveryWord()
  const { done, undo } = answering
  if (!done) return null
  const { moment, question, said, takesMore } = done
  return (
    <div className={styles.done}>
      <p dir="auto">{said}</p>
      <div className={styles.buttons}>
        <Button
          small
          onClick={() => {
            undo()
            interview.goTo(moment, question)
          }}
        >
          {say('app.undo')}
        </Button>
        {takesMore && (
          <Button small onClick={() => interview.goTo(moment, question)}>
            {say('interview.another')}
          </Button>
        )}
      </div>
    </div>
  )
}
