import type { ReactNode } from 'react'
import type { Moment } from '../../domain/plan.ts'
import { isTimed } from '../../domain/studentDay.ts'
import type { Question } from '../../patterns/interviewQuestion.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { cx } from '../../ui/cx.ts'
import type { Voice } from './sayQuestion.ts'
import styles from './Thread.module.css'
import { type Gap, threadSoFar } from './threadOf.ts'

interface ThreadProps {
  moment: Moment
  question: Question | undefined
  voice: Voice
}

/** The moment's card and what has been said to it so far, one thing hanging from the other; a dashed card where the answer will hang. */
export function Thread({ moment, question, voice }: ThreadProps) {
  const { say, format } = voice
  const plan = usePlan(state => state)
  const { practice, others, roles, supports, gap, at } = threadSoFar(plan, moment.id, question)
  const untitled = say('card.untitled')
  const ask = (where: Gap) =>
    gap === where && (
      <li className={styles.item} key="ask">
        <p className={styles.ask}>{say(`interview.thread.${where}`)}</p>
      </li>
    )
  return (
    <aside className={styles.thread} aria-label={say('interview.thread')}>
      <h3 className={styles.heading}>{say('interview.thread')}</h3>
      <Card
        kind="moments"
        about={isTimed(moment) ? format.stretch(moment.start, moment.end) : say(`part.${moment.part}`)}
      >
        {moment.title || say('moment.untitled')}
      </Card>
      <Feelings moment={moment} question={question} voice={voice} />
      <ol className={cx(styles.branch, styles.ofMoment)}>
        {gap === 'feel' && ask('feel')}
        {practice && (
          <li key={practice.id} className={styles.item}>
            <Card
              kind="practices"
              about={`${say(`practice.${practice.visibility}`)} · ${say(`practice.status.${practice.status}`)}`}
            >
              {practice.title || untitled}
            </Card>
            <ol className={cx(styles.branch, styles.ofPractice)}>
              {roles.map(role => (
                <li key={role.id} className={styles.item}>
                  <Card kind="roles">{role.title || untitled}</Card>
                </li>
              ))}
              {ask('role')}
              {supports.map(({ support, permissions }) => (
                <li key={support.id} className={styles.item}>
                  <Card
                    kind="supports"
                    about={`${say(`support.type.${support.type}`)} · ${say(`support.status.${support.status}`)}`}
                  >
                    {support.title || untitled}
                  </Card>
                  {(permissions.length > 0 || (gap === 'permission' && at === support.id)) && (
                    <ol className={cx(styles.branch, styles.ofSupport)}>
                      {permissions.map(({ id, ask: asked, granter, status }) => (
                        <li key={id} className={styles.item}>
                          <Card kind="truths" about={`${asked || untitled} · ${say(`permission.status.${status}`)}`}>
                            {granter || untitled}
                          </Card>
                        </li>
                      ))}
                      {at === support.id && ask('permission')}
                    </ol>
                  )}
                </li>
              ))}
              {ask('support')}
            </ol>
          </li>
        )}
        {ask('does')}
        {others.length > 0 && (
          <li className={styles.item} key="others">
            {practice || others.length > few ? (
              <p className={styles.quiet}>
                {practice
                  ? say('interview.thread.more', { n: others.length })
                  : say('list.count.practice', { n: others.length })}
              </p>
            ) : (
              <Card kind="practices">{format.list(others.map(one => one.title || untitled))}</Card>
            )}
          </li>
        )}
      </ol>
    </aside>
  )
}

const few = 2

function Card({ kind, about, children }: { kind: string; about?: string; children: ReactNode }) {
  return (
    <div className={cx(styles.card, styles[kind])}>
      <p className={styles.title}>
        <bdi>{children}</bdi>
      </p>
      {about && (
        <p className={styles.about}>
          <bdi>{about}</bdi>
        </p>
      )}
    </div>
  )
}

/** What the moment should feel like, by whom; those the question speaks of stand out. */
function Feelings({ moment, question, voice }: ThreadProps) {
  const { say, format, feeling } = voice
  const plan = usePlan(state => state)
  const { feelings } = threadSoFar(plan, moment.id, question)
  const spoken = new Set<string>(question?.kind === 'shape' ? question.feelings : [])
  const groups = Map.groupBy(feelings, one => `${one.learner ?? ''} ${one.kind}`)
  if (groups.size === 0) return null
  return (
    <ul className={styles.feelings}>
      {[...groups].map(([key, group]) => {
        const [first] = group
        const words = format.list(group.map(one => feeling(one.word)))
        const name = first?.learner
          ? plan.learners.get(first.learner)?.name || say('card.untitled')
          : say('interview.everyone')
        return (
          <li key={key} className={cx(group.some(one => spoken.has(one.id)) && styles.spoken)}>
            {say('interview.thread.feels', {
              name,
              words: first?.kind === 'guard' ? say('interview.thread.guard', { words }) : words,
            })}
          </li>
        )
      })}
    </ul>
  )
}
