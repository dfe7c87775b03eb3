import { Link } from 'wouter'
import { useEveryWord } from '../../store/everyWord.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { planPath } from '../../store/paths.ts'
import { cx } from '../../ui/cx.ts'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import { useOpenChecks } from './checks/useOpenChecks.ts'
import styles from './PlanView.module.css'
import { bringPart, checksName, contentsId, groupNames, type PlacePart, partPath, sectionGroups } from './sections.ts'

/** Below this width (CSS pixels, as in the styles) the contents stand folded above the page. */
const wide = 1000

/** The parts of the view, each with an address of its own, and the checks. */
export function Contents({ at }: { at: PlacePart | null }) {
  const say = useEveryWord()
  const plan = usePlan(state => state.plan.id)
  const isWide = usePageWidth() >= wide
  const n = useOpenChecks()
  const onChecks = at === checksName
  const links = (
    <div className={styles.groups}>
      {groupNames.map(group => (
        <div key={group}>
          <p id={`plan-group-${group}`} className={styles.group}>
            {say(`tables.group.${group}`)}
          </p>
          <ul aria-labelledby={`plan-group-${group}`}>
            {sectionGroups[group].map(name => (
              <li key={name}>
                <Link
                  href={partPath(plan, name)}
                  className={cx(styles.link, name === at && styles.here)}
                  aria-current={name === at ? 'true' : undefined}
                  onClick={() => name === at && bringPart(name)} // the address stays the same
                >
                  {say(`planView.part.${name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
  return (
    <nav id={contentsId} className={styles.contents} aria-label={say('planView.contents')}>
      <ul className={styles.pages}>
        <li>
          <Link
            href={planPath(plan, 'plan')}
            className={cx(styles.tab, !onChecks && styles.current)}
            aria-current={onChecks ? undefined : 'true'}
            onClick={() => scrollTo(0, 0)}
          >
            {say('planView.title')}
          </Link>
        </li>
        <li>
          <Link
            href={partPath(plan, checksName)}
            className={cx(styles.tab, onChecks && styles.current)}
            aria-current={onChecks ? 'true' : undefined}
          >
            {n > 0 ? say('planView.checks.tab', { n }) : say('planView.checks.title')}
          </Link>
        </li>
      </ul>
      {!onChecks &&
        (isWide ? (
          links
        ) : (
          <details className={styles.folded}>
            <summary>{say('planView.contents')}</summary>
            {links}
          </details>
        ))}
    </nav>
  )
}
