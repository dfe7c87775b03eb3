import { useEveryWord } from '../../store/everyWord.ts'
import type { FoundPlan, ReadFile } from '../../store/mergeFiles.ts'
import { Button } from '../../ui/Button.tsx'
import { cardCount } from './cardCount.ts'
import styles from './Merge.module.css'

interface FileListProps {
  files: readonly ReadFile[]
  onLeaveOut: (key: number) => void
}

/** The chosen files, and how each would merge. */
export function FileList({ files, onLeaveOut }: FileListProps) {
  const say = useEveryWord()
  if (files.length === 0) return null
  return (
    <ul className={styles.files} aria-label={say('merge.files')}>
      {files.map(({ key, name, found }) => (
        <li key={key} className={styles.file}>
          <div>
            <h3 className={styles.name} dir="auto">
              {name}
            </h3>
            {'plan' in found ? (
              <Found found={found} />
            ) : (
              <p className={styles.refused}>
                {say(`merge.refused.${found.refused}`)} {say('merge.stays')}
              </p>
            )}
          </div>
          <Button small look="plain" aria-label={say('merge.leave', { name })} onClick={() => onLeaveOut(key)}>
            {say('merge.leaveShort')}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function Found({ found: { plan, way, problems, ignored } }: { found: FoundPlan }) {
  const say = useEveryWord()
  return (
    <>
      <p className={styles.quiet}>
        <bdi>{plan.plan.title || say('app.untitled')}</bdi> · {say('merge.cards', { n: cardCount(plan) })}
      </p>
      <p>{say(`merge.way.${way}`)}</p>
      {ignored && <p className={styles.quiet}>{say(`merge.ignored.${ignored}`)}</p>}
      {problems.length > 0 && <p className={styles.quiet}>{say('merge.problems', { n: problems.length })}</p>}
    </>
  )
}
