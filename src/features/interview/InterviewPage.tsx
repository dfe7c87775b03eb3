import { useState } from 'react'
import type { Id } from '../../domain/ids.ts'
import { useIsStill } from '../../store/onlyLooks.ts'
import { useIsEditable } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { FullPage } from '../../ui/FullPage.tsx'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import styles from './Interview.module.css'
import { Outline } from './Outline.tsx'
import { QuestionSheet } from './QuestionSheet.tsx'
import { Empty, Ending, Pause } from './Rests.tsx'
import { Thread } from './Thread.tsx'
import { useAnswering } from './useAnswering.ts'
import { useInterview } from './useInterview.ts'
import { useVoice } from './useVoice.ts'

/** Below this width (CSS pixels, as in the styles) the head has room for its buttons only. */
const narrow = 560

/** One question after another, from a moment back to the yes it takes, with the thread that grows beside them. */
export function InterviewPage({ asked, onClose }: { asked: Id<'moment'> | null; onClose: () => void }) {
  const voice = useVoice()
  const { say } = voice
  const interview = useInterview(asked)
  const answering = useAnswering(voice)
  const isEditable = useIsEditable()
  const still = useIsStill() || !isEditable
  const [isOutline, setOutline] = useState(false)
  const isNarrow = usePageWidth() < narrow
  const presenting = useScreen(screen => screen.presenting)
  const { standing, moment } = interview
  const goTo = (id: Id<'moment'>, question?: string) => {
    setOutline(false)
    interview.goTo(id, question)
  }
  return (
    <FullPage label={say('interview.label')} onClose={onClose}>
      <div className={styles.page}>
        <header className={styles.head}>
          <h2 className={isNarrow ? 'forReaders' : styles.name}>{say('card.interview.short')}</h2>
          <span className={styles.space} />
          {standing.at !== 'empty' && !presenting && (
            <Button look="plain" aria-expanded={isOutline} onClick={() => setOutline(open => !open)}>
              {say(isOutline ? 'interview.moments.back' : 'interview.moments')}
            </Button>
          )}
          <Button onClick={onClose}>{say('interview.leave')}</Button>
        </header>
        <p role="status" className="forReaders">
          {answering.spoken}
        </p>
        <div className={styles.body}>
          <div className={styles.sheet}>
            {isOutline && !presenting ? (
              <Outline interview={interview} onGo={goTo} />
            ) : standing.at === 'question' ? (
              <QuestionSheet
                key={standing.question.id}
                question={standing.question}
                interview={interview}
                answering={answering}
                voice={voice}
                still={still}
              />
            ) : standing.at === 'pause' ? (
              <Pause standing={standing} interview={interview} answering={answering} still={still} onGo={goTo} />
            ) : standing.at === 'end' ? (
              <Ending left={standing.left} interview={interview} answering={answering} still={still} />
            ) : (
              <Empty />
            )}
          </div>
          {(!isOutline || presenting) && moment && standing.at !== 'end' && (
            <Thread
              moment={moment}
              question={standing.at === 'question' ? standing.question : undefined}
              voice={voice}
            />
          )}
        </div>
      </div>
    </FullPage>
  )
}
