import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { theDay } from '../../derive/theDay.ts'
import type { Id } from '../../domain/ids.ts'
import type { Day, Moment, Plan } from '../../domain/plan.ts'
import { interviewedMoments, nextQuestion, questionsAt } from '../../patterns/interview.ts'
import type { Question } from '../../patterns/interviewQuestion.ts'
import { interviewPath } from '../../store/interviewPath.ts'
import { useOpenPlan, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { type Kept, memoryOf, remember, useMemory } from './memory.ts'

interface Place {
  readonly moment: Id<'moment'> | null
  readonly question: string | null
}

/** What stands on the page. */
export type Standing =
  | { readonly at: 'empty' }
  | { readonly at: 'question'; readonly question: Question }
  /** A moment has been gone through; the next question is another's, or a number. */
  | {
      readonly at: 'pause'
      readonly moment: Moment
      readonly next: Question
      readonly numbers: Question | undefined
      readonly isDone: boolean
    }
  /** Nothing more is asked; some questions may have been put off. */
  | { readonly at: 'end'; readonly left: readonly string[] }

export interface Interview {
  readonly day: Day | undefined
  readonly moment: Moment | undefined
  readonly standing: Standing
  readonly skipped: ReadonlySet<string>
  readonly canGoBack: boolean
  /** Once a question is answered: on to the next. */
  goOn(): void
  /** The question is put off. */
  skip(): void
  back(): void
  goTo(moment: Id<'moment'>, question?: string): void
  askSkipped(left: readonly string[]): void
}

/** The interview at an address: where it stands, and the ways on. It goes on from where this device left it. */
export function useInterview(asked: Id<'moment'> | null): Interview {
  const [, navigate] = useLocation()
  const { getState } = useOpenPlan()
  const plan = usePlan(state => state)
  const onScreen = useScreen(screen => screen.day)
  useState(() => begin(plan, asked, onScreen))
  const kept = useMemory(plan.plan.id)
  const [trail, setTrail] = useState<readonly Place[]>([])
  const day = dayOf(plan, kept.moment ?? asked, onScreen)
  const moments = day ? interviewedMoments(plan, day.id) : []
  const skipped = new Set(kept.skipped)
  const standing = standingOf(plan, day, moments, kept, skipped)
  const shown = standing.at === 'question' ? standing.question : undefined

  const place = (to: Partial<Kept>) => {
    remember(plan.plan.id, to)
    if (to.moment) navigate(interviewPath(plan.plan.id, to.moment), { replace: true })
  }
  const leaveTrail = () => setTrail(before => [...before, { moment: kept.moment, question: shown?.id ?? null }])

  // What is asked stays, also when a colleague answers it meanwhile.
  const pinned = kept.question === null ? shown : undefined
  useEffect(() => {
    if (pinned) remember(plan.plan.id, { moment: pinned.moment, question: pinned.id })
  }, [plan.plan.id, pinned])

  const before = useRef(asked)
  useEffect(() => {
    if (asked === before.current) return
    before.current = asked
    if (asked && asked !== memoryOf(plan.plan.id).moment) remember(plan.plan.id, { moment: asked, question: null })
  }, [asked, plan.plan.id])

  return {
    day,
    moment: moments.find(one => one.id === (shown?.moment ?? kept.moment)),
    standing,
    skipped,
    canGoBack: trail.length > 0 || earlier(plan, moments, kept, shown) !== undefined,
    goOn: () => {
      leaveTrail()
      place({ question: numberAfter(getState(), shown, skipped) })
    },
    skip: () => {
      if (!shown) return
      leaveTrail()
      place({
        question: numberAfter(getState(), shown, skipped),
        skipped: [...kept.skipped.filter(id => id !== shown.id), shown.id],
      })
    },
    back: () => {
      const to = trail.at(-1) ?? earlier(plan, moments, kept, shown)
      if (!to) return
      setTrail(trail.slice(0, -1))
      place({ ...to, skipped: kept.skipped.filter(id => id !== to.question) })
    },
    goTo: (moment, question) => {
      leaveTrail()
      const isThere = getState().moments.has(moment)
      if (isThere) place({ moment, question: question ?? null })
    },
    askSkipped: left => {
      leaveTrail()
      const asksAgain = new Set(left)
      place({ question: null, moment: moments[0]?.id ?? null, skipped: kept.skipped.filter(id => !asksAgain.has(id)) })
    },
  }
}

/** Puts the interview where the address says, or where it was on the day in front; a question answered meanwhile is not asked again. */
function begin(plan: Plan, asked: Id<'moment'> | null, onScreen: Id<'day'> | null): void {
  const kept = memoryOf(plan.plan.id)
  const day = onScreen && plan.days.get(onScreen)
  const isElsewhere = day && day.kind !== 'today' && kept.moment && plan.moments.get(kept.moment)?.day !== day.id
  const moment = asked ?? (isElsewhere ? null : kept.moment)
  if (!moment || !plan.moments.has(moment)) {
    remember(plan.plan.id, { moment: null, question: null })
    return
  }
  const isSame = moment === kept.moment
  const isOpen = questionsAt(plan, moment).some(one => one.id === kept.question && one.isOpen)
  remember(plan.plan.id, { moment, question: isSame && isOpen ? kept.question : null })
}

/** The ideal day of the moment, else the one on the screen, else the first: a day as it is today is not mapped. */
function dayOf(plan: Plan, moment: Id<'moment'> | null, onScreen: Id<'day'> | null): Day | undefined {
  const ids = [moment && plan.moments.get(moment)?.day, onScreen]
  const dreamed = ids.flatMap(id => (id && plan.days.get(id)) || []).find(day => day.kind !== 'today')
  return dreamed ?? theDay(plan)
}

function standingOf(
  plan: Plan,
  day: Day | undefined,
  moments: readonly Moment[],
  { moment, question }: Kept,
  skipped: ReadonlySet<string>,
): Standing {
  const here = moments.find(one => one.id === moment) ?? moments[0]
  if (!day || !here) return { at: 'empty' }
  const questions = questionsAt(plan, here.id)
  const current = questions.find(one => one.id === question)
  if (current) return { at: 'question', question: current }
  const next = nextQuestion(plan, day.id, here.id, skipped)
  if (!next) return { at: 'end', left: openOf(plan, moments) }
  if (next.moment === here.id && !next.isOptional) return { at: 'question', question: next }
  const numbers = questions.find(one => one.isOpen && one.isOptional && !skipped.has(one.id))
  return { at: 'pause', moment: here, next, numbers, isDone: !questions.some(one => one.isOpen && !one.isOptional) }
}

/** Numbers of a moment are asked one after another, without a pause between them. */
function numberAfter(plan: Plan, shown: Question | undefined, skipped: ReadonlySet<string>): string | null {
  if (!shown?.isOptional) return null
  const numbers = questionsAt(plan, shown.moment).filter(one => one.isOpen && one.isOptional && one.id !== shown.id)
  return numbers.find(one => !skipped.has(one.id))?.id ?? null
}

function openOf(plan: Plan, moments: readonly Moment[]): string[] {
  const open = moments.flatMap(({ id }) => questionsAt(plan, id)).filter(one => one.isOpen)
  return [...new Set(open.map(({ id }) => id))]
}

/** The question that comes before the one on the page, answered or not. */
function earlier(
  plan: Plan,
  moments: readonly Moment[],
  { moment }: Kept,
  shown: Question | undefined,
): Place | undefined {
  const before = moments.slice(
    0,
    1 +
      Math.max(
        0,
        moments.findIndex(one => one.id === moment),
      ),
  )
  const all = before
    .flatMap(({ id }) => questionsAt(plan, id))
    .filter(one => !one.isOptional && (one.isOpen || one.said.length > 0))
  const at = shown ? all.findIndex(one => one.id === shown.id && one.moment === shown.moment) : all.length
  const found = all[(at < 0 ? all.length : at) - 1]
  return found && { moment: found.moment, question: found.id }
}
