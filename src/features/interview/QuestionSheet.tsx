import { useEffect, useRef } from 'react'
import type { Question } from '../../patterns/interviewQuestion.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { Foot } from './Foot.tsx'
import styles from './Interview.module.css'
import { Said } from './Said.tsx'
import { sayQuestion, type Voice } from './sayQuestion.ts'
import type { useAnswering } from './useAnswering.ts'
import type { Interview } from './useInterview.ts'

interface QuestionSheetProps {
  question: Question
  interview: Interview
  answering: ReturnType<typeof useAnswering>
  voice: Voice
  still: boolean
}

const longQuestion = 110

/** One question in large type, its answers, and the ways on. */
export function QuestionSheet({ question, interview, answering, voice, still }: QuestionSheetProps) {
  const { say } = voice
  const plan = usePlan(state => state)
  const presenting = useScreen(screen => screen.presenting)
  const heading = useRef<HTMLHeadingElement>(null)
  const sheet = useRef<HTMLElement>(null)
  const asked = sayQuestion(voice, plan, question)
  useEffect(() => {
    const field = sheet.current?.querySelector<HTMLElement>('[data-answer]')
    const brings = field && !needsNoKeyboard()
    ;(brings ? field : heading.current)?.focus({ preventScroll: !brings })
  }, [])
  return (
    <section ref={sheet} className={styles.question} aria-label={asked}>
      <h3 ref={heading} tabIndex={-1} className={asked.length > longQuestion ? styles.askedLong : styles.asked}>
        {asked}
      </h3>
      <Said question={question} />
      {still ? (
        !presenting && <p className={styles.quiet}>{say('interview.still')}</p>
      ) : (
        <AnswerForm
          question={question}
          asked={asked}
          voice={voice}
          onAnswer={(given, said) => answering.answer(question, given, said) && interview.goOn()}
        />
      )}
      {!still && (
        <Foot answering={answering} interview={interview}>
          <Button onClick={question.isOpen ? interview.skip : interview.goOn}>
            {say(question.isOpen ? 'interview.notNow' : 'interview.goOn')}
          </Button>
        </Foot>
      )}
    </section>
  )
}

/** On a touch screen the caret brings a keyboard over half the page: not before somebody has written. */
function needsNoKeyboard(): boolean {
  const { activeElement } = document
  const isWriting = activeElement instanceof HTMLInputElement
  return !isWriting && globalThis.matchMedia?.('(pointer: coarse)').matches === true
}
