import { useListWord } from '../../cards/useListWord.ts'
import { dayDifference, type MomentPair } from '../../derive/dayDifference.ts'
import { runsOn } from '../../domain/clock.ts'
import type { Id } from '../../domain/ids.ts'
import type { Day } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import styles from './Compare.module.css'

/** What is different on the day below, in sentences. */
export function DifferenceWords({ above, below }: { above: Day; below: Day }) {
  const say = useEveryWord()
  const groups = useDifferenceWords(above.id, below.id).filter(group => group.sentences.length > 0)
  return (
    <section className={styles.difference}>
      <h3 className={styles.subject}>{say('compare.difference')}</h3>
      {groups.length === 0 && <p>{say('compare.same')}</p>}
      <div className={styles.groups}>
        {groups.map(group => (
          <div key={group.title} className={styles.group}>
            <h4 className={styles.heading}>{group.title}</h4>
            <ul className={styles.sentences}>
              {group.sentences.map(sentence => (
                <li key={sentence} dir="auto">
                  {sentence}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

interface Group {
  readonly title: string
  readonly sentences: readonly string[]
}

function useDifferenceWords(above: Id<'day'>, below: Id<'day'>): Group[] {
  const say = useEveryWord()
  const format = useFormat()
  const sayListed = useListWord()
  const moments = usePlan(plan => plan.moments)
  const found = useDerived(dayDifference, above, below)
  const title = (id: Id<'moment'>) => moments.get(id)?.title || say('moment.untitled')
  const minutes = (n: number) => say('unit.minutes', { n: Math.abs(n) })
  const days = (id: Id<'moment'>) => format.weekdays(runsOn(moments.get(id) ?? { weekdays: [] }))

  const pair = ({ before, after, longer = 0, later = 0, renamed, otherDays }: MomentPair): string[] => {
    const named = { title: title(after) }
    return [
      ...(renamed ? [say('compare.renamed', { before: title(before), after: title(after) })] : []),
      ...(longer > 0 ? [say('compare.longer', { ...named, minutes: minutes(longer) })] : []),
      ...(longer < 0 ? [say('compare.shorter', { ...named, minutes: minutes(longer) })] : []),
      ...(later > 0 ? [say('compare.later', { ...named, minutes: minutes(later) })] : []),
      ...(later < 0 ? [say('compare.earlier', { ...named, minutes: minutes(later) })] : []),
      ...(otherDays ? [say('compare.otherDays', { ...named, days: days(after), before: days(before) })] : []),
    ]
  }
  const { begins = 0, ends = 0, changes, fresh, gone } = found
  const listed = (ids: readonly Id<'moment'>[]) => ({ titles: format.list(ids.map(title)), n: ids.length })
  const isRetitled = (before: Id<'moment'>, after: Id<'moment'>) => title(before) !== title(after)
  return [
    {
      title: say('compare.group.day'),
      sentences: [
        ...(fresh.length > 0 ? [say('compare.isNew', listed(fresh))] : []),
        ...(gone.length > 0 ? [say('compare.isGone', listed(gone))] : []),
        ...(begins > 0 ? [say('compare.begins.later', { minutes: minutes(begins) })] : []),
        ...(begins < 0 ? [say('compare.begins.earlier', { minutes: minutes(begins) })] : []),
        ...(ends > 0 ? [say('compare.ends.later', { minutes: minutes(ends) })] : []),
        ...(ends < 0 ? [say('compare.ends.earlier', { minutes: minutes(ends) })] : []),
        ...(changes > 0 ? [say('compare.changes.more', { n: changes })] : []),
        ...(changes < 0 ? [say('compare.changes.fewer', { n: -changes })] : []),
      ],
    },
    {
      title: say('compare.group.moments'),
      sentences: found.pairs.flatMap(one =>
        pair({ ...one, renamed: one.renamed && isRetitled(one.before, one.after) }),
      ),
    },
    {
      title: say('compare.group.minutes'),
      sentences: found.kinds.map(({ kind, minutes: change }) =>
        say(change > 0 ? 'compare.more' : 'compare.less', { n: Math.abs(change), kind: sayListed(kind) }),
      ),
    },
  ]
}
