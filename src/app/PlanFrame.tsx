import { type ComponentType, type ReactNode, Suspense, useEffect, useState } from 'react'
import { Link } from 'wouter'
import { PeopleMarksContext } from '../cards/PeopleOnCard.tsx'
import { SettingsMenu, useSettings } from '../cards/SettingsMenu.tsx'
import { StateChip } from '../cards/StateChip.tsx'
import { editRecord } from '../document/commands.ts'
import type { Id } from '../domain/ids.ts'
import { CommentsPlace } from '../features/comments/CommentsPlace.tsx'
import { DaysPlace } from '../features/days/DaysPlace.tsx'
import { FacesPlace } from '../features/faces/FacesPlace.tsx'
import { FindButton, FindPlace } from '../features/find/FindPlace.tsx'
import { HistoryPlace } from '../features/history/HistoryPlace.tsx'
import { IdeasPlace } from '../features/ideas/IdeasPlace.tsx'
import { JoinPlace } from '../features/join/JoinPlace.tsx'
import { LearningPlace } from '../features/learning/LearningPlace.tsx'
import { MergePlace } from '../features/merge/MergePlace.tsx'
import { PastePlace } from '../features/paste/PastePlace.tsx'
import { PatternPlace } from '../features/patterns/PatternPlace.tsx'
import { PeoplePlace } from '../features/people/PeoplePlace.tsx'
import { PicturePlace } from '../features/picture/PicturePlace.tsx'
import { PromptPlace } from '../features/prompt/PromptPlace.tsx'
import { ShareButton } from '../features/share/ShareButton.tsx'
import { SuggestPlace } from '../features/suggest/SuggestPlace.tsx'
import { TakeAwayMenu } from '../features/take-away/TakeAwayMenu.tsx'
import { VoicesPlace } from '../features/voices/VoicesPlace.tsx'
import { useWord } from '../store/language.tsx'
import { useOnlyLooks } from '../store/onlyLooks.ts'
import { useChange, usePlan } from '../store/openPlan.tsx'
import { planPath, type View, views } from '../store/paths.ts'
import { useScreen } from '../store/screen.ts'
import { useShareStatus } from '../store/sharing.tsx'
import { useDraft } from '../store/useDraft.ts'
import { cx } from '../ui/cx.ts'
import { lazily } from '../ui/lazily.tsx'
import { usePageWidth } from '../ui/usePageWidth.ts'
import styles from './PlanFrame.module.css'
import { PresentingBar } from './PresentingBar.tsx'

// Without its server the page goes on without these.
const Nothing = () => null
const Together = lazily(async () => (await import('../features/share/Together.tsx')).Together, Nothing)
const SharedBar = lazily(async () => (await import('../features/share/SharedBar.tsx')).SharedBar, Nothing)
const SecondCopyLine = lazily(
  async () => (await import('../features/share/SecondCopyLine.tsx')).SecondCopyLine,
  Nothing,
)

/** Below this width (CSS pixels, as in the styles) one menu has it all. */
const narrow = 700

/** Nothing that can wait is fetched before (milliseconds). */
const calm = 20_000

interface FrameProps {
  readonly view: View
  /** The view is still being fetched; what is there is the one before. */
  readonly isComing: boolean
  readonly children: ReactNode
}

