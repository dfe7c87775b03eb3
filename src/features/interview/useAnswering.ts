import { useState, useSyncExternalStore } from 'react'
import type { Id } from '../../domain/ids.ts'
import type { Question } from '../../patterns/interviewQuestion.ts'
import { useChange, useOpenPlan } from '../../store/openPlan.tsx'
import { type Answer, commandsOf } from './answer.ts'
import { sayReason, saySettled, type Voice } from './sayQuestion.ts'

/** What was said last, and the step that takes it back. */
interface Done {
  readonly said: string
  readonly step: object | undefined
  readonly moment: Id<'moment'>
  readonly question: string
  readonly takesMore: boolean
}

/** Questions that have several answers as a rule. */
const manyAnswers: ReadonlySet<Question['kind']> = new Set([
  'feels',
  'shape',
  'practice',
  'backstage',
  'role',
  'support',
  'permission',
])

/** Answers questions, each in one step of undo, and offers to take the last one back for as long as nothing came after it. */
export function useAnswering(voice: Voice) {
  const plan = useOpenPlan()
  const change = useChange()
  const [done, setDone] = useState<Done | null>(null)
  const [spoken, speak] = useState('')
  const last = useSyncExternalStore(plan.subscribe, plan.lastStep)

  /** Whether anything was changed by it. */
  function answer(question: Question, given: Answer, said: string): boolean {
    const state = plan.getState()
    const before = plan.lastStep()
    const saying = {
      reason: sayReason(voice, state, question),
      settled: saySettled(voice, state, question),
      at: new Date().toISOString(),
    }
    change(...commandsOf(state, question, given, saying))
    const step = plan.lastStep()
    if (step === before) return false
    speak(said)
    setDone({
      said,
      step,
      moment: question.moment,
      question: question.id,
      takesMore: manyAnswers.has(question.kind) && given.by !== 'settled',
    })
    return true
  }

  function undo() {
    plan.undo()
    speak(voice.say('interview.undone'))
    setDone(null)
  }

  return { answer, undo, spoken, done: done && done.step === last ? done : null }
}
