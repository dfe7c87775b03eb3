import { useState } from 'react'
import { useSayFinding } from '../../cards/checks/useSayFinding.ts'
import { useWhatIf } from '../../cards/useWhatIf.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useFormat } from '../../store/language.tsx'
import { useDerived, usePlan } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { Button } from '../../ui/Button.tsx'
import { usePageWidth } from '../../ui/usePageWidth.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import { dayFindings, type OpenFinding } from './dayFindings.ts'
import styles from './FindingList.module.css'
import type { AdultFinding } from './findings.ts'
import { SetAsideHere } from './SetAsideHere.tsx'
import { Settled } from './Settled.tsx'

/** What does not work out on the weekday, in words with its numbers; a press goes to what it counts. */
export function FindingList({
  weekday,
  onGo,
}: {
  weekday: number
  onGo: ((finding: AdultFinding) => void) | undefined
}) {
  const say = useEveryWord()
  const format = useFormat()
  const day = useScreen(screen => screen.day) ?? undefined
  const { open: findings, settled } = useDerived(dayFindings, weekday, day)
  const printing = usePrinting()
  const [all, setAll] = useState(false)
  const fewest = usePageWidth() < 700 ? 1 : 3
  const name = format.weekday(weekday, 'long')
  if (findings.length === 0 && settled.length === 0)
    return <p className={styles.calm}>{say('adults.findings.none', { weekday: name })}</p>
  const shown = all || printing ? findings : findings.slice(0, fewest)
  return (
    <section className={styles.findings} aria-labelledby="adults-findings">
      <div className={styles.top}>
        <h3 id="adults-findings" tabIndex={-1} className={findings.length > 0 ? styles.title : styles.settledTitle}>
          {findings.length > 0
            ? say('adults.findings', { n: findings.length, weekday: name })
            : say('adults.findings.settled', { weekday: name })}
        </h3>
        {onGo && findings.length > fewest && (
          <Button look="plain" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say('adults.findings.less') : say('adults.findings.more', { n: findings.length - fewest })}
          </Button>
        )}
        {!onGo && shown.length < findings.length && (
          <p className={styles.days}>{say('planView.more', { n: findings.length - shown.length })}</p>
        )}
      </div>
      <ul className={styles.list}>
        {shown.map(({ finding, row }) => (
          <li key={keyOf(finding)} className={styles.item}>
            {onGo ? (
              <button type="button" className={styles.finding} onClick={() => onGo(finding)}>
                <Sentence finding={finding} row={row} />
              </button>
            ) : (
              <p className={styles.finding}>
                <Sentence finding={finding} row={row} />
              </p>
            )}
            {onGo && row && <SetAsideHere row={row} />}
            {onGo && finding.kind === 'double' && <WaysOut finding={finding} />}
          </li>
        ))}
      </ul>
      {onGo && <Settled rows={settled} />}
    </section>
  )
}

function keyOf(finding: AdultFinding): string {
  switch (finding.kind) {
    case 'double':
      return `${finding.person} ${finding.practices.join(' ')} ${finding.start}`
    case 'demand':
      return `${finding.role} ${finding.start}`
    case 'coverage':
      return finding.moment
    case 'hole':
      return `hole ${finding.start}`
    case 'limit':
      return finding.key
  }
}

/** The way to try what would end a double-booking. */
function WaysOut({ finding }: { finding: Extract<AdultFinding, { kind: 'double' }> }) {
  const say = useEveryWord()
  const tryOut = useWhatIf()
  const sentence = useSentence(finding)
  return (
    <Button
      small
      aria-label={say('whatIf.verb.ways.of', { sentence })}
      onClick={() => tryOut('ways', finding.person, ...finding.practices)}
    >
      {say('whatIf.verb.ways')}
    </Button>
  )
}

function Sentence({ finding, row }: OpenFinding) {
  const sayFinding = useSayFinding()
  if (finding.kind !== 'limit') return <ClashSentence finding={finding} />
  return row ? sayFinding(row) : null
}

type Clash = Exclude<AdultFinding, { kind: 'limit' }>

function ClashSentence({ finding }: { finding: Clash }) {
  const say = useEveryWord()
  const format = useFormat()
  const { weekdays } = finding
  return (
    <>
      {useSentence(finding)}
      {weekdays.length > 1 && (
        <span className={styles.days}> {say('adults.finding.days', { days: format.weekdays(weekdays) })}</span>
      )}
    </>
  )
}

function useSentence(finding: Clash): string {
  const say = useEveryWord()
  const format = useFormat()
  const { people, practices, roles, moments } = usePlan(plan => plan)
  const untitled = say('card.untitled')
  const practice = (id: (typeof practices extends ReadonlyMap<infer I, unknown> ? I : never) | undefined) =>
    (id && practices.get(id)?.title) || untitled
  switch (finding.kind) {
    case 'double':
      return say('adults.finding.double', {
        from: format.time(finding.start),
        to: format.time(finding.end),
        person: people.get(finding.person)?.label || untitled,
        a: practice(finding.practices[0]),
        b: practice(finding.practices[1]),
      })
    case 'demand':
      return say('adults.finding.demand', {
        from: format.time(finding.start),
        to: format.time(finding.end),
        role: roles.get(finding.role)?.title || untitled,
        asked: finding.asked,
        n: finding.have,
      })
    case 'coverage':
      return say('adults.finding.coverage', {
        moment: moments.get(finding.moment)?.title || say('moment.untitled'),
        n: finding.needed,
        present: finding.present,
      })
    case 'hole':
      return say('adults.finding.hole', { from: format.time(finding.start), to: format.time(finding.end) })
  }
}
