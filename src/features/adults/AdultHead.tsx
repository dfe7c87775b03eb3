import { roleDemand } from '../../derive/roleDemand.ts'
import type { Id } from '../../domain/ids.ts'
import type { Plan } from '../../domain/plan.ts'
import { useEveryWord } from '../../store/everyWord.ts'
import { useDerived } from '../../store/openPlan.tsx'
import { useScreen } from '../../store/screen.ts'
import { cx } from '../../ui/cx.ts'
import { type AdultId, isPerson, isRole, rolesOf } from './adultColumn.ts'
import type { NumberName } from './adultNumbers.ts'
import styles from './Board.module.css'
import { LoadLine } from './LoadLine.tsx'
import { useAdultName } from './useAdultName.ts'
import { useSayPost } from './useSayPost.ts'

/** Letters of a name that may stay in sight above the day. */
const longestSticky = 80

interface AdultHeadProps {
  headId: string
  id: AdultId
  onAbout: ((id: Id) => void) | undefined
  onNumber: ((id: AdultId, name: NumberName) => void) | undefined
}

/** Who a column is about; a press opens what can be said and changed of them. */
export function AdultHead({ headId, id, onAbout, onNumber }: AdultHeadProps) {
  const name = useAdultName()(id)
  return (
    <div className={cx(styles.head, name.length > longestSticky && styles.still)}>
      <h3 id={headId} className={styles.name}>
        {onAbout ? (
          <button type="button" className={styles.nameButton} data-card={id} onClick={() => onAbout(id)}>
            <bdi>{name}</bdi>
          </button>
        ) : (
          <bdi>{name}</bdi>
        )}
      </h3>
      <AdultMeta id={id} onPeak={onNumber && (() => onNumber(id, 'peak'))} />
      <LoadLine adult={id} onNumber={onNumber && (name => onNumber(id, name))} />
    </div>
  )
}

function AdultMeta({ id, onPeak }: { id: AdultId; onPeak: (() => void) | undefined }) {
  const say = useEveryWord()
  const day = useScreen(screen => screen.day) ?? undefined
  const sayPost = useSayPost()
  const facts = useDerived(adultFacts, id, day)
  if (!facts) return null
  if (facts.kind === 'person') {
    return <p className={styles.meta}>{[...facts.roles, sayPost(facts.fte)].join(' · ')}</p>
  }
  const has = say('adults.role.has', { n: facts.have })
  if (facts.peak <= 1) return <p className={styles.meta}>{has}</p>
  const words = [has, say('adults.role.peak', { peak: facts.peak })].join(' · ')
  if (!onPeak) return <p className={styles.meta}>{words}</p>
  return (
    <button type="button" className={styles.metaButton} aria-haspopup="dialog" onClick={onPeak}>
      {words}
    </button>
  )
}

function adultFacts(plan: Plan, id: string, day?: string) {
  if (isPerson(plan, id)) {
    return {
      kind: 'person' as const,
      fte: plan.people.get(id)?.fte ?? 1,
      roles: rolesOf(plan, id).map(role => role.title),
    }
  }
  if (!isRole(plan, id)) return undefined
  const row = roleDemand(plan, day).find(demand => demand.role === id)
  return row && { kind: 'role' as const, have: row.have, peak: row.peak }
}
