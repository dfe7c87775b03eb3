import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { looseEnds } from '../../derive/looseEnds.ts'
import { unsupportedFeelings } from '../../derive/unsupportedFeelings.ts'
import type { Id } from '../../domain/ids.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { planPath } from '../../store/paths.ts'
import { useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { Foot } from './Foot.tsx'
import styles from './Interview.module.css'
import type { useAnswering } from './useAnswering.ts'
import type { Interview, Standing } from './useInterview.ts'

interface RestProps {
  interview: Interview
  answering: ReturnType<typeof useAnswering>
  still: boolean
}

/** Between two moments: what is mapped now, and whether to go on. */
export function Pause({
  standing: { moment, next, numbers, isDone },
  interview,
  answering,
  still,
  onGo,
}: RestProps & {
  standing: Extract<Standing, { at: 'pause' }>
  onGo: (moment: Id<'moment'>, question: string) => void
}) {
  const say = useEveryWord()
  const title = (id: Id<'moment'>, moments: ReadonlyMap<Id<'moment'>, { readonly title: string }>) =>
    moments.get(id)?.title || say('moment.untitled')
  const moments = usePlan(plan => plan.moments)
  const presenting = useScreen(screen => screen.presenting)
  const isElsewhere = next.moment !== moment.id
  return (
    <section className={styles.question}>
      <Heading>
        {say(isDone ? 'interview.pause.done' : 'interview.pause.later', { moment: title(moment.id, moments) })}
      </Heading>
      {!still && (
        <div className={styles.buttons}>
          {isElsewhere && (
            <Button look="primary" onClick={() => onGo(next.moment, next.id)}>
              {say('interview.pause.next', { moment: title(next.moment, moments) })}
            </Button>
          )}
          {numbers && (
            <Button look={isElsewhere ? 'quiet' : 'primary'} onClick={() => onGo(numbers.moment, numbers.id)}>
              {say('interview.pause.numbers')}
            </Button>
          )}
        </div>
      )}
      {!presenting && <p className={styles.quiet}>{say(still ? 'interview.still' : 'interview.pause.stop')}</p>}
      {!still && <Foot answering={answering} interview={interview} />}
    </section>
  )
}

/** Everything that is asked has been gone through. */
export function Ending({ left, interview, answering, still }: RestProps & { left: readonly string[] }) {
  const say = useEveryWord()
  const plan = usePlan(state => state.plan.id)
  const gaps = useDerived(gapsLeft)
  return (
    <section className={styles.question}>
      <Heading>{say(left.length > 0 ? 'interview.later' : 'interview.end')}</Heading>
      {left.length === 0 && <p className={styles.lead}>{say('interview.end.help')}</p>}
      <div className={styles.buttons}>
        {left.length > 0 && !still && (
          <Button look="primary" onClick={() => interview.askSkipped(left)}>
            {say('interview.later.ask', { n: left.length })}
          </Button>
        )}
        <Link href={planPath(plan, 'map')} className={left.length > 0 ? styles.link : styles.go}>
          {say('interview.end.map')}
        </Link>
      </div>
      {gaps.length > 0 && (
        <section className={styles.group}>
          <h4 className={styles.small}>{say('interview.end.gaps')}</h4>
          <ul className={styles.gaps}>
            {gaps.map(({ kind, n }) => (
              <li key={kind}>{say(`map.gap.${kind}`, { n })}</li>
            ))}
          </ul>
        </section>
      )}
      {!still && <Foot answering={answering} interview={interview} />}
    </section>
  )
}

/** There is no moment yet to ask about. */
export function Empty() {
  const say = useEveryWord()
  const plan = usePlan(state => state.plan.id)
  return (
    <section className={styles.question}>
      <Heading>{say('map.empty.ask')}</Heading>
      <p className={styles.lead}>{say('interview.empty')}</p>
      <div className={styles.buttons}>
        <Link href={planPath(plan, 'day')} className={styles.go}>
          {say('map.empty.go')}
        </Link>
      </div>
    </section>
  )
}

/** The words of a place without a field take the focus, so that they are read and the keys go on. */
function Heading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h3 ref={heading} tabIndex={-1} className={styles.asked}>
      {children}
    </h3>
  )
}

const gapKinds = ['practicesWithoutMoment', 'supportsNobodyNeeds', 'momentsUnmapped', 'practicesWithoutRole'] as const

/** [D10] [D19] What is open on the map that no question of this day closes. */
function gapsLeft(plan: Parameters<typeof looseEnds>[0]) {
  const ends = looseEnds(plan)
  return [
    ...gapKinds.map(kind => ({ kind, n: ends[kind].length })),
    { kind: 'feelings' as const, n: unsupportedFeelings(plan).length },
  ].filter(({ n }) => n > 0)
}
