import { Suspense, useInsertionEffect } from 'react'
import { Redirect, Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { LibraryView } from '../features/library/LibraryView.tsx'
import { LanguageProvider, useWord } from '../store/language.tsx'
import { useScreen } from '../store/screen.ts'
import { lazily } from '../ui/lazily.tsx'
import { ToastPlace } from '../ui/Toast.tsx'
import { AbsentPart } from './AbsentPart.tsx'
import { CrashBoundary } from './CrashBoundary.tsx'
import { grounds } from './grounds.ts'

const HostingGuide = lazily(async () => (await import('../features/hosting/HostingGuide.tsx')).HostingGuide, AbsentPart)
const JoinPage = lazily(async () => (await import('../features/share/JoinPage.tsx')).JoinPage, AbsentPart)
const JoinWithCode = lazily(async () => (await import('../features/share/JoinWithCode.tsx')).JoinWithCode, AbsentPart)
const PlanPage = lazily(async () => (await import('./PlanPage.tsx')).PlanPage, AbsentPart)

/** What is at an address but for the list of plans, by the first name in it. */
const pages = new Map<string | undefined, { ahead: () => Promise<void> }>([
  ['plan', PlanPage],
  ['p', JoinPage],
  ['join', JoinWithCode],
  ['hosting', HostingGuide],
])

/** Fetches what is at an address like `#/plan/x1/day`, which is then shown at once; never rejects. */
export async function fetchPage(hash: string): Promise<void> {
  await pages.get(hash.split('/')[1])?.ahead()
}

export function App() {
  const theme = useScreen(screen => (screen.presenting ? 'projector' : screen.theme))
  // before anything is painted in the page's colours
  useInsertionEffect(() => {
    document.documentElement.dataset.theme = theme
    document.querySelector('meta[name=theme-color]')?.setAttribute('content', grounds[theme])
  }, [theme])
  return (
    <LanguageProvider>
      <CrashBoundary>
        <Router hook={useHashLocation}>
          <Suspense fallback={<Opening />}>
            <Switch>
              <Route path="/">
                <LibraryView />
              </Route>
              <Route<{ plan: string; view?: string }> path="/plan/:plan/:view?/*?">
                {({ plan, view }) => <PlanPage key={plan} plan={plan} view={view} />}
              </Route>
              <Route path="/p/:link">{({ link }) => <JoinPage key={link} link={link} />}</Route>
              <Route path="/join">
                <JoinWithCode />
              </Route>
              <Route path="/hosting">
                <HostingGuide />
              </Route>
              <Route>
                <Redirect to="/" />
              </Route>
            </Switch>
          </Suspense>
        </Router>
      </CrashBoundary>
      <Notices />
    </LanguageProvider>
  )
}

function Opening() {
  const say = useWord()
  return <p role="status">{say('app.opening')}</p>
}

function Notices() {
  return <ToastPlace label={useWord()('app.notice')} />
}