/** What stays around every view of a plan: its name, the views, where it is kept, what can be taken away. */
export function PlanFrame({ view, isComing, children }: FrameProps) {
  const say = useWord()
  const plan = usePlan(state => state.plan.id)
  const presenting = useScreen(screen => screen.presenting)
  const [sharing, setSharing] = useState(false)
  const isShared = useShareStatus().state !== 'not-shared'
  const marks = usePeopleMarks(isShared)
  const isCalm = useCalm()
  const onlyLooks = useOnlyLooks()
  const settings = useSettings()
  const isNarrow = usePageWidth() < narrow
  if (presenting) {
    return (
      <div className={styles.frame}>
        <PresentingBar />
        <main id="view" aria-busy={isComing} className={styles.view}>
          {children}
        </main>
        <FacesPlace still />
        <PeoplePlace />
      </div>
    )
  }
  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('view')?.focus()}>
        {say('app.skip')}
      </button>
      <header className={styles.head} data-bar="">
        <div className={styles.title}>
          <Link href="/" className={styles.home}>
            {say('app.allPlans')}
          </Link>
          {onlyLooks ? <StillTitle /> : <PlanTitle />}
        </div>
        <nav aria-label={say('app.views')} className={styles.views}>
          {views.map(name => (
            <Link
              key={name}
              href={planPath(plan, name)}
              className={cx(styles.tab, name === view && styles.current)}
              aria-current={name === view ? 'page' : undefined}
            >
              {say(`app.view.${name}`)}
            </Link>
          ))}
        </nav>
        <div className={styles.end}>
          <StateChip onShare={() => setSharing(true)} />
          {isShared && (
            <Suspense>
              <Together view={view} onOpen={() => setSharing(true)} />
            </Suspense>
          )}
          <FindButton />
          <ShareButton isOpen={sharing} onOpen={setSharing} />
          <TakeAwayMenu view={view} more={isNarrow ? settings : undefined} />
          {!isNarrow && <SettingsMenu />}
        </div>
      </header>
      {isShared && (
        <Suspense>
          <SharedBar onOpen={() => setSharing(true)} />
        </Suspense>
      )}
      <FacesPlace />
      {isCalm && !isShared && (
        <Suspense>
          <SecondCopyLine onShare={() => setSharing(true)} />
        </Suspense>
      )}
      <PromptPlace />
      <PeopleMarksContext value={marks}>
        <main id="view" tabIndex={-1} aria-busy={isComing} className={styles.view}>
          {children}
        </main>
      </PeopleMarksContext>
      <MergePlace />
      <FindPlace view={view} />
      <JoinPlace />
      <HistoryPlace />
      <PicturePlace />
      <CommentsPlace />
      <IdeasPlace />
      <VoicesPlace />
      <LearningPlace />
      <PastePlace />
      <DaysPlace />
      <SuggestPlace />
      <PeoplePlace />
      <PatternPlace />
    </div>
  )
}

/** Whether the plan has been open for a while. */
function useCalm(): boolean {
  const [isCalm, setCalm] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(true), calm)
    return () => clearTimeout(timer)
  }, [])
  return isCalm
}

/** What shows the others on cards, fetched once a plan is shared. */
function usePeopleMarks(isShared: boolean): ComponentType<{ id: Id }> | null {
  const [marks, setMarks] = useState<{ readonly Marks: ComponentType<{ id: Id }> } | null>(null)
  useEffect(() => {
    if (!isShared) return
    import('../cards/PeopleMarks.tsx').then(
      ({ PeopleMarks }) => setMarks({ Marks: PeopleMarks }),
      () => undefined, // the plan works without them
    )
  }, [isShared])
  return isShared ? (marks?.Marks ?? null) : null
}

function StillTitle() {
  const say = useWord()
  const title = usePlan(state => state.plan.title)
  return (
    <h1 className={cx(styles.name, styles.still)} dir="auto">
      {title || say('app.untitled')}
    </h1>
  )
}

function PlanTitle() {
  const say = useWord()
  const change = useChange()
  const id = usePlan(state => state.plan.id)
  const title = usePlan(state => state.plan.title)
  const draft = useDraft(title, (_before, after) => change(editRecord(id, { title: after })))
  return (
    <h1 className={styles.name}>
      <span className={styles.grow} data-text={draft.text || say('app.untitled')}>
        <textarea
          rows={1}
          dir="auto"
          className={styles.nameInput}
          aria-label={say('app.planTitle')}
          placeholder={say('app.untitled')}
          value={draft.text}
          maxLength={300}
          onChange={event => draft.setText(event.target.value.replace(/\s*\n\s*/g, ' '))}
          onBlur={draft.commit}
          onKeyDown={event => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            draft.commit()
          }}
        />
      </span>
    </h1>
  )
}
