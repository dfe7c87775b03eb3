import { useWord } from '../store/language.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './CrashBoundary.module.css'

/** Where a view would be that could not be fetched. */
export function AbsentPart({ again }: { again: () => void }) {
  const say = useWord()
  return (
    <div className={styles.crash} role="alert">
      <p>{say('app.part.absent')}</p>
      <Button onClick={again}>{say('app.part.again')}</Button>
    </div>
  )
}
