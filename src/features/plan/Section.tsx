import { ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useEveryWord } from '../../store/everyWord.ts'
import { usePlan } from '../../store/openPlan.tsx'
import { planPath } from '../../store/paths.ts'
import { useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Parts.module.css'
import { bringContents, headingOf, type SectionName, sectionGroups } from './sections.ts'

/** One part of the view under its question. */
export function Section({ name, children }: { name: SectionName; children: ReactNode }) {
  const say = useEveryWord()
  const heading = headingOf(name)
  const presenting = useScreen(screen => screen.presenting)
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.top}>
        <h3 id={heading} className={styles.heading} tabIndex={-1}>
          {say(`planView.part.${name}`)}
        </h3>
        {!presenting &&
          name !== sectionGroups.begin[0] && ( // the first stands at the top
            <span className={styles.onScreen}>
              <Button
                small
                look="plain"
                icon={<ArrowUp />}
                aria-label={say('planView.up.which')}
                onClick={bringContents}
              >
                {say('planView.up')}
              </Button>
            </span>
          )}
      </div>
      {children}
    </section>
  )
}

interface SubSectionProps {
  id: string
  title: string
  /** Right under the title of the page, or under a section. */
  level?: 3 | 4
  children: ReactNode
}

/** A part with a name of its own. */
export function SubSection({ id, title, level = 4, children }: SubSectionProps) {
  const heading = `plan-${id}`
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <section className={styles.sub} aria-labelledby={heading}>
      <Heading id={heading} className={styles.subHeading}>
        {title}
      </Heading>
      {children}
    </section>
  )
}

/** Nothing to show yet: a question, and the one verb that begins to answer it. */
export function Ask({ question, verb, to = 'map' }: { question: string; verb: string; to?: 'map' | 'day' | 'list' }) {
  const id = usePlan(plan => plan.plan.id)
  const presenting = useScreen(screen => screen.presenting)
  return (
    <div className={styles.ask}>
      <p>{question}</p>
      {!presenting && (
        <Link href={planPath(id, to)} className={styles.verb}>
          {verb}
        </Link>
      )}
    </div>
  )
}
