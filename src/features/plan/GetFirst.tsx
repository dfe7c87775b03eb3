import { bottlenecks } from '../../derive/bottlenecks.ts'
import { leaning, lostWith } from '../../derive/leaning.ts'
import { studentMinutesOf } from '../../derive/studentMinutes.ts'
import { supportReach } from '../../derive/supportReach.ts'
import { timedMoments } from '../../derive/theDay.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { Count } from './Count.tsx'
import { Fold } from './Fold.tsx'
import { Ladder } from './Ladder.tsx'
import styles from './Parts.module.css'
import { Ask, Section, SubSection } from './Section.tsx'
import { SupportRow } from './SupportRow.tsx'
import { useSayMinutes } from './useSayMinutes.ts'

/** [D21, D18, D23] What to get first, what the most leans on, and what would be lost. */
export function GetFirst() {
  const say = useEveryWord()
  const hasSupports = usePlan(plan => plan.supports.size > 0)
  return (
    <Section name="get">
      {hasSupports ? (
        <>
          <Ladder />
          <Reach />
          <Bottlenecks />
        </>
      ) : (
        <Ask question={say('planView.get.ask')} verb={say('planView.toMap')} />
      )}
    </Section>
  )
}

function Reach() {
  const say = useEveryWord()
  const day = useScreen(screen => screen.day) ?? undefined
  const rows = useDerived(supportReach, day)
  const cards = useDerived(leaning)
  return (
    <SubSection id="get-reach" title={say('planView.get.reach')}>
      <p className={styles.quiet}>{say('planView.get.reach.help')}</p>
      <Fold label={say('planView.get.reach')} items={rows} keyOf={row => row.support} few={6}>
        {({ support, moments, practices, feelings, minutesPerWeek }) => {
          const behind = cards.get(support)
          return (
            <SupportRow id={support}>
              <Count title={say('planView.behind.moments')} ids={behind?.moments ?? []}>
                {say('planView.n.moments', { n: moments })}
              </Count>
              <Count title={say('planView.behind.practices')} ids={behind?.practices ?? []}>
                {say('planView.n.practices', { n: practices })}
              </Count>
              {feelings > 0 && (
                <Count title={say('planView.behind.feelings')} ids={behind?.feelings ?? []}>
                  {say('planView.n.feelings', { n: feelings })}
                </Count>
              )}
              {minutesPerWeek > 0 && <Minutes moments={behind?.moments ?? []} perWeek={minutesPerWeek} />}
            </SupportRow>
          )
        }}
      </Fold>
    </SubSection>
  )
}

/** [D18] The minutes of the day's moments; its versions, and moments of other days, add none. */
function Minutes({ moments, perWeek }: { moments: readonly Id<'moment'>[]; perWeek: number }) {
  const say = useEveryWord()
  const asked = useScreen(screen => screen.day) ?? undefined
  const sayMinutes = useSayMinutes()
  const counted = useDerived(momentsWithMinutes, asked)
  const ids = moments.filter(id => counted.has(id))
  return (
    <Count
      title={say('planView.behind.minutes')}
      ids={ids}
      adds={sayMinutes(ids)}
      sum={say('planView.adds.week', { n: perWeek })}
    >
      {say('planView.n.minutes', { minutes: perWeek })}
    </Count>
  )
}

/** [D13] The moments in which a week of the day has minutes for a student. */
function momentsWithMinutes(plan: Plan, asked?: string): ReadonlySet<Id> {
  return new Set(timedMoments(plan, asked).flatMap(moment => (studentMinutesOf(plan, moment) > 0 ? moment.id : [])))
}

function Bottlenecks() {
  const say = useEveryWord()
  const day = useScreen(screen => screen.day) ?? undefined
  const rows = useDerived(bottlenecks, day)
  const cards = useDerived(lostWith, day)
  if (rows.length === 0) return null
  return (
    <SubSection id="get-lost" title={say('planView.get.lost')}>
      <p className={styles.quiet}>{say('planView.get.lost.help')}</p>
      <Fold label={say('planView.get.lost')} items={rows} keyOf={row => row.support} few={5}>
        {({ support, momentsLost, feelingsLost }) => (
          <SupportRow id={support}>
            {momentsLost > 0 && (
              <Count title={say('planView.get.lost.moments')} ids={cards.get(support)?.moments ?? []}>
                {say('planView.n.moments', { n: momentsLost })}
              </Count>
            )}
            {feelingsLost > 0 && (
              <Count title={say('planView.get.lost.feelings')} ids={cards.get(support)?.feelings ?? []}>
                {say('planView.n.feelings', { n: feelingsLost })}
              </Count>
            )}
          </SupportRow>
        )}
      </Fold>
    </SubSection>
  )
}
