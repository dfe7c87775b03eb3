import { useState } from 'react'
import type { FindingRow } from '../../../cards/checks/findingRows.ts'
import { kindOfFinding, type Who, whos } from '../../../cards/checks/kinds.ts'
import { severities } from '../../../derive/finding.ts'
import { useEveryWord } from '../../../store/everyWord.ts'
import { usePlan } from '../../../store/openPlan.tsx'
import { useScreen } from '../../../store/screen.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { Fold } from '../Fold.tsx'
import styles from '../Parts.module.css'
import pageStyles from '../PlanView.module.css'
import { Ask, SubSection } from '../Section.tsx'
import { checksName, headingOf } from '../sections.ts'
import { AsideRow } from './AsideRow.tsx'
import { CheckRow } from './CheckRow.tsx'
import { useFindingRows } from './useOpenChecks.ts'

/** [D38] What the checks found, by who can act on it; and what the team has set aside, with its reason. */
export function Checks() {
  const say = useEveryWord()
  const rows = useFindingRows()
  const presenting = useScreen(screen => screen.presenting)
  const isEmpty = usePlan(plan => plan.moments.size + plan.practices.size + plan.supports.size === 0)
  const [severity, setSeverity] = useState<'all' | (typeof severities)[number]>('all')
  const open = rows.filter(({ isAside }) => !isAside)
  const shown = open.filter(({ finding }) => severity === 'all' || finding.severity === severity)
  const aside = rows.filter(({ isAside }) => isAside)
  return (
    <section className={styles.section} aria-labelledby={headingOf(checksName)}>
      <h2 id={headingOf(checksName)} className={pageStyles.title} tabIndex={-1}>
        {say('planView.checks.title')}
      </h2>
      {isEmpty ? (
        <Ask question={say('planView.checks.ask')} verb={say('planView.toDay')} to="day" />
      ) : (
        <p>{open.length === 0 ? say('planView.checks.none') : say('planView.checks.n', { n: open.length })}</p>
      )}
      {!isEmpty && <p className={styles.quiet}>{say('planView.checks.help')}</p>}
      {!presenting && open.length > 10 && (
        <div className={styles.ways}>
          <Segmented
            label={say('planView.checks.show')}
            value={severity}
            options={[
              { value: 'all' as const, label: say('planView.checks.all') },
              ...severities.map(each => ({
                value: each,
                label: `${say(`finding.severity.${each}`)} (${open.filter(({ finding }) => finding.severity === each).length})`,
              })),
            ]}
            onChange={setSeverity}
          />
        </div>
      )}
      {whos.map(who => (
        <Group key={who} who={who} rows={shown.filter(({ finding }) => kindOfFinding(finding.message).who === who)} />
      ))}
      {aside.length > 0 && (
        <details className={styles.details}>
          <summary>{say('planView.checks.aside', { n: aside.length })}</summary>
          <ul className={styles.rows}>
            {aside.map(row => (
              <li key={row.key} className={styles.row}>
                <AsideRow row={row} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Group({ who, rows }: { who: Who; rows: readonly FindingRow[] }) {
  const say = useEveryWord()
  if (rows.length === 0) return null
  const title = say(`finding.who.${who}`)
  return (
    <SubSection id={`checks-${who}`} title={title} level={3}>
      <Fold label={title} items={rows} keyOf={row => row.key}>
        {row => <CheckRow row={row} />}
      </Fold>
    </SubSection>
  )
}
