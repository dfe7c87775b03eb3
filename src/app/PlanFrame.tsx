import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { SettingsMenu } from '../cards/SettingsMenu.tsx'
import { StateChip } from '../cards/StateChip.tsx'
import { editRecord } from '../document/commands.ts'
import { ShareButton } from '../features/share/ShareButton.tsx'
import { TakeAwayMenu } from '../features/take-away/TakeAwayMenu.tsx'
import { useWord } from '../store/language.tsx'
import { useChange, usePlan } from '../store/openPlan.tsx'
import { planPath, type View, views } from '../store/paths.ts'
import { useScreen } from '../store/screen.ts'
import { useDraft } from '../store/useDraft.ts'
import { cx } from '../ui/cx.ts'
import styles from './PlanFrame.module.css'
import { PresentingBar } from './PresentingBar.tsx'

/** What stays around every view of a plan: its name, the views, where it is kept, what can be taken away. */
export function PlanFrame({ view, children }: { view: View; children: ReactNode }) {
  const say = useWord()
  const plan = usePlan(state => state.plan.id)
  const presenting = useScreen(screen => screen.presenting)
  const [sharing, setSharing] = useState(false)
  if (presenting) {
    return (
      <>
        <PresentingBar />
        <main id="view" className={styles.view}>
          {children}
        </main>
      </>
    )
  }
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => document.getElementById('view')?.focus()}>
        {say('app.skip')}
      </button>
      <header className={styles.head}>
        <div className={styles.title}>
          <Link href="/" className={styles.home}>
            {say('app.allPlans')}
          </Link>
          <PlanTitle />
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
          <StateChip />
          <ShareButton isOpen={sharing} onOpen={setSharing} />
          <TakeAwayMenu />
          <SettingsMenu />
        </div>
      </header>
      <main id="view" tabIndex={-1} className={styles.view}>
        {children}
      </main>
    </>
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
