import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { ActionBar } from '../../cards/ActionBar.tsx'
import { PaperHead } from '../../cards/PaperHead.tsx'
import { AddAdult } from '../../cards/people/AddAdult.tsx'
import { busyWeekdays, weekdayShown } from '../../derive/busyWeekdays.ts'
import { timedMoments } from '../../derive/theDay.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useIsStill, useOnlyLooks } from '../../store/onlyLooks.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { planPath } from '../../store/paths.ts'
import { select, show, useScreen } from '../../store/screen.ts'
import { useSought } from '../../store/useSought.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import styles from './AdultsView.module.css'
import type { AdultId } from './adultColumn.ts'
import { type AskedNumber, numberOfCheck } from './adultNumbers.ts'
import { Board } from './Board.tsx'
import { adultsShown, columnsThatFit, pageOf } from './chooseAdults.ts'
import { FindingList } from './FindingList.tsx'
import { type AdultFinding, adultOf } from './findings.ts'
import { Pager } from './Pager.tsx'
import { Panel, type PanelOf } from './Panel.tsx'
import { PaperDay } from './PaperAdults.tsx'
import { WeekOfOne, WhoseWeek } from './WeekOfOne.tsx'
import { showWeek, useIsWeek } from './weekShown.ts'
import type { Here } from './whyHere.ts'

/** Each adult's day beside the students', on one clock that runs down the page. */
export function AdultsView() {
  const day = useScreen(screen => screen.day) ?? undefined
  const presenting = useScreen(screen => screen.presenting)
  const onlyLooks = useOnlyLooks()
  const still = useIsStill()
  const busy = useDerived(busyWeekdays, day)
  const weekday = weekdayShown(
    useScreen(screen => screen.weekday),
    busy,
  )
  const chosen = useScreen(screen => screen.adults).join(' ')
  const shown = useDerived(adultsShown, chosen, weekday, day)
  const timed = useDerived(timedMoments, day).length > 0
  const plan = usePlan(state => state.plan.id)
  const week = useIsWeek(plan)
  const [open, setOpen] = useState<PanelOf | null>(null)
  const narrow = usePageWidth() < 700
  const printing = usePrinting()
  const { page, setFrom, goTo, bringIn, target } = usePages(shown, week)
  const [first] = page.shown

  const about = (id: Id, here?: Here) => {
    select(id)
    setOpen({ panel: 'about', id, here })
  }
  const numbers = (adult: AdultId, asked: AskedNumber) => setOpen({ panel: 'numbers', adult, asked })
  const go = (finding: AdultFinding) => {
    goTo(finding)
    if (finding.kind === 'limit') numbers(finding.adult, numberOfCheck(finding.message))
  }
  useSought(id => !still && about(id))
  return (
    <div className={styles.view}>
      <div className={styles.content}>
        <PaperHead />
        {shown === '' ? (
          <NoAdults />
        ) : busy.length === 0 ? (
          <NoTimes isFirst />
        ) : (
          <>
            <Heading weekday={weekday} week={week && first ? <WhoseWeek adult={first} onPick={bringIn} /> : undefined}>
              <div className={styles.pager}>
                {!narrow && !presenting && <Pager page={page} onTurn={setFrom} />}
                {!presenting && <ContractButton onPress={() => setOpen({ panel: 'contract' })} />}
                <WhereButton />
              </div>
            </Heading>
            {!week && <FindingList weekday={weekday} onGo={presenting ? undefined : go} />}
            {!timed && <NoTimes />}
            {narrow && !presenting && <Pager page={page} onTurn={setFrom} />}
            {week && first ? (
              <WeekOfOne adult={first} onAbout={still ? undefined : about} onNumber={numbers} />
            ) : printing ? (
              <PaperDay adults={page.shown.join(' ')} weekday={weekday} />
            ) : (
              <Board
                adults={page.shown.join(' ')}
                weekday={weekday}
                target={target}
                onAbout={still ? undefined : about}
                onNumber={presenting ? undefined : numbers}
              />
            )}
          </>
        )}
      </div>
      {!presenting && (
        <ActionBar end={<Weekdays busy={busy} weekday={weekday} week={week} />}>
          {shown !== '' && !onlyLooks && (
            <Button look={busy.length > 0 ? 'primary' : 'quiet'} onClick={() => setOpen({ panel: 'choose' })}>
              <ChooseLabel />
            </Button>
          )}
        </ActionBar>
      )}
      {open && <Panel of={open} weekday={weekday} shown={shown} onAbout={about} onOpen={setOpen} />}
    </div>
  )
}

