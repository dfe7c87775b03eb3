import { Suspense } from 'react'
import { useLocation } from 'wouter'
import { ActionBar } from '../../cards/ActionBar.tsx'
import { TalkTools } from '../../cards/TalkTools.tsx'
import { shownDay } from '../../derive/theDay.ts'
import { isId } from '../../domain/ids.ts'
import { useWord } from '../../store/language.tsx'
import { useOnlyLooks } from '../../store/onlyLooks.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { planPath } from '../../store/paths.ts'
import { show, useScreen } from '../../store/screen.ts'
import { mapBackwards } from '../../store/suggestions.ts'
import { useSought } from '../../store/useSought.ts'
import { Button } from '../../ui/Button.tsx'
import { lazily } from '../../ui/lazily.tsx'
import { DayHead } from './DayHead.tsx'
import { DayLens } from './DayLens.tsx'
import { DayPanels } from './DayPanels.tsx'
import styles from './DayView.module.css'
import { EmptyDay } from './EmptyDay.tsx'
import { FeelingVerbs } from './FeelingVerbs.tsx'
import { Findings, walkTo } from './Findings.tsx'
import { Legend } from './Legend.tsx'
import { StillDream } from './StillDream.tsx'
import { Strip } from './Strip.tsx'
import { useMoments } from './useMoments.ts'
import { usePastedLines } from './usePastedLines.ts'

const WeekView = lazily(async () => (await import('./WeekView.tsx')).WeekView, NotThere)
const CompareDays = lazily(async () => (await import('./CompareDays.tsx')).CompareDays, NotThere)

/** The ideal student day: a strip of moments from morning to evening with a ribbon of feeling beneath. */
export function DayView() {
  const say = useWord()
  const asked = useScreen(screen => screen.day) ?? undefined
  const presenting = useScreen(screen => screen.presenting)
  const onlyLooks = useOnlyLooks()
  const day = useDerived(shownDay, asked)
  const isEmpty = useDerived(isEmptyDay, day?.id)
  const shown = useShown(isEmpty)
  const { addHere } = useMoments()
  usePastedLines()
  useSought(id => isId('moment', id) && walkTo(id))
  return (
    <div className={styles.view}>
      <div className={styles.page}>
        <h2 className="forReaders">{day?.title || say('day.untitled')}</h2>
        {presenting ? <StillDream /> : <DayHead day={day} isEmpty={isEmpty} />}
        {day && shown !== 'strip' ? (
          <Suspense fallback={null}>{shown === 'week' ? <WeekView day={day} /> : <CompareDays day={day} />}</Suspense>
        ) : day && !isEmpty ? (
          <Strip day={day} />
        ) : (
          <EmptyDay />
        )}
        {day && !isEmpty && shown === 'strip' && <DayLens day={day.id} />}
        {day && !isEmpty && shown === 'strip' ? (
          <div className={styles.foot}>
            <Legend day={day} still={presenting} />
            {!presenting && <TalkTools />}
            {!presenting && <FeelingVerbs />}
            {!presenting && <Findings day={day.id} />}
            {!presenting && <LearningButton />}
          </div>
        ) : (
          !presenting && <TalkTools />
        )}
      </div>
      {!presenting && (
        <ActionBar end={<MapButton />}>
          {!isEmpty && !onlyLooks && shown !== 'comparison' && (
            <Button look="primary" onClick={addHere}>
              {say('day.add')}
            </Button>
          )}
        </ActionBar>
      )}
      {!presenting && <DayPanels />}
    </div>
  )
}

/** The way to what students learn, and what the day holds for each of them. */
function LearningButton() {
  const say = useWord()
  return (
    <Button look="plain" onClick={() => show({ learning: true })}>
      {say('day.learning')}
    </Button>
  )
}

/** What the page shows of the day. */
function useShown(isEmpty: boolean): 'strip' | 'week' | 'comparison' {
  const comparing = useScreen(screen => screen.comparing !== null && !screen.presenting)
  const week = useScreen(screen => screen.scale === 'week')
  return comparing ? 'comparison' : week && !isEmpty ? 'week' : 'strip'
}

/** A part that could not be fetched: the strip is one press away. */
function NotThere() {
  const say = useWord()
  return (
    <div>
      <p>{say('app.part.absent')}</p>
      <Button onClick={() => show({ scale: 'story', comparing: null })}>{say('day.scale.story')}</Button>
    </div>
  )
}

function isEmptyDay(plan: { readonly moments: ReadonlyMap<string, { readonly day: string }> }, day?: string): boolean {
  for (const moment of plan.moments.values()) if (moment.day === day) return false
  return true
}

/** The way on from the selected moment. */
function MapButton() {
  const say = useWord()
  const [, go] = useLocation()
  const plan = usePlan(state => state.plan.id)
  const onlyLooks = useOnlyLooks()
  const selected = useScreen(screen => screen.selected)
  const moment = usePlan(state => (isId('moment', selected) ? state.moments.get(selected) : undefined))
  if (!moment) return null
  return (
    <Button
      onClick={() => {
        if (!onlyLooks) mapBackwards({ for: 'moment', id: moment.id })
        go(planPath(plan, 'map'))
      }}
    >
      {say('day.map', { title: moment.title || say('moment.untitled') })}
    </Button>
  )
}
