import { useLocation } from 'wouter'
import { daysInOrder } from '../../derive/inOrder.ts'
import { momentsOf } from '../../derive/theDay.ts'
import { editRecord } from '../../document/commands.ts'
import { competencyBased } from '../../domain/lists/competencyBased.ts'
import type { Day } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useChange, useOpenPlan, usePlan } from '../../store/openPlan.tsx'
import { firstView, planPath } from '../../store/paths.ts'
import { show } from '../../store/screen.ts'
import { goToStep, putAway, type WayIn } from '../../store/wayIn.ts'
import { Button } from '../../ui/Button.tsx'
import { announce } from '../../ui/Toast.tsx'
import styles from './PromptBand.module.css'
import { PromptPanel } from './PromptPanel.tsx'
import { type Step, stepsOf } from './steps.ts'
import { useStepWords } from './useStepWords.ts'

/** The question of the way in this plan was begun by, the next step, and the way to put both away. Never in the way. */
export function PromptBand({ wayIn: { way, step: at, model } }: { wayIn: WayIn }) {
  const say = useEveryWord()
  const wordsOf = useStepWords()
  const plan = usePlan(state => state.plan.id)
  const enter = useEnter()
  const steps = stepsOf[way]
  const step = steps[Math.min(at, steps.length - 1)]
  if (!step) return null
  const index = steps.indexOf(step)
  const before = steps[index - 1]
  const next = steps[index + 1]
  const turn = (to: Step) => {
    goToStep(plan, steps.indexOf(to))
    enter(to)
    announce(wordsOf(to, model).ask)
  }
  const { ask, help } = wordsOf(step, model)
  return (
    <section className={styles.band} aria-label={say(`way.${way}`)}>
      <div className={styles.line}>
        <div className={styles.words}>
          {steps.length > 1 && (
            <p className={styles.meta}>
              {say('prompt.place', { way: say(`way.${way}`), n: index + 1, all: steps.length })}
            </p>
          )}
          <p className={styles.ask}>{ask}</p>
          {help && <p className={styles.help}>{help}</p>}
          {way === 'competency' && (
            <p className={styles.help}>{say('prompt.competency.source', { source: competencyBased.source })}</p>
          )}
        </div>
        <div className={styles.verbs}>
          {before && (
            <Button small look="plain" onClick={() => turn(before)}>
              {say('prompt.back')}
            </Button>
          )}
          {next && (
            <Button small onClick={() => turn(next)}>
              {say('prompt.next', { step: wordsOf(next, model).name })}
            </Button>
          )}
          <Button
            small
            look={next ? 'plain' : 'quiet'}
            onClick={() => {
              putAway(plan)
              document.getElementById('view')?.focus()
            }}
          >
            {say('prompt.away')}
          </Button>
        </div>
      </div>
      {step.panel && <PromptPanel panel={step.panel} kind={way === 'shadow' ? 'shadow' : 'visit'} />}
    </section>
  )
}

/** Brings in front what a step is about. A moment that has no name yet takes the one it has today. */
function useEnter() {
  const [, go] = useLocation()
  const plan = useOpenPlan()
  const change = useChange()
  return ({ view, day: kind, moment: isAboutMoment }: Step) => {
    const state = plan.getState()
    const dayOf = (wanted: Step['day']) => daysInOrder(state).find(one => one.kind === wanted)
    const firstOf = (day: Day | undefined) => day && momentsOf(state, day.id)[0]
    const day = kind && dayOf(kind)
    const moment = isAboutMoment ? firstOf(day) : undefined
    const title = firstOf(dayOf('today'))?.title
    if (moment && title && !moment.title) change(editRecord(moment.id, { title }))
    if (day) show({ day: day.id, selected: moment?.id ?? null })
    go(planPath(state.plan.id, view === 'day' || view === 'list' ? firstView(innerWidth) : view))
  }
}