/** Which of the adults are in sight, and the way to bring what a finding counts into sight. */
function usePages(shown: string, week: boolean) {
  const width = usePageWidth()
  const large = useScreen(screen => screen.presenting || screen.theme === 'projector')
  const [from, setFrom] = useState(0)
  const [target, setTarget] = useState<{ readonly id: string } | null>(null)
  const all = (shown === '' ? [] : shown.split(' ')) as AdultId[] // ids of adults, joined and split again
  const page = { all, ...pageOf(all, from, week ? 1 : columnsThatFit(width, large ? 1.2 : 1)) }
  const goTo = (finding: AdultFinding) => {
    const adult = adultOf(finding)
    if (adult) bringIn(adult)
    const card = finding.kind === 'double' ? finding.practices[0] : finding.kind === 'coverage' ? finding.moment : null
    if (card) select(card)
    setTarget({ id: card ?? adult ?? `hole-${'start' in finding ? finding.start : ''}` })
  }
  const bringIn = (adult: AdultId) => {
    const index = all.indexOf(adult)
    if (index < 0) show({ adults: [adult, ...all] })
    setFrom(Math.max(0, index))
  }
  return { page, setFrom, goTo, bringIn, target }
}

interface HeadingProps {
  weekday: number
  /** Whose week it is, where the whole week is shown. */
  week: ReactNode
  children: ReactNode
}

function Heading({ weekday, week, children }: HeadingProps) {
  const say = useEveryWord()
  const format = useFormat()
  return (
    <div className={styles.heading}>
      {week ? (
        <div className={styles.whose}>
          <h2 className={styles.title}>{say('adults.week.title')}</h2>
          {week}
        </div>
      ) : (
        <h2 className={styles.title}>
          {say('adults.title')} <span className={styles.weekday}>{format.weekday(weekday, 'long')}</span>
        </h2>
      )}
      {children}
    </div>
  )
}

function WhereButton() {
  const say = useEveryWord()
  return (
    <Button look="plain" onClick={() => show({ people: 'where' })}>
      {say('adults.where')}
    </Button>
  )
}

function ChooseLabel() {
  return useEveryWord()('adults.choose')
}

function ContractButton({ onPress }: { onPress: () => void }) {
  const say = useEveryWord()
  return (
    <Button look="plain" onClick={onPress}>
      {say('contract.open')}
    </Button>
  )
}

function Weekdays({ busy, weekday, week }: { busy: readonly number[]; weekday: number; week: boolean }) {
  const say = useEveryWord()
  const format = useFormat()
  const plan = usePlan(state => state.plan.id)
  if (busy.length === 0) return null
  return (
    <Segmented
      label={say('adults.weekday')}
      value={week ? 'week' : String(weekday)}
      options={[
        ...busy.map(day => ({ value: String(day), label: format.weekday(day) })),
        { value: 'week', label: say('adults.week') },
      ]}
      onChange={chosen => {
        showWeek(plan, chosen === 'week')
        if (chosen !== 'week') show({ weekday: Number(chosen) })
      }}
    />
  )
}

function NoTimes({ isFirst = false }: { isFirst?: boolean }) {
  const say = useEveryWord()
  const plan = usePlan(state => state.plan.id)
  return (
    <section className={styles.empty}>
      <h2 className={styles.question}>{say('adults.empty.times')}</h2>
      <p>{say('adults.empty.times.help')}</p>
      <Link href={planPath(plan, 'day')} className={isFirst ? styles.go : undefined}>
        {say('adults.empty.times.go')}
      </Link>
    </section>
  )
}

function NoAdults() {
  const say = useEveryWord()
  const still = useIsStill()
  const plan = usePlan(state => state.plan.id)
  return (
    <section className={styles.empty}>
      <h2 className={styles.question}>{say('adults.empty.roles')}</h2>
      <p>{say('adults.empty.roles.help')}</p>
      {!still && <AddAdult kind="role" look="primary" />}
      <Link href={planPath(plan, 'map')}>{say('adults.empty.roles.go')}</Link>
    </section>
  )
}
