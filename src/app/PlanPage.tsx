import { Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { Link, Redirect } from 'wouter'
import { fetchCardParts } from '../cards/cardParts.ts'
import type { Id } from '../domain/ids.ts'
import { DayView } from '../features/day/DayView.tsx'
import { WalkPlace } from '../features/walk/WalkPlace.tsx'
import { interviewName } from '../store/interviewPath.ts'
import { useWord } from '../store/language.tsx'
import { OpenPlanProvider, usePlan } from '../store/openPlan.tsx'
import { firstView, isView, planPath, type View, whatIfName } from '../store/paths.ts'
import { SaveProvider } from '../store/saveState.tsx'
import { leavePlan } from '../store/screen.ts'
import { SharingProvider } from '../store/sharing.tsx'
import { walkName } from '../store/walkPath.ts'
import { lazily } from '../ui/lazily.tsx'
import { dismissToast } from '../ui/Toast.tsx'
import { AbsentPart } from './AbsentPart.tsx'
import { PlanFrame } from './PlanFrame.tsx'
import styles from './PlanPage.module.css'
import { leaveSession, openSession, type Session } from './sessions.ts'

const MapView = lazily(async () => (await import('../features/map/MapView.tsx')).MapView, AbsentPart)
const AdultsView = lazily(async () => (await import('../features/adults/AdultsView.tsx')).AdultsView, AbsentPart)
const PlanView = lazily(async () => (await import('../features/plan/PlanView.tsx')).PlanView, AbsentPart)
const ListView = lazily(async () => (await import('../features/list/ListView.tsx')).ListView, AbsentPart)
const InterviewPlace = lazily(
  async () => (await import('../features/interview/InterviewPlace.tsx')).InterviewPlace,
  BackToView,
)
const WhatIfPlace = lazily(async () => (await import('../features/whatif/WhatIfPlace.tsx')).WhatIfPlace, BackToView)

/** How long a plan waits for what its cards carry (milliseconds). */
const enough = 1000

const screens = {
  day: DayView,
  map: MapView,
  adults: AdultsView,
  plan: PlanView,
  list: ListView,
} satisfies Record<View, unknown>

/** One plan, opened from this device, in one of its views. */
export function PlanPage({ plan, view }: { plan: string; view?: string | undefined }) {
  const id = `plan:${plan}` as const
  const session = useSession(id)
  const state = useSyncExternalStore(session?.plan.subscribe ?? nothingToHear, () => session?.state() ?? 'opening')

  const hasParts = useCardParts(session, state === 'painted' || state === 'ready')
  const shown = useShownView(view)

  if (!isView(view) && view !== walkName && view !== interviewName && view !== whatIfName)
    return <Redirect to={planPath(id, firstView(innerWidth))} replace />
  if (!session || state === 'opening') return <Waiting />
  if (state === 'missing' || state === 'cannot-open') return <NotHere state={state} />
  if (!hasParts) return <Waiting />
  const Screen = screens[shown]
  return (
    <SaveProvider source={session}>
      <SharingProvider sharing={session.sharing}>
        <OpenPlanProvider plan={session.plan}>
          <PlanFrame view={shown}>
            <Suspense fallback={<Waiting />}>
              <Screen />
            </Suspense>
          </PlanFrame>
          <WalkPlace view={shown} />
          <Suspense>
            {view === interviewName && <InterviewPlace view={shown} />}
            {view === whatIfName && <WhatIfPlace view={shown} />}
          </Suspense>
        </OpenPlanProvider>
      </SharingProvider>
    </SaveProvider>
  )
}

/** In place of what could not be fetched: the view it would have opened over. What is wrong is said elsewhere. */
function BackToView({ view }: { view: View }) {
  const plan = usePlan(state => state.plan.id)
  return <Redirect to={planPath(plan, view)} replace />
}

/** The view on the page; under a walk, the one it was begun from. */
function useShownView(asked: string | undefined): View {
  const [last, setLast] = useState<View>(() => (isView(asked) ? asked : firstView(innerWidth)))
  if (!isView(asked) || asked === last) return last
  setLast(asked)
  return asked
}

function useSession(id: Id<'plan'>): Session | null {
  const [session, setSession] = useState<Session | null>(null)
  useEffect(() => {
    const opening = openSession(id)
    setSession(opening)
    return () => {
      leavePlan()
      dismissToast() // its Undo would change a plan that is closing
      leaveSession(opening)
    }
  }, [id])
  return session
}

/** Whether the cards of a plan can be shown with what they carry; without it once it has been waited for long enough. */
function useCardParts(session: Session | null, isOpen: boolean): boolean {
  const [ready, setReady] = useState<Session | null>(null)
  useEffect(() => {
    if (!session || !isOpen) return
    const show = () => setReady(session)
    const timer = setTimeout(show, enough)
    void fetchCardParts(session.plan.getState()).then(show)
    return () => clearTimeout(timer)
  }, [session, isOpen])
  return session !== null && ready === session
}

function nothingToHear() {
  return () => undefined
}

function Waiting() {
  const say = useWord()
  return (
    <p role="status" className={styles.waiting}>
      {say('app.opening')}
    </p>
  )
}

function NotHere({ state }: { state: 'missing' | 'cannot-open' }) {
  const say = useWord()
  return (
    <main className={styles.missing}>
      <h1>{say(`app.${state}.title`)}</h1>
      <p>{say(`app.${state}.help`)}</p>
      <Link href="/">{say('app.allPlans')}</Link>
    </main>
  )
}
