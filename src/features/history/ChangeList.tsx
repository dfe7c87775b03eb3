import { useEveryWord } from '../../store/everyWord.ts'
import type { ChangeGroup } from './changeGroups.ts'
import styles from './History.module.css'

const mostLines = 6

/** What became of a plan, group by group; of long groups the rest is folded away. */
export function ChangeList({ groups }: { groups: readonly ChangeGroup[] }) {
  const say = useEveryWord()
  return groups.map(({ of, lines }) => {
    const rest = lines.length > mostLines + 1 ? lines.slice(mostLines) : []
    return (
      <div key={of} className={styles.group}>
        <h4 className={styles.of}>{say(`history.group.${of}`)}</h4>
        <Lines lines={lines.slice(0, lines.length - rest.length)} />
        {rest.length > 0 && (
          <details>
            <summary className={styles.fold}>{say('history.more', { n: rest.length })}</summary>
            <Lines lines={rest} />
          </details>
        )}
      </div>
    )
  })
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sentences that never move
        <li key={at}>{line}</li>
      ))}
    </ul>
  )
}
