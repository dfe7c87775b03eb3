import { Suspense, useEffect } from 'react'
import { useLocation } from 'wouter'
import { ActionBar } from '../../cards/ActionBar.tsx'
import { PaperHead } from '../../cards/PaperHead.tsx'
import { TryWhatIf } from '../../cards/WhatIfVerbs.tsx'
import { isId } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useOpenPlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { ClosedAgain, lazily } from '../../ui/lazily.tsx'
import { Actions } from './actions/Actions.tsx'
import { AfterGrant } from './afterGrant/AfterGrant.tsx'
import { Contents } from './Contents.tsx'
import { Cost } from './Cost.tsx'
import { Checks } from './checks/Checks.tsx'
import { EquityTable } from './equity/EquityTable.tsx'
import { GetFirst } from './GetFirst.tsx'
import { Grants } from './grants/Grants.tsx'
import { LearnDataPartners } from './LearnDataPartners.tsx'
import { Measures } from './measures/Measures.tsx'
import { Outcomes } from './outcomes/Outcomes.tsx'
import styles from './PlanView.module.css'
import { closePlanPanels, forPlan, usePlanScreen } from './planScreen.ts'
import { Ready } from './Ready.tsx'
import { StartSoon } from './StartSoon.tsx'
import { bringPart, checksName, partIn } from './sections.ts'
import { WhatWeAssume } from './WhatWeAssume.tsx'
import { WhenStart } from './WhenStart.tsx'
import { WhoSaysYes } from './WhoSaysYes.tsx'

const BehindDialog = lazily(async () => (await import('./BehindDialog.tsx')).BehindDialog, ClosedAgain)
const EditDialog = lazily(async () => (await import('./EditDialog.tsx')).EditDialog, ClosedAgain)
const ActionDialog = lazily(async () => (await import('./actions/ActionDialog.tsx')).ActionDialog, ClosedAgain)
const GrantDialog = lazily(async () => (await import('./grants/GrantDialog.tsx')).GrantDialog, ClosedAgain)
const MeasureDialog = lazily(async () => (await import('./measures/MeasureDialog.tsx')).MeasureDialog, ClosedAgain)
const LetterDialog = lazily(async () => (await import('./LetterDialog.tsx')).LetterDialog, ClosedAgain)

/** What follows from the map: time, money, permission, the order in which to start; and what the checks have to say. */
export function PlanView() {
  const say = useEveryWord()
  const [address] = useLocation()
  const part = partIn(address)
  const { getState } = useOpenPlan()
  const presenting = useScreen(screen => screen.presenting)
  forPlan(getState().plan.id)
  useEffect(() => closePlanPanels, [])
  useEffect(() => {
    if (part) bringPart(part)
  }, [part])
  return (
    <div className={styles.view}>
      <div className={styles.page}>
        {!presenting && <Contents at={part} />}
        <div className={styles.content}>
          <PaperHead />
          {part === checksName ? (
            <Checks />
          ) : (
            <>
              <h2 className={styles.title}>{say('planView.title')}</h2>
              <StartSoon />
              <Actions />
              <Ready />
              <GetFirst />
              <WhenStart />
              <WhoSaysYes />
              <Cost />
              <Grants />
              <AfterGrant />
              <WhatWeAssume />
              <LearnDataPartners />
              <Outcomes />
              <EquityTable />
              <Measures />
            </>
          )}
        </div>
      </div>
      {!presenting && <ActionBar end={<TryWhatIf />} />}
      <Panels />
    </div>
  )
}

function Panels() {
  const { behind, editing, opened, letterTo } = usePlanScreen()
  const close = () => {
    closePlanPanels()
    afterFrames(3, keepPlace)
  }
  return (
    <Suspense>
      {behind && <BehindDialog behind={behind} onClose={close} />}
      {editing && <EditDialog ids={editing} onClose={close} />}
      {isId('action', opened) && <ActionDialog id={opened} onClose={close} />}
      {isId('grant', opened) && <GrantDialog id={opened} onClose={close} />}
      {isId('measure', opened) && <MeasureDialog id={opened} onClose={close} />}
      {letterTo !== null && <LetterDialog granter={letterTo} onClose={close} />}
    </Suspense>
  )
}

/** Where the row has gone that a panel was opened from, the keys go on from the page. */
function keepPlace() {
  if (document.activeElement === document.body) document.getElementById('view')?.focus({ preventScroll: true })
}

/** A dialog gives the focus back where it can within two frames. */
function afterFrames(frames: number, run: () => void) {
  if (frames === 0) run()
  else requestAnimationFrame(() => afterFrames(frames - 1, run))
}
