import { type ReactNode, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
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

/** How long a plan waits for its view and for what its cards carry, and how long one view stays for another to come (milliseconds). */
const patience = { plan: 1000, view: 150 }

const screens: Readonly<Record<View, ((props: object) => ReactNode) & { readonly ahead?: () => Promise<void> }>> = {
  day: DayView,
  map: MapView,
  adults: AdultsView,
  plan: PlanView,
  list: ListView,
}

/** One plan, opened from this device, in one of its views. */
export function PlanPage({ plan, view }: { plan: string; view?: string | undefined }) {
  const id = `plan:${plan}` as const
  const session = useSession(id)
  const state = useSyncExternalStore(session?.plan.subscribe ?? nothingToHear, () => session?.state() ?? 'opening')

  const shown = useShownView(view)
  const fetched = useFetchedView(session, state === 'painted' || state === 'ready', shown)

  if (!isView(view) && view !== walkName && view !== interviewName && view !== whatIfName)
    return <Redirect to={planPath(id, firstView(innerWidth))} replace />
  if (!session || state === 'opening') return <Waiting />
  if (state === 'missing' || state === 'cannot-open') return <NotHere state={state} />
  if (!fetched) return <Waiting />
  const Screen = screens[fetched]
  return (
    <SaveProvider source={session}>
      <SharingProvider sharing={session.sharing}>
        <OpenPlanProvider plan={session.plan}>
          <PlanFrame view={shown} isComing={fetched !== shown}>
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

/**
 * The view that can be shown with all that is in it, the one before until then: what comes later moves what is there,
 * and React holds it back for a third of a second. None is waited for longer than there is patience for.
 */
function useFetchedView(session: Session | null, isOpen: boolean, view: View): View | null {
  const [fetched, setFetched] = useState<{ readonly session: Session; readonly view: View } | null>(null)
  const here = fetched?.session === session ? fetched : null
  const hasView = here !== null
  useEffect(() => {
    if (!session || !isOpen) return
    let isWanted = true
    const show = () =>
      isWanted && setFetched(last => (last?.session === session && last.view === view ? last : { session, view }))
    const timer = setTimeout(show, hasView ? patience.view : patience.plan)
    void Promise.all([fetchCardParts(session.plan.getState()), screens[view].ahead?.()]).then(show)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [session, isOpen, view, hasView])
  return here?.view ?? null
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
