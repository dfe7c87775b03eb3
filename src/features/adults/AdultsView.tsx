import { useState } from 'react'
import { Link } from 'wouter'
import { ActionBar } from '../../cards/ActionBar.tsx'
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
import { AboutPanel } from './AboutPanel.tsx'
import styles from './AdultsView.module.css'
import { Board } from './Board.tsx'
import { ChooseAdults } from './ChooseAdults.tsx'
import { adultsShown, columnsThatFit, pageOf } from './chooseAdults.ts'
import { FindingList } from './FindingList.tsx'
import type { AdultFinding } from './findings.ts'
import { Pager } from './Pager.tsx'

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
  const [open, setOpen] = useState<Id | 'choose' | null>(null)
  const narrow = usePageWidth() < 700
  const { page, setFrom, goTo, target } = usePages(shown)

  const about = (id: Id) => {
    select(id)
    setOpen(id)
  }
  useSought(id => !still && about(id))
  return (
    <div className={styles.view}>
      <div className={styles.content}>
        {shown === '' ? (
          <NoAdults />
        ) : busy.length === 0 ? (
          <NoTimes isFirst />
        ) : (
          <>
            <Heading weekday={weekday} presenting={presenting}>
              <div className={styles.pager}>
                {!narrow && <Pager page={page} onTurn={setFrom} />}
                <WhereButton />
              </div>
            </Heading>
            <FindingList weekday={weekday} onGo={presenting ? undefined : goTo} />
            {!timed && <NoTimes />}
            {narrow && !presenting && <Pager page={page} onTurn={setFrom} />}
            <Board
              adults={page.shown.join(' ')}
              weekday={weekday}
              target={target}
              onAbout={still ? undefined : about}
            />
          </>
        )}
      </div>
      {!presenting && (
        <ActionBar end={<Weekdays busy={busy} weekday={weekday} />}>
          {shown !== '' && !onlyLooks && (
            <Button look={busy.length > 0 ? 'primary' : 'quiet'} onClick={() => setOpen('choose')}>
              <ChooseLabel />
            </Button>
          )}
        </ActionBar>
      )}
      {open === 'choose' && (
        <ChooseAdults weekday={weekday} shown={shown} onAbout={about} onClose={() => setOpen(null)} />
      )}
      {open !== null && open !== 'choose' && (
        <AboutPanel id={open} weekday={weekday} onAbout={about} onClose={() => setOpen(null)} />
      )}
    </div>
  )
}

/** Which of the adults are in sight, and the way to bring what a finding counts into sight. */
function usePages(shown: string) {
  const width = usePageWidth()
  const large = useScreen(screen => screen.presenting || screen.theme === 'projector')
  const [from, setFrom] = useState(0)
  const [target, setTarget] = useState<{ readonly id: string } | null>(null)
  const all = shown.split(' ')
  const page = { all, ...pageOf(all, from, columnsThatFit(width, large ? 1.2 : 1)) }
  const goTo = (finding: AdultFinding) => {
    const adult = finding.kind === 'double' ? finding.person : finding.kind === 'demand' ? finding.role : undefined
    if (adult) bringIn(adult)
    const card = finding.kind === 'double' ? finding.practices[0] : finding.kind === 'coverage' ? finding.moment : null
    if (card) select(card)
    setTarget({ id: card ?? adult ?? `hole-${'start' in finding ? finding.start : ''}` })
  }
  const bringIn = (adult: Id<'role'> | Id<'person'>) => {
    const index = all.indexOf(adult)
    if (index < 0) show({ adults: [adult, ...(all as (Id<'role'> | Id<'person'>)[])] }) // ids of adults, joined and split again
    setFrom(Math.max(0, index))
  }
  return { page, setFrom, goTo, target }
}

function Heading({
  weekday,
  presenting,
  children,
}: {
  weekday: number
  presenting: boolean
  children: React.ReactNode
}) {
  const say = useEveryWord()
  const format = useFormat()
  return (
    <div className={styles.heading}>
      <h2 className={styles.title}>
        {say('adults.title')} <span className={styles.weekday}>{format.weekday(weekday, 'long')}</span>
      </h2>
      {!presenting && children}
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

function Weekdays({ busy, weekday }: { busy: readonly number[]; weekday: number }) {
  const say = useEveryWord()
  const format = useFormat()
  if (busy.length < 2) return null
  return (
    <Segmented
      label={say('adults.weekday')}
      value={String(weekday)}
      options={busy.map(day => ({ value: String(day), label: format.weekday(day) }))}
      onChange={day => show({ weekday: Number(day) })}
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
